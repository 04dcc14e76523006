package org.yandu.load.raw;

/**
 * How large a picture is, read from the first bytes of a PNG, JPEG, GIF or BMP file without
 * decoding it; any bytes are safe.
 *
 * @param width in pixels, 0 when the bytes do not say it
 * @param height in pixels, 0 when the bytes do not say it
 */
public record PictureSize(int width, int height) {
  public static final PictureSize UNKNOWN = new PictureSize(0, 0);

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int GIF = 0x474946;
  private static final int BITMAP = 0x424D;
  private static final int JPEG = 0xFFD8;

  /** No program draws a picture with a longer side. */
  private static final long LONGEST = 1 << 20;

  /** The size that the bytes give, {@link #UNKNOWN} where they give none. */
  public static PictureSize of(byte[] bytes) {
    var in = new Bytes(bytes);
    if (in.big(0, 8) == PNG) {
      return of(in.big(16, 4), in.big(20, 4));
    }
    if (in.big(0, 3) == GIF) {
      return of(in.little(6, 2), in.little(8, 2));
    }
    if (in.big(0, 2) == BITMAP) {
      return bitmap(in);
    }
    return in.big(0, 2) == JPEG ? jpeg(in) : UNKNOWN;
  }

  /** The first header knows 16 bits; in later ones a negative height means from the top down. */
  private static PictureSize bitmap(Bytes in) {
    return in.little(14, 4) == 12
        ? of(in.little(18, 2), in.little(20, 2))
        : of((int) in.little(18, 4), Math.abs((long) (int) in.little(22, 4)));
  }

  /** Walks the segments to the one that starts a frame; each step goes on, so it ends. */
  private static PictureSize jpeg(Bytes in) {
    int at = 2;
    while (at + 4 <= in.length()) {
      int marker = (int) in.big(at, 2);
      if (marker == 0xFFFF) {
        at++;
      } else if (isFrame(marker)) {
        return of(in.big(at + 7, 2), in.big(at + 5, 2));
      } else if (marker < 0xFFC0 || marker == 0xFFDA) {
        return UNKNOWN;
      } else {
        at += 2 + (isAlone(marker) ? 0 : (int) Math.max(2, in.big(at + 2, 2)));
      }
    }
    return UNKNOWN;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  private static boolean isAlone(int marker) {
    return marker >= 0xFFD0 && marker <= 0xFFD7;
  }

  private static PictureSize of(long width, long height) {
    boolean sound = width > 0 && height > 0 && width <= LONGEST && height <= LONGEST;
    return sound ? new PictureSize((int) width, (int) height) : UNKNOWN;
  }

  /** Numbers out of bytes; beyond their end they are 0. */
  private record Bytes(byte[] bytes) {
    int length() {
      return bytes.length;
    }

    long big(int at, int count) {
      long value = 0;
      for (int i = 0; i < count; i++) {
        value = value << 8 | at(at + i);
      }
      return value;
    }

    long little(int at, int count) {
      long value = 0;
      for (int i = count - 1; i >= 0; i--) {
        value = value << 8 | at(at + i);
      }
      return value;
    }

    private int at(int index) {
      return index < bytes.length ? bytes[index] & 0xFF : 0;
    }
  }
}
