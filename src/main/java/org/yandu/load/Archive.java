package org.yandu.load;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;

/**
 * A zip that holds documents, each to be read as if it were a file of its own; any thread.
 *
 * <p>Nothing is ever written to disk, no zip inside it is opened, and every size is counted while
 * inflating. What an office file is made of is no archive: its parts say so.
 */
public final class Archive implements AutoCloseable {
  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_MEMBERS = 5_000;
  private static final long LARGEST_MEMBER = 200L << 20;
  private static final long LARGEST_SUM = 2L << 30;

  /** Small things may shrink as much as they like; of larger ones no document does so much. */
  private static final long HARMLESS = 8L << 20;

  private static final int LARGEST_RATIO = 150;
  private static final int BUFFER = 1 << 14;
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final String ZIP = "504b";
  private static final List<String> OTHERS = List.of("526172211a07", "377abcaf271c");

  /** Parts that only an office file has. */
  private static final List<String> OFFICE =
      List.of("[content_types].xml", "word/document.xml", "meta-inf/container.xml", "ofd.xml");

  private final String name;
  private final ZipFile zip;
  private final List<ZipEntry> entries;
  private final List<Member> members;
  private final AtomicLong inflated = new AtomicLong();

  /**
   * A document in the archive.
   *
   * @param entry its number among all entries
   * @param name without folders and clean; it is shown and kept, and never used as a path
   * @param size as the archive claims it
   */
  public record Member(int entry, String name, long size) {
    public Member {
      requireNonNull(name);
    }
  }

  private Archive(String name, ZipFile zip, List<ZipEntry> entries, List<Member> members) {
    this.name = name;
    this.zip = zip;
    this.entries = List.copyOf(entries);
    this.members = List.copyOf(members);
  }

  /**
   * Opens {@code file} if it is an archive of documents, by content and not by name.
   *
   * @param wanted whether a file of this name is a document to read
   * @throws LoadException if it is an archive and holds nothing to read, or cannot be trusted
   */
  public static Optional<Archive> open(Path file, Predicate<String> wanted) throws LoadException {
    String name = String.valueOf(file.getFileName());
    boolean named = name.toLowerCase(Locale.ROOT).endsWith(".zip");
    String head = head(file);
    if (OTHERS.stream().anyMatch(head::startsWith)) {
      throw new LoadException(Reason.ARCHIVE_FOREIGN, name);
    }
    if (!head.startsWith(ZIP) && (!named || head.isEmpty())) {
      // Also what cannot be read at all: whoever reads it as a document says why.
      return Optional.empty();
    }
    ZipFile zip;
    try {
      zip = open(file);
    } catch (IOException e) {
      if (named) {
        throw new LoadException(reason(e), e, name);
      }
      return Optional.empty();
    }
    try {
      Optional<Archive> archive = of(name, zip, wanted);
      if (archive.isEmpty()) {
        close(zip);
      }
      return archive;
    } catch (LoadException | RuntimeException e) {
      close(zip);
      throw e;
    }
  }

  private static Optional<Archive> of(String name, ZipFile zip, Predicate<String> wanted)
      throws LoadException {
    if (zip.size() > MOST_ENTRIES) {
      throw new LoadException(Reason.ARCHIVE_HOSTILE, name);
    }
    List<ZipEntry> entries = new ArrayList<>(zip.stream().toList());
    if (entries.stream().anyMatch(Archive::isOffice)) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      ZipEntry entry = entries.get(i);
      String clean = clean(entry.getName());
      if (!entry.isDirectory() && !isHidden(entry.getName()) && wanted.test(clean)) {
        members.add(new Member(i, clean, entry.getSize()));
      }
    }
    if (members.isEmpty()) {
      throw new LoadException(Reason.ARCHIVE_EMPTY, name);
    }
    long claimed = members.stream().mapToLong(member -> Math.max(0, member.size())).sum();
    if (members.size() > MOST_MEMBERS || claimed > LARGEST_SUM) {
      throw new LoadException(Reason.ARCHIVE_HOSTILE, name);
    }
    return Optional.of(new Archive(name, zip, entries, members));
  }

  /** Names are UTF-8 where the archive says so; else whatever they can be read in. */
  private static ZipFile open(Path file) throws IOException {
    ZipException last = null;
    for (Charset names : List.of(StandardCharsets.UTF_8, CHINESE, StandardCharsets.ISO_8859_1)) {
      try {
        return new ZipFile(file.toFile(), names);
      } catch (ZipException e) {
        last = e;
      } catch (IllegalArgumentException e) {
        last = new ZipException(e.getMessage());
      }
    }
    throw last;
  }

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(6));
    } catch (IOException | SecurityException e) {
      return "";
    }
  }

  private static boolean isOffice(ZipEntry entry) {
    String path = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
    return OFFICE.contains(path) || path.equals("mimetype");
  }

  private static boolean isHidden(String path) {
    for (String part : path.split("[/\\\\]+")) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
          || part.startsWith("~$")
          || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** The last part of a path, without what cannot be seen or turns the reading direction. */
  static String clean(String path) {
    int from = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return path.substring(from).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
  }

  /** The documents in it, in the order of the archive; at least one. */
  public List<Member> members() {
    return members;
  }

  /** The bytes of a member. */
  public byte[] bytes(Member member) throws LoadException {
    ZipEntry entry = entries.get(member.entry());
    if (member.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw new LoadException(Reason.ARCHIVE_NESTED, member.name());
    }
    if (entry.getSize() > LARGEST_MEMBER) {
      throw new LoadException(Reason.TOO_LARGE, member.name());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return inflate(in, entry, member.name());
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new LoadException(reason(e), e, name);
    }
  }

  /** The JDK tells a password from damage by its words only. */
  private static Reason reason(Exception e) {
    boolean locked = String.valueOf(e.getMessage()).contains("encrypt");
    return locked ? Reason.ARCHIVE_LOCKED : Reason.ARCHIVE_BROKEN;
  }

  private byte[] inflate(InputStream in, ZipEntry entry, String member)
      throws IOException, LoadException {
    var bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes.write(buffer, 0, n);
      boolean bomb =
          bytes.size() > HARMLESS && bytes.size() / LARGEST_RATIO > entry.getCompressedSize();
      if (bomb || inflated.addAndGet(n) > LARGEST_SUM) {
        throw new LoadException(Reason.ARCHIVE_HOSTILE, name);
      }
      if (bytes.size() > LARGEST_MEMBER) {
        throw new LoadException(Reason.TOO_LARGE, member);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      System.getLogger(Archive.class.getName())
          .log(System.Logger.Level.WARNING, "not closed: " + zip.getName(), e);
    }
  }
}
