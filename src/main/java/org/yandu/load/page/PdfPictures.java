package org.yandu.load.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes pictures out of a PDF: JPEG as it is, everything else as PNG. */
final class PdfPictures {
  private static final long MOST_PIXELS = 24_000_000;
  private static final int LARGEST = 8 << 20;
  private static final int BUFFER = 1 << 14;

  private PdfPictures() {}

  static PlacedPicture.Encoded encoded(PDImageXObject image) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    if (pixels <= 0 || pixels > MOST_PIXELS) {
      return null;
    }
    if (isPlainJpeg(image)) {
      try (InputStream in = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
        byte[] bytes = limited(in);
        return bytes == null ? null : new PlacedPicture.Encoded("image/jpeg", bytes);
      }
    }
    BufferedImage decoded = image.getImage();
    var out = new ByteArrayOutputStream(BUFFER);
    boolean written = decoded != null && ImageIO.write(decoded, "png", out);
    return written && out.size() <= LARGEST
        ? new PlacedPicture.Encoded("image/png", out.toByteArray())
        : null;
  }

  /** Whether every program shows the bytes as this one is meant to look. */
  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    List<COSName> filters = image.getStream().getFilters();
    if (filters == null || filters.isEmpty() || !filters.getLast().equals(COSName.DCT_DECODE)) {
      return false;
    }
    PDColorSpace colours = image.getColorSpace();
    boolean common =
        colours instanceof PDDeviceRGB
            || colours instanceof PDDeviceGray
            || colours instanceof PDICCBased && colours.getNumberOfComponents() != 4;
    return common
        && image.getSoftMask() == null
        && image.getMask() == null
        && image.getDecode() == null;
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    return bytes.length > LARGEST ? null : bytes;
  }
}
