package org.yandu.load.page;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yandu.load.raw.Steps;

/**
 * Packs the samples of a picture as PNG as they are, a row at a time: a scan of a whole page costs
 * a fraction of the time and memory that an image of all its pixels takes.
 */
final class PdfSamples {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int GRAY = 0;
  private static final int RGB = 2;
  private static final int INDEXED = 3;
  private static final int NONE = -1;

  /** Each byte of a row is written as its difference from the one above. */
  private static final int UP = 2;

  private static final int FIRST_OF_PNG = 10;
  private static final int STEP = 1 << 20;
  private static final int BUFFER = 1 << 14;

  private final PDImageXObject image;
  private final PDColorSpace colours;
  private final int kind;
  private final int bits;

  private PdfSamples(PDImageXObject image) throws IOException {
    this.image = image;
    colours = image.getColorSpace();
    bits = image.getBitsPerComponent();
    kind = kind();
  }

  /**
   * The picture by the bytes that the file has for it, where these are what a PNG has inside; null
   * for all others, and for more than {@code largest} bytes.
   */
  static PlacedPicture.Encoded packed(PDImageXObject image, int largest) throws IOException {
    var samples = new PdfSamples(image);
    return samples.isPlain() && samples.isAsItIs() && samples.isPackedAsPng()
        ? encoded(samples.file(samples.stream(largest)))
        : null;
  }

  /**
   * The samples packed again; null when PNG knows no such samples, or more than {@code largest}
   * bytes come of them.
   *
   * @param steps told of each megabyte
   */
  static PlacedPicture.Encoded png(PDImageXObject image, int largest, Steps steps)
      throws IOException {
    var samples = new PdfSamples(image);
    return samples.isPlain() && (samples.isAsItIs() || samples.isInverse())
        ? encoded(samples.file(samples.rows(largest, steps)))
        : null;
  }

  private static PlacedPicture.Encoded encoded(byte[] bytes) {
    return bytes == null ? null : new PlacedPicture.Encoded("image/png", bytes);
  }

  private boolean isPlain() throws IOException {
    return kind != NONE
        && image.getSoftMask() == null
        && image.getMask() == null
        && image.getColorKeyMask() == null;
  }

  /** Deflated, with the differences of rows that PNG knows. */
  private boolean isPackedAsPng() {
    COSStream stream = image.getCOSObject();
    if (!COSName.FLATE_DECODE.equals(alone(stream.getFilters()))
        || !(alone(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))
            instanceof COSDictionary how)) {
      return false;
    }
    return how.getInt(COSName.PREDICTOR, 1) >= FIRST_OF_PNG
        && how.getInt(COSName.COLORS, 1) == colours.getNumberOfComponents()
        && how.getInt(COSName.BITS_PER_COMPONENT, 8) == bits
        && how.getInt(COSName.COLUMNS, 1) == image.getWidth();
  }

  /** What stands in a list by itself. */
  private static COSBase alone(COSBase one) {
    return one instanceof COSArray list && list.size() == 1 ? list.getObject(0) : one;
  }

  private byte[] stream(int largest) throws IOException {
    try (InputStream in = image.getCOSObject().createRawInputStream()) {
      byte[] bytes = in.readNBytes(largest + 1);
      return bytes.length > largest ? null : bytes;
    }
  }

  private int kind() {
    boolean whole = bits == 1 || bits == 2 || bits == 4 || bits == 8;
    if (colours instanceof PDIndexed) {
      return whole ? INDEXED : NONE;
    }
    boolean device =
        colours instanceof PDDeviceGray
            || colours instanceof PDDeviceRGB
            || colours instanceof PDICCBased;
    int components = device ? colours.getNumberOfComponents() : 0;
    return components == 1 && whole ? GRAY : components == 3 && bits == 8 ? RGB : NONE;
  }

  private boolean isAsItIs() {
    COSArray decode = image.getDecode();
    return decode == null
        || kind != INDEXED && Arrays.equals(decode.toFloatArray(), defaults(decode.size()));
  }

  private static float[] defaults(int size) {
    float[] ends = new float[size];
    for (int i = 1; i < size; i += 2) {
      ends[i] = 1;
    }
    return ends;
  }

  private boolean isInverse() {
    return kind == GRAY
        && image.getDecode() != null
        && Arrays.equals(image.getDecode().toFloatArray(), new float[] {1, 0});
  }

  /** A PNG around {@code data}, null around nothing. */
  private byte[] file(byte[] data) throws IOException {
    if (data == null) {
      return null;
    }
    var bytes = new ByteArrayOutputStream(BUFFER);
    var out = new DataOutputStream(bytes);
    out.writeLong(SIGNATURE);
    chunk(out, "IHDR", header());
    if (kind == INDEXED) {
      chunk(out, "PLTE", palette());
    }
    chunk(out, "IDAT", data);
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private byte[] header() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.writeByte(bits);
    out.writeByte(kind);
    out.write(new byte[3]);
    return bytes.toByteArray();
  }

  private byte[] palette() throws IOException {
    byte[] palette = new byte[3 << bits];
    for (int i = 0; i < 1 << bits; i++) {
      float[] colour = colours.toRGB(new float[] {i});
      for (int part = 0; part < 3; part++) {
        palette[3 * i + part] = (byte) Math.round(Math.clamp(colour[part], 0, 1) * 255);
      }
    }
    return palette;
  }

  /** What the stream does not have is white. */
  private byte[] rows(int largest, Steps steps) throws IOException {
    int length = (int) length(image);
    int rowsOfStep = Math.max(1, STEP / length);
    boolean differences = bits == 8 && kind != INDEXED;
    byte[] above = new byte[length];
    byte[] row = new byte[length];
    byte[] packed = new byte[length + 1];
    packed[0] = (byte) (differences ? UP : 0);
    var bytes = new ByteArrayOutputStream(BUFFER);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (InputStream in = image.createInputStream();
        var out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
      for (int y = 0; y < image.getHeight() && bytes.size() <= largest; y++) {
        int read = in.readNBytes(row, 0, length);
        invert(row, read);
        Arrays.fill(row, read, length, (byte) (kind == INDEXED ? 0 : 0xFF));
        for (int i = 0; i < length; i++) {
          packed[i + 1] = (byte) (differences ? row[i] - above[i] : row[i]);
        }
        out.write(packed);
        byte[] next = above;
        above = row;
        row = next;
        if (y % rowsOfStep == 0) {
          steps.done();
        }
      }
    } finally {
      deflater.end();
    }
    return bytes.size() > largest ? null : bytes.toByteArray();
  }

  private void invert(byte[] row, int length) {
    if (isInverse()) {
      for (int i = 0; i < length; i++) {
        row[i] = (byte) ~row[i];
      }
    }
  }

  /** Bytes of a row of samples. */
  static long length(PDImageXObject image) throws IOException {
    long components = image.getColorSpace().getNumberOfComponents();
    return (image.getWidth() * components * image.getBitsPerComponent() + 7) / 8;
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
