package org.yandu.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * The form of a journal: eight bytes of name, the schema's version (four bytes), then a record for
 * every transaction: its length, the CRC32 of what follows, and the rows as they were written.
 */
final class JournalFile {
  static final int HEAD = 12;

  private static final byte[] MAGIC = "YNDUJ1\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int FRAME = 8;
  private static final byte NOTHING = 0;
  private static final byte NUMBER = 1;
  private static final byte TEXT = 2;
  private static final byte BYTES = 3;

  private JournalFile() {}

  static ByteBuffer head(int version) {
    return ByteBuffer.allocate(HEAD).put(MAGIC).putInt(version).flip();
  }

  /** The record of one transaction. */
  static ByteBuffer record(List<RowImage> rows) {
    byte[] body = body(rows);
    return ByteBuffer.allocate(FRAME + body.length)
        .putInt(body.length)
        .putInt(sum(body))
        .put(body)
        .flip();
  }

  /** The version of the schema that the rows of a journal belong to; 0 where it has no head. */
  static int version(Path file) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      byte[] head = in.readNBytes(HEAD);
      boolean ours = head.length == HEAD && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, 8);
      return ours ? ByteBuffer.wrap(head).getInt(MAGIC.length) : 0;
    }
  }

  /**
   * Hands out the rows of every whole transaction in order.
   *
   * @return whether the file was whole to its end; what follows a broken record is passed over
   */
  static boolean read(Path file, Consumer<List<RowImage>> transaction) throws IOException {
    if (version(file) == 0) {
      return Files.size(file) == 0;
    }
    long left = Files.size(file) - HEAD;
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(HEAD);
      while (left >= FRAME) {
        int length = in.readInt();
        int sum = in.readInt();
        left -= FRAME;
        // Room that was taken and not written is zeros, and zeros are the sum of nothing.
        if (length <= 0 || length > left) {
          return false;
        }
        byte[] body = in.readNBytes(length);
        left -= length;
        if (sum(body) != sum) {
          return false;
        }
        transaction.accept(rows(body));
      }
      return left == 0;
    }
  }

  private static int sum(byte[] body) {
    var crc = new CRC32();
    crc.update(body);
    return (int) crc.getValue();
  }

  private static byte[] body(List<RowImage> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(rows.size());
      for (RowImage row : rows) {
        out.writeUTF(row.table());
        out.writeShort(row.columns().size());
        for (int i = 0; i < row.columns().size(); i++) {
          out.writeUTF(row.columns().get(i));
          value(out, row.values().get(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void value(DataOutputStream out, Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(NOTHING);
      case Long number -> {
        out.writeByte(NUMBER);
        out.writeLong(number);
      }
      case byte[] bytes -> {
        out.writeByte(BYTES);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      default -> {
        byte[] utf8 = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeByte(TEXT);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
    }
  }

  private static List<RowImage> rows(byte[] body) throws IOException {
    try (var in = new DataInputStream(new java.io.ByteArrayInputStream(body))) {
      int count = in.readInt();
      List<RowImage> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String table = in.readUTF();
        int columns = in.readUnsignedShort();
        List<String> names = new ArrayList<>(columns);
        List<Object> values = new ArrayList<>(columns);
        for (int c = 0; c < columns; c++) {
          names.add(in.readUTF());
          values.add(value(in));
        }
        rows.add(new RowImage(table, names, values));
      }
      return rows;
    }
  }

  private static Object value(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case NOTHING -> null;
      case NUMBER -> in.readLong();
      case TEXT -> Sql.text(in.readNBytes(in.readInt()));
      case BYTES -> in.readNBytes(in.readInt());
      default -> throw new IOException("kind " + kind);
    };
  }
}
