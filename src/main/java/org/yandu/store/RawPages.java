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
import java.util.Set;
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

  /** Of tables, inside; of indexes, inside and leaf: pages that hold no rows. */
  private static final Set<Integer> OTHER_PAGES = Set.of(0x05, 0x02, 0x0a);

  private static final int LEAST_CELL = 20;
  private static final int LEAST_COLUMNS = 6;
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
    if (page.limit() < at + LEAF_HEADER) {
      return;
    }
    int kind = page.get(at);
    if (kind == LEAF ? !cells(page, at, found) : !OTHER_PAGES.contains(kind)) {
      search(page, found);
    }
  }

  /** Reads the cells that a page points to, and says whether all could be read. */
  private boolean cells(ByteBuffer page, int at, Consumer<List<Object>> found) {
    boolean sound = true;
    int cells = page.getShort(at + 3) & 0xffff;
    for (int i = 0; i < cells; i++) {
      int pointer = at + LEAF_HEADER + 2 * i;
      if (pointer + 2 > page.limit()) {
        return false;
      }
      List<Object> values;
      try {
        values = RawRecord.values(payload(page, page.getShort(pointer) & 0xffff));
      } catch (IOException | RuntimeException e) {
        // What is no cell any more; the next pointer may be sound.
        sound = false;
        continue;
      }
      found.accept(values);
    }
    return sound;
  }

  /** Looks for rows at every place of a page whose head says nothing any more. */
  private void search(ByteBuffer page, Consumer<List<Object>> found) {
    for (int at = 0; at + LEAST_CELL < page.limit(); at++) {
      if (!mayBeCell(page, at)) {
        continue;
      }
      List<Object> values;
      try {
        values = RawRecord.values(payload(page, at));
      } catch (IOException | RuntimeException e) {
        continue;
      }
      found.accept(values);
    }
  }

  /** Tells most places that are none without the cost of an exception. */
  private boolean mayBeCell(ByteBuffer page, int at) {
    ByteBuffer cell = page.duplicate().position(at);
    long length = RawRecord.varint(cell);
    if (length < LEAST_CELL || length > Math.min(page.limit() - at, pageSize - 35)) {
      return false;
    }
    if (cell.remaining() < LEAST_CELL) {
      return false;
    }
    RawRecord.varint(cell);
    int header = cell.hasRemaining() ? cell.get() : 0;
    return header >= LEAST_COLUMNS && header < length;
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
