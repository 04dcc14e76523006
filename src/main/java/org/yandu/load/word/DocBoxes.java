package org.yandu.load.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** Tables of a Word 97 file that the library does not read: text boxes and comments' authors. */
final class DocBoxes {
  private static final int FIRST_TABLE = 154;
  private static final int COMMENTS = 4;
  private static final int AUTHORS = 36;
  private static final int BOXES = 56;
  private static final int COMMENT_SIZE = 30;
  private static final int AUTHOR_AT = 20;
  private static final int BOX_SIZE = 22;
  private static final int REUSABLE_AT = 8;
  private static final int SHAPE_AT = 14;
  private static final int LONGEST_AUTHOR = 56;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    Range story = document.getMainTextboxRange();
    PlexOfCps boxes = plex(BOXES, BOX_SIZE);
    for (int i = 0; i < boxes.length(); i++) {
      GenericPropertyNode box = boxes.getProperty(i);
      int from = story.getStartOffset() + box.getStart();
      int to = story.getStartOffset() + box.getEnd();
      boolean free = LittleEndian.getShort(box.getBytes(), REUSABLE_AT) != 0;
      if (!free && from >= story.getStartOffset() && from < to && to <= story.getEndOffset()) {
        int shape = LittleEndian.getInt(box.getBytes(), SHAPE_AT);
        byShape.putIfAbsent(shape, new Range(from, to, document));
      }
    }
  }

  /** The text in {@code shape}, once; null when it has none. */
  Range take(int shape) {
    return byShape.remove(shape);
  }

  /** The boxes that no drawing in the text was found for, in the order of the file. */
  List<Range> left() {
    List<Range> left = new ArrayList<>(byShape.values());
    byShape.clear();
    return left;
  }

  /** Who wrote each comment, in their order. */
  List<String> commentAuthors() {
    List<String> names = names();
    List<String> authors = new ArrayList<>();
    PlexOfCps comments = plex(COMMENTS, COMMENT_SIZE);
    for (int i = 0; i < comments.length(); i++) {
      int name = LittleEndian.getUShort(comments.getProperty(i).getBytes(), AUTHOR_AT);
      authors.add(name < names.size() ? names.get(name) : "");
    }
    return authors;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    byte[] table = document.getTableStream();
    int at = start(AUTHORS);
    int end = at + size(AUTHORS, table);
    while (at + 2 <= end) {
      int length = LittleEndian.getUShort(table, at);
      at += 2;
      if (length > LONGEST_AUTHOR || at + 2 * length > end) {
        break;
      }
      names.add(new String(table, at, 2 * length, StandardCharsets.UTF_16LE));
      at += 2 * length;
    }
    return names;
  }

  private PlexOfCps plex(int number, int elementSize) {
    byte[] table = document.getTableStream();
    int size = size(number, table);
    return size < elementSize + 8
        ? new PlexOfCps(elementSize)
        : new PlexOfCps(table, start(number), size, elementSize);
  }

  private int start(int number) {
    return entry(number, 0);
  }

  /** Nothing that reaches beyond the table is believed. */
  private int size(int number, byte[] table) {
    int start = start(number);
    int size = entry(number, 4);
    boolean inside = start >= 0 && size > 0 && start <= table.length - size;
    return inside ? size : 0;
  }

  private int entry(int number, int offset) {
    byte[] main = document.getMainStream();
    int at = FIRST_TABLE + 8 * number + offset;
    return at + 4 <= main.length ? LittleEndian.getInt(main, at) : 0;
  }
}
