-- Older versions of documents: what a document was before newer bytes, or the same bytes in another
-- encoding, took its place. The columns are those of documents, contents and originals together.
-- A row marked as deleted is a newer version that was taken back by undo.
-- A document that another one took over as its newer version is marked as deleted, and its sha256 is
-- the hash of its id: the hash of its bytes belongs to the other one then.

CREATE TABLE versions (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  charset TEXT NOT NULL,
  damaged INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  works TEXT NOT NULL,
  speakers TEXT NOT NULL,
  text TEXT NOT NULL,
  structure BLOB NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX versions_document ON versions (document);
CREATE INDEX versions_sha256 ON versions (sha256);
