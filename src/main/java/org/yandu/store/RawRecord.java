package org.yandu.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The form in which SQLite keeps the values of a row. */
final class RawRecord {
  private static final int MOST_COLUMNS = 100;

  private RawRecord() {}

  /**
   * @throws RuntimeException if the bytes are no row
   */
  static List<Object> values(ByteBuffer record) {
    int header = Math.toIntExact(varint(record));
    List<Long> types = new ArrayList<>();
    while (record.position() < header) {
      types.add(varint(record));
      if (types.size() > MOST_COLUMNS) {
        throw new IllegalArgumentException("too many columns");
      }
    }
    List<Object> values = new ArrayList<>();
    for (long type : types) {
      values.add(value(record, type));
    }
    return values;
  }

  static long varint(ByteBuffer from) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      byte next = from.get();
      value = value << 7 | next & 0x7f;
      if (next >= 0) {
        return value;
      }
    }
    return value << 8 | from.get() & 0xff;
  }

  private static Object value(ByteBuffer from, long type) {
    if (type == 0) {
      return null;
    }
    if (type <= 6) {
      return number(from, type <= 4 ? (int) type : type == 5 ? 6 : 8);
    }
    if (type == 8 || type == 9) {
      return type - 8;
    }
    if (type < 12) {
      throw new IllegalArgumentException("type " + type);
    }
    byte[] bytes = bytes(from, (type - 12) / 2);
    return type % 2 == 0 ? bytes : Sql.text(bytes);
  }

  private static byte[] bytes(ByteBuffer from, long length) {
    if (length > from.remaining()) {
      throw new IllegalArgumentException("length " + length);
    }
    byte[] bytes = new byte[(int) length];
    from.get(bytes);
    return bytes;
  }

  private static long number(ByteBuffer from, int bytes) {
    long value = from.get();
    for (int i = 1; i < bytes; i++) {
      value = value << 8 | from.get() & 0xff;
    }
    return value;
  }
}
