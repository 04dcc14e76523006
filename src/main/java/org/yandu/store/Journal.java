package org.yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every row written since the last backup, on the disk beside the database before a change is said
 * to be kept: a backup and the journals after it are the library.
 *
 * <p>Journals are numbered files. Each start of the program and each backup begins a new one with
 * its first change; a backup bears the number of the first journal that it does not contain. Used
 * on the database's thread only.
 */
final class Journal {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());
  private static final String FOLDER = "journal";
  private static final Pattern NAME = Pattern.compile("(\\d{8})\\.journal");

  /** More than this is not kept in memory while the disk takes nothing. */
  private static final int MOST_WAITING = 16 << 20;

  private final Path folder;
  private long number;
  private int version;
  private FileChannel channel;
  private ByteBuffer waiting = ByteBuffer.allocate(0);
  private long total;
  private long covered;

  /**
   * @param library the folder of the library
   * @param number of the first journal to write
   * @param behind bytes of the journals that no backup contains
   */
  Journal(Path library, long number, long behind) {
    this.folder = library.resolve(FOLDER);
    this.number = number;
    this.total = behind;
  }

  /** Says to what version of the schema the rows belong from now on; begins a new journal. */
  void version(int version) {
    this.version = version;
    next();
  }

  /**
   * Keeps what a transaction wrote, on the disk when this returns. The change itself is committed
   * by now, so a disk that takes no more is no reason to fail: what waits is written with the next.
   */
  void append(List<RowImage> rows) {
    if (rows.isEmpty()) {
      return;
    }
    ByteBuffer record = JournalFile.record(rows);
    total += record.remaining();
    waiting = joined(waiting, record);
    try {
      flush();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the journal could not be written", e);
      giveUpChannel();
      if (waiting.remaining() > MOST_WAITING) {
        // The database has it; the next backup closes the gap.
        waiting = ByteBuffer.allocate(0);
      }
    }
  }

  /**
   * Begins a new journal with the next change.
   *
   * @return its number
   */
  long next() {
    giveUpChannel();
    return number;
  }

  /** Bytes of all changes so far; what a backup made now contains. */
  long total() {
    return total;
  }

  /** A backup contains what {@link #total()} was. */
  void cover(long upTo) {
    covered = Math.max(covered, upTo);
  }

  /** Bytes of changes that no backup contains. */
  long uncovered() {
    return total - covered;
  }

  void close() {
    giveUpChannel();
  }

  private void flush() throws IOException {
    if (channel == null) {
      open();
    }
    long start = channel.position();
    ByteBuffer record = waiting.duplicate();
    try {
      while (record.hasRemaining()) {
        channel.write(record);
      }
      channel.force(false);
    } catch (IOException e) {
      cutTo(start, e);
      throw e;
    }
    waiting = ByteBuffer.allocate(0);
  }

  private void open() throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("%08d.journal".formatted(number));
    FileChannel fresh =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    number++;
    try {
      fresh.write(JournalFile.head(version));
      channel = fresh;
    } finally {
      if (channel == null) {
        fresh.close();
      }
    }
    Disk.syncFolder(folder);
    Disk.syncFolder(folder.getParent());
  }

  /** Half a record would hide those after it. */
  private void cutTo(long length, IOException because) {
    try {
      channel.truncate(length);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private void giveUpChannel() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a journal was not closed", e);
    }
    channel = null;
  }

  private static ByteBuffer joined(ByteBuffer one, ByteBuffer other) {
    if (!one.hasRemaining()) {
      return other;
    }
    return ByteBuffer.allocate(one.remaining() + other.remaining())
        .put(one.duplicate())
        .put(other)
        .flip();
  }

  /** The journals of a library by their numbers, in order. */
  static TreeMap<Long, Path> files(Path library) {
    TreeMap<Long, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(library.resolve(FOLDER))) {
      files.forEach(file -> {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          found.put(Long.valueOf(name.group(1)), file);
        }
      });
    } catch (NoSuchFileException e) {
      return found;
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, library.toString(), e);
    }
    return found;
  }
}
