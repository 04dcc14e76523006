-- Where a highlight or bookmark (item) stands in one text of its document; decided once, when the
-- text became the content of the document. No row: the item was made on that text and stands where
-- it was made. text_sha256: of the canonical text in UTF-8. verdict: exact, moved, approximate (a
-- proposal) or orphaned. Range and score (in thousandths) are 0 where the verdict has none.
-- by_reader: 1 if a reader decided, else 0. The place as made stays in highlights and bookmarks.
-- id: a UUIDv3 of item and text_sha256, not v7.
CREATE TABLE placements (
  id TEXT NOT NULL PRIMARY KEY,
  item TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id),
  text_sha256 TEXT NOT NULL,
  verdict TEXT NOT NULL,
  range_start INTEGER NOT NULL,
  range_end INTEGER NOT NULL,
  score INTEGER NOT NULL,
  by_reader INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  rev INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (item, text_sha256)
) STRICT;

CREATE INDEX placements_document ON placements (document);
