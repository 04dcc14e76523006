package org.yandu.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yandu.load.RawZip.Packed;

/** Spoils good files, the same way for the same seed. */
final class Mutator {
  private static final int[] LENGTHS = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 65};
  private static final int MOST_CHANGES = 6;

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** A spoiled copy of {@code good}; inside a zip as often as outside. */
  byte[] spoil(byte[] good) {
    boolean zip = good.length > 4 && good[0] == 'P' && good[1] == 'K';
    List<Part> parts = zip && random.nextBoolean() ? parts(good) : List.of();
    return parts.isEmpty() ? spoilBytes(good) : spoilParts(parts);
  }

  private byte[] spoilBytes(byte[] good) {
    byte[] bytes = good.clone();
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      bytes = bytes.length == 0 ? bytes : change(bytes);
    }
    return bytes;
  }

  private byte[] change(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(12)) + 1);
    return switch (random.nextInt(10)) {
      case 0, 1 -> set(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
      case 2 -> set(bytes, at, random.nextInt(256));
      case 3 -> spliced(bytes, at, bytes.length - at, new byte[0]);
      case 4 -> spliced(bytes, at, length, new byte[0]);
      case 5 -> spliced(bytes, at, 0, slice(bytes, at, length));
      case 6 -> spliced(bytes, random.nextInt(bytes.length), 0, slice(bytes, at, length));
      case 7 -> length(bytes, at, LENGTHS[random.nextInt(LENGTHS.length)]);
      case 8 -> digits(bytes, at);
      default -> many(bytes, at, length);
    };
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }

  /** {@code count} bytes at {@code at} give way to {@code others}. */
  private static byte[] spliced(byte[] bytes, int at, int count, byte[] others) {
    var out = new ByteArrayOutputStream(bytes.length + others.length);
    out.write(bytes, 0, at);
    out.writeBytes(others);
    int rest = Math.min(at + count, bytes.length);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  private static byte[] slice(byte[] bytes, int at, int length) {
    return Arrays.copyOfRange(bytes, at, at + length);
  }

  /** A binary length, in either order of its bytes. */
  private byte[] length(byte[] bytes, int at, int value) {
    boolean little = random.nextBoolean();
    for (int i = 0; i < 4 && at + i < bytes.length; i++) {
      bytes[at + i] = (byte) (value >> 8 * (little ? i : 3 - i));
    }
    return bytes;
  }

  /** A length in letters: the next digits become nines. */
  private static byte[] digits(byte[] bytes, int at) {
    int i = at;
    while (i < bytes.length && !Character.isDigit(bytes[i])) {
      i++;
    }
    for (; i < bytes.length && Character.isDigit(bytes[i]); i++) {
      bytes[i] = '9';
    }
    return bytes;
  }

  private byte[] many(byte[] bytes, int at, int length) {
    byte[] block = slice(bytes, at, Math.min(length, 64));
    var out = new ByteArrayOutputStream();
    for (int i = random.nextInt(500); i >= 0; i--) {
      out.writeBytes(block);
    }
    return spliced(bytes, at, 0, out.toByteArray());
  }

  private record Part(String name, byte[] bytes) {}

  /** Unpacked, spoiled in one part or in the list of its parts, and packed again. */
  private byte[] spoilParts(List<Part> parts) {
    int at = random.nextInt(parts.size());
    Part part = parts.get(at);
    switch (random.nextInt(8)) {
      case 0 -> parts.remove(at);
      case 1 -> parts.add(part);
      case 2 -> parts.set(at, new Part(parts.getFirst().name(), part.bytes()));
      case 3 -> Collections.shuffle(parts, random);
      case 4 -> parts.set(at, new Part(latin(spoilBytes(latin(part.name()))), part.bytes()));
      default -> parts.set(at, new Part(part.name(), spoilBytes(part.bytes())));
    }
    var out = new RawZip();
    for (Part each : parts) {
      boolean stored = each.name().equals("mimetype");
      out.add(each.name(), stored ? Packed.stored(each.bytes()) : Packed.deflated(each.bytes()));
    }
    return out.bytes();
  }

  /** As many parts as can be unpacked; files of others are broken as they are. */
  private static List<Part> parts(byte[] zip) {
    var parts = new ArrayList<Part>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(new Part(entry.getName(), in.readAllBytes()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return parts;
    }
    return parts;
  }

  private static byte[] latin(String name) {
    return name.getBytes(ISO_8859_1);
  }

  private static String latin(byte[] name) {
    return new String(name, ISO_8859_1);
  }
}
