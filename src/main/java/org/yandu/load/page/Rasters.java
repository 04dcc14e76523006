package org.yandu.load.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Decodes pictures and packs them again as PNG, in memory only. */
final class Rasters {
  private static final int BUFFER = 1 << 14;

  static {
    // Otherwise each picture goes by a temporary file, and the process of a reader has no folder
    // for any: nothing could be decoded there.
    ImageIO.setUseCache(false);
  }

  /** Makes a picture by whatever decoders there are. */
  interface Decoder {
    BufferedImage decode() throws IOException;
  }

  private Rasters() {}

  /** Null when no decoder knows the bytes. */
  static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /**
   * What {@code decoder} makes, as PNG; null when it makes nothing or more than {@code largest}
   * bytes.
   */
  static PlacedPicture.Encoded png(Decoder decoder, int largest) throws IOException {
    BufferedImage image = decoder.decode();
    var out = new ByteArrayOutputStream(BUFFER);
    return image != null && ImageIO.write(image, "png", out) && out.size() <= largest
        ? new PlacedPicture.Encoded("image/png", out.toByteArray())
        : null;
  }
}
