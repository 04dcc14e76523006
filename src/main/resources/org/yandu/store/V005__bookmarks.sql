-- Places readers marked to come back to; the place is described like that of a highlight, by the
-- words it begins with. name: what the reader calls it, may be empty.
CREATE TABLE bookmarks (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  name TEXT NOT NULL,
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  section TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX bookmarks_document ON bookmarks (document);
