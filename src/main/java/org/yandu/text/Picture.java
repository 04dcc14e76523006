package org.yandu.text;

import static java.util.Objects.requireNonNull;

/**
 * A picture of the source, shown where the source shows it.
 *
 * @param offset of the one character U+FFFC that stands for it in the canonical text
 * @param mediaType IANA name: {@code image/png}…
 * @param sha256 of its bytes, 64 lower-case hex digits; the bytes are kept apart from the document
 * @param width in pixels as the file says, 0 when unknown
 * @param height in pixels, 0 when unknown
 */
public record Picture(int offset, String mediaType, String sha256, int width, int height) {
  /** What stands for a picture in the canonical text: OBJECT REPLACEMENT CHARACTER. */
  public static final char MARK = '\uFFFC';

  public Picture {
    requireNonNull(mediaType);
    requireNonNull(sha256);
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("no size: " + width + " × " + height);
    }
  }

  /** {@code words} of the canonical text as they are said: without what stands for pictures. */
  public static String without(String words) {
    return words.indexOf(MARK) < 0 ? words : words.replace(String.valueOf(MARK), "").strip();
  }

  /** Whether the file says how large it is; only such a picture can be shown. */
  public boolean isSized() {
    return width > 0 && height > 0;
  }
}
