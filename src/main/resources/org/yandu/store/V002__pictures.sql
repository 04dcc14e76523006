-- The pictures of the documents. A picture that a document shows at several places is kept once;
-- sha256: of the bytes, in lower-case hex, as the structure of the document names it.

CREATE TABLE pictures (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (document, sha256)
) STRICT;
