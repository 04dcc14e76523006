package org.yandu.load.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.yandu.io.Sha256;

/** The bytes of a file and its name; not a record, because arrays have no value equality. */
public final class SourceFile {
  private static final int HEAD = 4096;

  private final String name;
  private final byte[] bytes;

  public SourceFile(String name, byte[] bytes) {
    this.name = shown(name);
    this.bytes = bytes;
  }

  /**
   * {@code name} as it may be shown: one line, and nothing in it that colours a terminal or turns
   * the direction of the words around it.
   */
  public static String shown(String name) {
    var shown = new StringBuilder(name);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isISOControl(c)
          || c == '\u2028'
          || c == '\u2029'
          || c >= '\u202A' && c <= '\u202E'
          || c >= '\u2066' && c <= '\u2069') {
        shown.setCharAt(i, '\uFFFD');
      }
    }
    return shown.toString();
  }

  public String name() {
    return name;
  }

  /** Shared, not copied: readers must not write to it. */
  public byte[] bytes() {
    return bytes;
  }

  public boolean startsWith(int... wanted) {
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

  /** The first bytes as Latin-1, NULs left out, so that ASCII in UTF-16 can be seen too. */
  public String head() {
    int length = Math.min(HEAD, bytes.length);
    return new String(bytes, 0, length, ISO_8859_1).replace("\0", "");
  }

  /** Whether the ASCII {@code words} stand anywhere in the bytes. */
  public boolean contains(String words) {
    byte[] wanted = words.getBytes(ISO_8859_1);
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  public boolean isNamed(String... extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (lower.endsWith("." + extension)) {
        return true;
      }
    }
    return false;
  }

  public String sha256() {
    return Sha256.hex(bytes);
  }
}
