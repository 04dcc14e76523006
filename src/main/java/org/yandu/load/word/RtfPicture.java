package org.yandu.load.word;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The bytes of one picture of a rich text, which come as hexadecimal digits or as they are. */
final class RtfPicture {
  private static final int LARGEST = 32 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int half = -1;

  void digits(String digits) {
    for (int i = 0; i < digits.length() && bytes.size() <= LARGEST; i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit >= 0 && half >= 0) {
        bytes.write(half << 4 | digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
  }

  void bytes(byte[] more) {
    if (bytes.size() + (long) more.length <= LARGEST) {
      bytes.write(more, 0, more.length);
    }
  }

  /** Empty for what cannot be shown, metafiles among them. */
  Optional<WordPicture> end() {
    return WordPicture.of(bytes.toByteArray());
  }
}
