-- The first shape of a library. Ids are UUIDv7 as text, times are milliseconds since 1970 in UTC,
-- ranges are half-open UTF-16 offsets over contents.text. Nothing is deleted: rows are marked.
-- rev counts the writes of a row, crc is the CRC32 of all its other columns.

CREATE TABLE library (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

-- works and speakers: one name a line, each line closed by a line feed; for the list of documents.
CREATE TABLE documents (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  charset TEXT NOT NULL,
  damaged INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  works TEXT NOT NULL,
  speakers TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

-- text: the canonical text. structure: see the class StructureWriter.
CREATE TABLE contents (
  document TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  text TEXT NOT NULL,
  structure BLOB NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

-- bytes: the file as it was imported, compressed with zlib.
CREATE TABLE originals (
  document TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

-- place: offset of the first character on screen; updated: when the document was last opened.
CREATE TABLE reading_places (
  document TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  place INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE TABLE highlights (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  section TEXT NOT NULL,
  color TEXT NOT NULL,
  style TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX highlights_document ON highlights (document);

-- highlight: null for a note on the document as a whole.
CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  highlight TEXT REFERENCES highlights (id),
  text TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX notes_document ON notes (document);
CREATE INDEX notes_highlight ON notes (highlight);

CREATE TABLE tags (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE TABLE highlight_tags (
  id TEXT NOT NULL PRIMARY KEY,
  highlight TEXT NOT NULL REFERENCES highlights (id),
  tag TEXT NOT NULL REFERENCES tags (id),
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (highlight, tag)
) STRICT;

CREATE INDEX highlight_tags_tag ON highlight_tags (tag);
