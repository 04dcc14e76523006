package org.yandu.load.word;

import java.util.Optional;

/** A picture in a form that can be shown; its bytes are not copied. */
record WordPicture(String mediaType, byte[] bytes) implements WordBlock {
  private static final int LARGEST = 32 << 20;

  /**
   * The picture these bytes are by their own first bytes; empty for metafiles and other forms that
   * cannot be shown.
   */
  static Optional<WordPicture> of(byte[] bytes) {
    String type =
        starts(bytes, 0x89, 'P', 'N', 'G')
            ? "image/png"
            : starts(bytes, 0xFF, 0xD8, 0xFF)
                ? "image/jpeg"
                : starts(bytes, 'G', 'I', 'F', '8')
                    ? "image/gif"
                    : starts(bytes, 'B', 'M') && bytes.length > 54 ? "image/bmp" : "";
    return type.isEmpty() || bytes.length > LARGEST
        ? Optional.empty()
        : Optional.of(new WordPicture(type, bytes));
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
