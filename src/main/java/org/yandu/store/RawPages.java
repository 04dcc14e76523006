package org.yandu.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the rows of a SQLite file page by page, without its trees: a page that cannot be read costs
 * the rows on it and no others.
 *
 * <p>Pages that the log beside it holds count as the newer ones. Rows come in no order, and old
 * states of them may come too; the caller tells them apart by their count of writes.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">the file format</a>
 */
final class RawPages implements Closeable {
  private static final int USUAL_PAGE = 4_096;
  private static final int FILE_HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int USER_VERSION_AT = 60;
  private static final int LEAF = 0x0d;
  private static final int LEAF_HEADER = 8;
  private static final int LOG_HEADER = 32;
  private static final int FRAME_HEADER = 24;

  private final FileChannel file;
  private final FileChannel log;
  private final int pageSize;
  private final int version;

  /** Where the newest state of a page stands in the log, by its number. */
  private final Map<Long, Long> logged = new HashMap<>();

  RawPages(Path database) throws IOException {
    file = FileChannel.open(database, StandardOpenOption.READ);
    Path beside = database.resolveSibling(database.getFileName() + "-wal");
    log = Files.exists(beside) ? FileChannel.open(beside, StandardOpenOption.READ) : null;
    ByteBuffer header = read(file, 0, FILE_HEADER);
    pageSize = pageSize(header);
    version = header.limit() == FILE_HEADER ? header.getInt(USER_VERSION_AT) : 0;
    if (log != null) {
      readLog();
    }
  }

  /** The version of the schema by the header, which may be damaged itself. */
  int version() {
    return version;
  }

  /** Hands out the values of every row that can be read: String, Long, byte[] or null. */
  void rows(Consumer<List<Object>> found) throws IOException {
    long pages = (file.size() + pageSize - 1) / pageSize;
    long last = logged.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    for (long number = 1; number <= Math.max(pages, last); number++) {
      rowsOf(page(number), number == 1 ? FILE_HEADER : 0, found);
    }
  }

  private void rowsOf(ByteBuffer page, int at, Consumer<List<Object>> found) {
    if (page.limit() < at + LEAF_HEADER || page.get(at) != LEAF) {
      return;
    }
    int cells = page.getShort(at + 3) & 0xffff;
    for (int i = 0; i < cells; i++) {
      int pointer = at + LEAF_HEADER + 2 * i;
      if (pointer + 2 > page.limit()) {
        return;
      }
      List<Object> values;
      try {
        values = RawRecord.values(payload(page, page.getShort(pointer) & 0xffff));
      } catch (IOException | RuntimeException e) {
        // What is no cell any more; the next pointer may be sound.
        continue;
      }
      found.accept(values);
    }
  }

  /** The bytes of a cell, those on other pages included. */
  private ByteBuffer payload(ByteBuffer page, int at) throws IOException {
    ByteBuffer cell = page.duplicate().position(at);
    long length = RawRecord.varint(cell);
    RawRecord.varint(cell);
    if (length <= 0 || length > file.size() + logged.size() * (long) pageSize) {
      throw new IOException("length " + length);
    }
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(length));
    int here = local(length);
    all.put(cell.slice(cell.position(), here));
    cell.position(cell.position() + here);
    if (all.hasRemaining()) {
      follow(cell.getInt() & 0xffff_ffffL, all);
    }
    return all.flip();
  }

  private void follow(long first, ByteBuffer all) throws IOException {
    long number = first;
    while (all.hasRemaining()) {
      if (number == 0) {
        throw new IOException("the chain of pages ends early");
      }
      ByteBuffer page = page(number);
      number = page.getInt(0) & 0xffff_ffffL;
      all.put(page.slice(4, Math.min(all.remaining(), pageSize - 4)));
    }
  }

  /** How many bytes of a row stand on its own page. */
  private int local(long length) {
    int most = pageSize - 35;
    if (length <= most) {
      return (int) length;
    }
    int least = (pageSize - 12) * 32 / 255 - 23;
    long fitted = least + (length - least) % (pageSize - 4);
    return (int) (fitted <= most ? fitted : least);
  }

  private ByteBuffer page(long number) throws IOException {
    Long at = logged.get(number);
    return at != null ? read(log, at, pageSize) : read(file, (number - 1) * pageSize, pageSize);
  }

  /** Takes the pages of every transaction that was committed into the log. */
  private void readLog() throws IOException {
    ByteBuffer header = read(log, 0, LOG_HEADER);
    if (header.limit() < LOG_HEADER || header.getInt(8) != pageSize) {
      return;
    }
    Map<Long, Long> open = new HashMap<>();
    long at = LOG_HEADER;
    while (at + FRAME_HEADER + pageSize <= log.size()) {
      ByteBuffer frame = read(log, at, FRAME_HEADER);
      boolean current = frame.getLong(8) == header.getLong(16);
      if (!current) {
        return;
      }
      open.put(frame.getInt(0) & 0xffff_ffffL, at + FRAME_HEADER);
      if (frame.getInt(4) != 0) {
        logged.putAll(open);
        open.clear();
      }
      at += FRAME_HEADER + pageSize;
    }
  }

  private static int pageSize(ByteBuffer header) {
    if (header.limit() < FILE_HEADER) {
      return USUAL_PAGE;
    }
    int size = header.getShort(PAGE_SIZE_AT) & 0xffff;
    boolean possible = size >= 512 && Integer.bitCount(size) == 1;
    return possible ? size : USUAL_PAGE;
  }

  private static ByteBuffer read(FileChannel from, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && from.read(bytes, at + bytes.position()) > 0) {
      // Until all is there or the file ends.
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
    if (log != null) {
      log.close();
    }
  }
}
