package org.yandu.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The checksum of a row: CRC32 over its values in column order, each with its kind and length.
 *
 * <p>A text counts as its UTF-8 bytes, so it makes no difference whether it comes as a string or as
 * the bytes that stand in the file.
 */
final class RowSum {
  private final CRC32 crc = new CRC32();

  void add(Object value) {
    switch (value) {
      case null -> crc.update('-');
      case byte[] bytes -> addBytes(bytes);
      case Number number -> addNumber(number.longValue());
      default -> addBytes(value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  long value() {
    return crc.getValue();
  }

  private void addBytes(byte[] bytes) {
    crc.update('b');
    addNumber(bytes.length);
    crc.update(bytes);
  }

  private void addNumber(long number) {
    crc.update('n');
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
  }
}
