-- What readers file highlights and notes under, notes of every subject, and notebooks.
-- kind: the word of a preset or what the reader calls it, empty for none. author: who wrote it, empty
-- for the reader of this library. vector: for merging, see the class VersionColumn. Columns with a
-- default count in the checksum only where they differ from it, so that older rows keep theirs.

CREATE TABLE highlights_new (
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
  kind TEXT NOT NULL DEFAULT '',
  important INTEGER NOT NULL DEFAULT 0,
  author TEXT NOT NULL DEFAULT '',
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

INSERT INTO highlights_new
  (id, document, range_start, range_end, quote, prefix, suffix, section, color, style,
   created, updated, deleted, rev, crc)
  SELECT id, document, range_start, range_end, quote, prefix, suffix, section, color, style,
   created, updated, deleted, rev, crc FROM highlights;
DROP TABLE highlights;
ALTER TABLE highlights_new RENAME TO highlights;
CREATE INDEX highlights_document ON highlights (document);

-- document: null for a note of its own, about no document. highlight: null for one that is not about
-- a highlight. quote to section: the heading that a note about a section is on, described like the
-- place of a highlight; quote is empty for all others.
CREATE TABLE notes_new (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT REFERENCES documents (id),
  highlight TEXT REFERENCES highlights (id),
  text TEXT NOT NULL,
  range_start INTEGER NOT NULL DEFAULT 0,
  range_end INTEGER NOT NULL DEFAULT 0,
  quote TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  section TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  important INTEGER NOT NULL DEFAULT 0,
  author TEXT NOT NULL DEFAULT '',
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

INSERT INTO notes_new (id, document, highlight, text, created, updated, deleted, rev, crc)
  SELECT id, document, highlight, text, created, updated, deleted, rev, crc FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE INDEX notes_document ON notes (document);
CREATE INDEX notes_highlight ON notes (highlight);

-- color: of the chip, empty for none.
CREATE TABLE tags_new (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  color TEXT NOT NULL DEFAULT '',
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

INSERT INTO tags_new (id, name, created, updated, deleted, rev, crc)
  SELECT id, name, created, updated, deleted, rev, crc FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

CREATE TABLE highlight_tags_new (
  id TEXT NOT NULL PRIMARY KEY,
  highlight TEXT NOT NULL REFERENCES highlights (id),
  tag TEXT NOT NULL REFERENCES tags (id),
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (highlight, tag)
) STRICT;

INSERT INTO highlight_tags_new (id, highlight, tag, created, updated, deleted, rev, crc)
  SELECT id, highlight, tag, created, updated, deleted, rev, crc FROM highlight_tags;
DROP TABLE highlight_tags;
ALTER TABLE highlight_tags_new RENAME TO highlight_tags;
CREATE INDEX highlight_tags_tag ON highlight_tags (tag);

-- Tags of notes that are not about a highlight; those of a highlight are its own.
CREATE TABLE note_tags (
  id TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL REFERENCES notes (id),
  tag TEXT NOT NULL REFERENCES tags (id),
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (note, tag)
) STRICT;

CREATE INDEX note_tags_tag ON note_tags (tag);

CREATE TABLE notebooks (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

-- What stands in a notebook, in the order of position, compared byte by byte. kind: excerpt, heading
-- or text. item: the highlight or note that an excerpt is of; not a reference, since the excerpt
-- outlives it. text: the reader's own words, or those of the excerpt as they were collected.
-- citation: where they stood then.
CREATE TABLE notebook_entries (
  id TEXT NOT NULL PRIMARY KEY,
  notebook TEXT NOT NULL REFERENCES notebooks (id),
  position TEXT NOT NULL,
  kind TEXT NOT NULL,
  item TEXT,
  document TEXT,
  text TEXT NOT NULL,
  citation TEXT NOT NULL,
  vector TEXT NOT NULL DEFAULT '',
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX notebook_entries_notebook ON notebook_entries (notebook);

-- What others wrote in the place of a row at the same time: values that merging keeps beside the one
-- that is shown. type and item: which row; body: the value with its vector, see the class Siblings.
CREATE TABLE siblings (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  item TEXT NOT NULL,
  body TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX siblings_item ON siblings (item);

-- The last steps of undo, in order. A convenience of this file: in no backup's checksum, in no
-- journal, and forgotten when the library is put together anew. taken_back: 1 for what redo would do.
CREATE TABLE steps (
  number INTEGER NOT NULL PRIMARY KEY,
  taken_back INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
