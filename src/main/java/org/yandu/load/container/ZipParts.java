package org.yandu.load.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.SourceFile;

/** The parts of an office file; every size is counted while inflating, no header is believed. */
public final class ZipParts {
  /** A novel from the web has a part for each of its chapters and some have thousands. */
  private static final int MOST_ENTRIES = 20_000;

  private static final int LARGEST_PART = 64 << 20;
  private static final long LARGEST_SUM = 256L << 20;
  private static final int BUFFER = 1 << 14;
  private static final byte[] NOTHING = {};

  private final Map<String, byte[]> parts = new HashMap<>();

  private final Predicate<String> wanted;

  private ZipParts(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /** The XML parts of {@code file}; pictures and other parts are passed over unread. */
  public static ZipParts xml(SourceFile file) throws LoadException {
    return with(file, part -> false);
  }

  /**
   * The XML parts of {@code file} and those others that are {@code wanted} by their names, such as
   * pictures.
   */
  public static ZipParts with(SourceFile file, Predicate<String> wanted) throws LoadException {
    var parts = new ZipParts(wanted);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      parts.read(zip, file.name());
    } catch (IOException | IllegalArgumentException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
    return parts;
  }

  private void read(ZipInputStream zip, String name) throws IOException, LoadException {
    long sum = 0;
    int entries = 0;
    byte[] buffer = new byte[BUFFER];
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MOST_ENTRIES) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
      String path = entry.getName().replace('\\', '/');
      boolean kept = path.endsWith(".xml") || path.endsWith(".rels") || wanted.test(path);
      var part = new ByteArrayOutputStream();
      long size = 0;
      for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
        size += n;
        if (size > LARGEST_PART || sum + size > LARGEST_SUM) {
          throw new LoadException(Reason.TOO_LARGE, name);
        }
        if (kept) {
          part.write(buffer, 0, n);
        }
      }
      sum += size;
      if (kept) {
        parts.putIfAbsent(path, part.toByteArray());
      }
    }
    if (entries == 0) {
      throw new ZipException("no entry");
    }
  }

  /** The names of the parts that were kept, with {@code /} between folders. */
  public Set<String> names() {
    return Set.copyOf(parts.keySet());
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** The bytes of {@code part}, empty when the file has none. */
  public InputStream open(String part) {
    return new ByteArrayInputStream(bytes(part));
  }

  /** The bytes of {@code part}, empty when the file has none; not copied. */
  public byte[] bytes(String part) {
    return parts.getOrDefault(part, NOTHING);
  }
}
