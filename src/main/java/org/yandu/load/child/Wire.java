package org.yandu.load.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The small words of what is said over the pipes; every length is checked before it is used. */
final class Wire {
  /** First word of a child that has started. */
  static final int READY = 0x59414E31;

  /** Exit code of a child that had no work for long. */
  static final int IDLE = 64;

  /** Exit code of a Java that ran out of memory. */
  static final int OUT_OF_MEMORY = 3;

  static final int DOCUMENT = 1;
  static final int REFUSED = 2;
  static final int FAULT = 3;

  /** A page is done; the answer follows later. */
  static final int STEP = 4;

  static final int LONGEST_WORD = 4000;
  static final int LARGEST_FILE = 256 << 20;

  /** UTF-16: offsets count its units, and it keeps whatever a string holds. */
  private static final Charset CODE = StandardCharsets.UTF_16BE;

  private Wire() {}

  static void string(DataOutput out, String words) throws IOException {
    bytes(out, words.getBytes(CODE));
  }

  /** At most {@code longest} characters. */
  static String string(DataInput in, int longest) throws IOException {
    return new String(bytes(in, 2 * longest), CODE);
  }

  static void word(DataOutput out, String word) throws IOException {
    string(out, word.substring(0, Math.min(word.length(), LONGEST_WORD)));
  }

  static String word(DataInput in) throws IOException {
    return string(in, LONGEST_WORD);
  }

  static void bytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] bytes(DataInput in, int most) throws IOException {
    byte[] bytes = new byte[number(in, most)];
    in.readFully(bytes);
    return bytes;
  }

  /** A number from 0 to {@code most}. */
  static int number(DataInput in, int most) throws IOException {
    return within(in.readInt(), 0, most);
  }

  static int within(int number, int least, int most) throws IOException {
    if (number < least || number > most) {
      throw new IOException(number + " is not in [" + least + ", " + most + "]");
    }
    return number;
  }
}
