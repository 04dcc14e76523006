-- What readers say about the structure of a document; applied when it is handed out, in the order
-- of number. The place of a correction is described like that of a highlight. level: 0 where the
-- kind has none. words: a reader's own pattern, otherwise empty.
CREATE TABLE corrections (
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
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;

CREATE INDEX corrections_document ON corrections (document);
