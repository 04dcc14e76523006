package org.yandu.note;

import java.util.Locale;

/** Why the words of an excerpt have no certain place in the document they were taken from. */
public enum Loss {
  /** The highlight or note was deleted and can be put back. */
  DELETED,
  /** The document was removed and can be put back. */
  REMOVED,
  /** The document was changed, and a reader has to say where the words stand now. */
  UNSURE,
  /** The document was changed, and the words stand in it no more. */
  CHANGED,
  /** Nothing is known of it here, as when a notebook came without its documents. */
  UNKNOWN;

  /** For keys of messages and for other programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
