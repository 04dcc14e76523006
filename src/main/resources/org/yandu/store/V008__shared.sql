-- Bookmarks and corrections travel from library to library too. author and vector: see V007.

CREATE TABLE bookmarks_new (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  name TEXT NOT NULL,
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  section TEXT NOT NULL,
  author TEXT NOT NULL DEFAULT '',
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

INSERT INTO bookmarks_new
  (id, document, name, range_start, range_end, quote, prefix, suffix, section,
   created, updated, deleted, rev, crc)
  SELECT id, document, name, range_start, range_end, quote, prefix, suffix, section,
   created, updated, deleted, rev, crc FROM bookmarks;
DROP TABLE bookmarks;
ALTER TABLE bookmarks_new RENAME TO bookmarks;
CREATE INDEX bookmarks_document ON bookmarks (document);

CREATE TABLE corrections_new (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER NOT NULL,
  words TEXT NOT NULL,
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  section TEXT NOT NULL,
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

INSERT INTO corrections_new
  (id, document, number, kind, level, words, range_start, range_end, quote, prefix, suffix, section,
   created, updated, deleted, rev, crc)
  SELECT id, document, number, kind, level, words, range_start, range_end, quote, prefix, suffix,
   section, created, updated, deleted, rev, crc FROM corrections;
DROP TABLE corrections;
ALTER TABLE corrections_new RENAME TO corrections;
CREATE INDEX corrections_document ON corrections (document);
