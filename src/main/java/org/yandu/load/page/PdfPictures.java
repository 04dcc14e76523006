package org.yandu.load.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yandu.load.raw.Steps;

/** Takes pictures out of a PDF: JPEG as it is, everything else as PNG. */
final class PdfPictures {
  /** The reading view draws none that is larger. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final long MOST_DECODED = 24_000_000;
  private static final int LARGEST = 16 << 20;

  /** Bytes of samples that are packed again for one document, which bounds the time. */
  private static final long MOST_SAMPLES = 256L << 20;

  private long samples;

  /** Null when nobody can show it. */
  PlacedPicture.Encoded encoded(PDImageXObject image, Steps steps) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    if (pixels <= 0 || pixels > MOST_PIXELS) {
      return null;
    }
    return isPlainJpeg(image) ? jpeg(image) : packed(image, pixels, steps);
  }

  private static PlacedPicture.Encoded jpeg(PDImageXObject image) throws IOException {
    try (InputStream in = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? null : new PlacedPicture.Encoded("image/jpeg", bytes);
    }
  }

  private PlacedPicture.Encoded packed(PDImageXObject image, long pixels, Steps steps)
      throws IOException {
    PlacedPicture.Encoded asItIs = PdfSamples.packed(image, LARGEST);
    if (asItIs != null) {
      return asItIs;
    }
    samples += PdfSamples.length(image) * image.getHeight();
    if (samples > MOST_SAMPLES) {
      return null;
    }
    PlacedPicture.Encoded again = PdfSamples.png(image, LARGEST, steps);
    if (again != null) {
      return again;
    }
    int step = pixels > MOST_DECODED ? 2 : 1;
    return Rasters.png(() -> image.getImage(null, step), LARGEST);
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
}
