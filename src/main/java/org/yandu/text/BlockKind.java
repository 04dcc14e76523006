package org.yandu.text;

/** What a block is to a reader; the loader decides, the reader may correct. */
public enum BlockKind {
  TITLE,
  SUBTITLE,
  /** The line that names speaker and post. */
  BYLINE,
  DATE,
  /** 同志们： and the like; body text, but not numbered. */
  SALUTATION,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  QUOTATION,
  /** Rows are separated by {@code \n}, cells by {@code \t}. */
  TABLE,
  /** One character that stands for a {@link Picture}. */
  PICTURE,
  /** A footnote or endnote, kept where the source keeps it. */
  NOTE,
  /** Document number, addressee, editor's note, contents page. */
  FRONT_MATTER,
  /** Signature, date of signing, source line, attachments list, print record. */
  BACK_MATTER,
  SEPARATOR;

  /** Whether a block of this kind is numbered and cited (第3段); nobody counts 同志们： as one. */
  public boolean isNumbered() {
    return isParagraph() && this != SALUTATION;
  }

  /** Whether a block of this kind is body text. */
  public boolean isParagraph() {
    return switch (this) {
      case SALUTATION, PARAGRAPH, LIST_ITEM, QUOTATION -> true;
      default -> false;
    };
  }
}
