package org.yandu.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yandu.load.raw.SourceFile;

/** Writes small zip packages for tests, part by part. */
final class PackageFile {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A package whose first part names its type, uncompressed. */
  static PackageFile of(String type) {
    return new PackageFile().part("mimetype", type);
  }

  PackageFile part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  PackageFile part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  SourceFile file(String name) throws IOException {
    return new SourceFile(name, bytes());
  }

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] bytes) {
    var entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      var crc = new CRC32();
      crc.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }

  /** A picture of noise, large enough to be one. */
  static byte[] png() throws IOException {
    var image = new java.awt.image.BufferedImage(16, 16, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var random = new java.util.Random(3);
    for (int i = 0; i < 256; i++) {
      image.setRGB(i % 16, i / 16, random.nextInt(0x1000000));
    }
    var out = new ByteArrayOutputStream();
    javax.imageio.ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
