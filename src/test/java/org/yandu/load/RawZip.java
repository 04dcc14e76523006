package org.yandu.load;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, so that they can say what is not true. */
final class RawZip {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  /** What stands in an entry, packed once and used as often as wanted. */
  record Packed(byte[] bytes, int method, int size, int crc) {
    static Packed deflated(byte[] content) {
      var deflater = new Deflater(Deflater.BEST_SPEED, true);
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      deflater.end();
      return new Packed(out.toByteArray(), DEFLATED, content.length, crc(content));
    }

    static Packed stored(byte[] content) {
      return new Packed(content, STORED, content.length, crc(content));
    }

    static Packed of(String content) {
      return deflated(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes, but a lie about their size when unpacked. */
    Packed claiming(int otherSize) {
      return new Packed(bytes, method, otherSize, crc);
    }

    private static int crc(byte[] content) {
      var crc = new CRC32();
      crc.update(content);
      return (int) crc.getValue();
    }
  }

  RawZip add(String name, String content) {
    return add(name, Packed.of(content));
  }

  RawZip add(String name, Packed packed) {
    int offset = body.size();
    body.writeBytes(local(name, packed));
    body.writeBytes(packed.bytes());
    return point(name, packed, offset);
  }

  /** A directory entry only, for content that stands at {@code offset} already. */
  RawZip point(String name, Packed packed, int offset) {
    entries++;
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    var out = little(46 + letters.length);
    out.putInt(0x02014B50).putShort((short) 20);
    fields(out, packed, letters.length);
    out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset);
    directory.writeBytes(out.put(letters).array());
    return this;
  }

  private static byte[] local(String name, Packed packed) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    var out = little(30 + letters.length);
    out.putInt(0x04034B50);
    fields(out, packed, letters.length);
    return out.put(letters).array();
  }

  private static void fields(ByteBuffer out, Packed packed, int name) {
    out.putShort((short) 20).putShort((short) 0x800).putShort((short) packed.method());
    out.putInt(0).putInt(packed.crc()).putInt(packed.bytes().length).putInt(packed.size());
    out.putShort((short) name).putShort((short) 0);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() {
    var end = little(22);
    end.putInt(0x06054B50).putInt(0).putShort((short) entries).putShort((short) entries);
    end.putInt(directory.size()).putInt(body.size()).putShort((short) 0);
    var out = new ByteArrayOutputStream();
    out.writeBytes(body.toByteArray());
    out.writeBytes(directory.toByteArray());
    out.writeBytes(end.array());
    return out.toByteArray();
  }
}
