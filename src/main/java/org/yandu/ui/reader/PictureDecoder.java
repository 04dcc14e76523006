package org.yandu.ui.reader;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.Image;
import org.yandu.text.Picture;

/** Makes images of the bytes of strangers, within limits; any thread. */
final class PictureDecoder {
  /** A picture of more pixels would take more memory while it is decoded than it is worth. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final int GIF_HEADER = 13;
  private static final int GIF_END = 0x3B;
  private static final int GIF_IMAGE = 0x2C;
  private static final int GIF_EXTENSION = 0x21;

  private PictureDecoder() {}

  /** The picture made to fit so many pixels, never enlarged; empty where it cannot be decoded. */
  static Optional<Image> decode(Picture picture, byte[] bytes, double width, double height) {
    boolean large = (long) picture.width() * picture.height() > MOST_PIXELS;
    if (!picture.isSized() || large) {
      return Optional.empty();
    }
    double scale = Math.min(1, Math.min(width / picture.width(), height / picture.height()));
    double wide = Math.max(1, Math.rint(picture.width() * scale));
    double high = Math.max(1, Math.rint(picture.height() * scale));
    try {
      var in = new ByteArrayInputStream(firstFrame(bytes));
      Image image = scale < 1 ? new Image(in, wide, high, false, true) : new Image(in);
      boolean sound = !image.isError() && image.getWidth() > 0 && image.getHeight() > 0;
      return sound ? Optional.of(image) : Optional.empty();
    } catch (RuntimeException | OutOfMemoryError e) {
      System.getLogger(PictureDecoder.class.getName())
          .log(System.Logger.Level.INFO, "a picture cannot be decoded", e);
      return Optional.empty();
    }
  }

  /**
   * A GIF without the images after its first: nothing moves while one reads, and a thousand hidden
   * images are not decoded. Other bytes are returned as they are.
   */
  static byte[] firstFrame(byte[] bytes) {
    if (bytes.length < GIF_HEADER || bytes[0] != 'G' || bytes[1] != 'I' || bytes[2] != 'F') {
      return bytes;
    }
    int at = GIF_HEADER + colors(bytes[GIF_HEADER - 3]);
    while (at < bytes.length && bytes[at] == GIF_EXTENSION) {
      at = afterBlocks(bytes, at + 2);
    }
    if (at + 11 >= bytes.length || bytes[at] != GIF_IMAGE) {
      return bytes;
    }
    int end = afterBlocks(bytes, at + 10 + colors(bytes[at + 9]) + 1);
    if (end >= bytes.length) {
      return bytes;
    }
    byte[] first = Arrays.copyOf(bytes, end + 1);
    first[end] = GIF_END;
    return first;
  }

  /** Size of the table of colours that flags announce. */
  private static int colors(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Where a row of blocks, each with its length before it, has ended. */
  private static int afterBlocks(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != 0) {
      at += 1 + (bytes[at] & 0xFF);
    }
    return at + 1;
  }
}
