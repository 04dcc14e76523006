package org.yandu.load.structure;

/** What a line looks like by itself, before its neighbours are asked. */
enum LineKind {
  SEPARATOR,
  PAGE_NUMBER,
  RUNNING_HEAD,
  CONTENTS,
  DOCUMENT_NUMBER,
  DATE,
  SALUTATION,
  SUBTITLE,
  BYLINE,
  BULLET,
  LABEL,
  /** Publisher, time of publication, original title, editor. */
  PROVENANCE,
  /** A numbered line that is text. */
  ITEM,
  /** A numbered line that stands alone. */
  HEADING,
  TURN,
  BODY,
  TABLE,
  PICTURE,
  QUOTATION,
  NOTE,
  /** A title that the source marks as one. */
  TITLE,
  /** Words of the head of a work that are none of the above. */
  FRONT,
  /** Words of the foot of a work. */
  BACK;

  /** Whether the line is text that may be broken and rejoined. */
  boolean flows() {
    return this == BODY || this == ITEM || this == TURN || this == BULLET || this == QUOTATION;
  }

  boolean isFurniture() {
    return this == PAGE_NUMBER || this == RUNNING_HEAD;
  }
}
