package org.yandu.text;

import static java.util.Objects.requireNonNull;

/**
 * A picture of the source, shown where the source shows it.
 *
 * @param offset of the one character U+FFFC that stands for it in the canonical text
 * @param mediaType IANA name: {@code image/png}…
 * @param sha256 of its bytes, 64 lower-case hex digits; the bytes are kept apart from the document
 */
public record Picture(int offset, String mediaType, String sha256) {
  /** What stands for a picture in the canonical text: OBJECT REPLACEMENT CHARACTER. */
  public static final char MARK = '\uFFFC';

  public Picture {
    requireNonNull(mediaType);
    requireNonNull(sha256);
  }
}
