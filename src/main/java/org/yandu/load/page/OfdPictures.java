package org.yandu.load.page;

import java.io.IOException;
import org.yandu.load.raw.PictureSize;
import org.yandu.load.raw.RawPicture;

/** Takes pictures out of OFD by their bytes, whatever their names say: BMP becomes PNG. */
final class OfdPictures {
  private static final long MOST_PIXELS = 24_000_000;

  private OfdPictures() {}

  /** Null when nobody can show it. */
  static PlacedPicture.Encoded encoded(byte[] bytes) throws IOException {
    String type = RawPicture.typeOf(bytes);
    if (!type.isEmpty()) {
      return new PlacedPicture.Encoded(type, bytes);
    }
    PictureSize size = PictureSize.of(bytes);
    long pixels = (long) size.width() * size.height();
    if (pixels <= 0 || pixels > MOST_PIXELS) {
      return null;
    }
    return Rasters.png(() -> Rasters.read(bytes), Integer.MAX_VALUE);
  }
}
