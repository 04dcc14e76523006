package org.yandu.load.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.RawParagraph;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.Scans;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/** A raw document on the wire; reading it believes nothing but what it has checked. */
final class RawWire {
  private static final int MOST_PAGES = 1_000_000;
  private static final int MOST_PICTURES = 50_000;

  /** Pictures are packed already: they are hardly larger than the file that they come from. */
  private static final long PICTURES_BEYOND_FILE = 64L << 20;

  private static final int SHARED_HINTS = 1000;

  private final String text;
  private final Map<Hints, Hints> shared = new HashMap<>();

  private RawWire(String text) {
    this.text = text;
  }

  /** Whether {@code raw} of a file of {@code size} bytes may be sent. */
  static boolean isTooLarge(RawDocument raw, long size) {
    long pictures = raw.pictures().stream().mapToLong(each -> each.bytes().length).sum();
    long lines = raw.paragraphs().stream().mapToLong(each -> each.lines().size()).sum();
    return raw.isTooLarge()
        || lines > RawDocument.MOST_PARAGRAPHS
        || raw.pages().size() > MOST_PAGES
        || raw.pictures().size() > MOST_PICTURES
        || pictures > size + PICTURES_BEYOND_FILE;
  }

  static void write(DataOutput out, RawDocument raw) throws IOException {
    Wire.string(out, raw.text());
    Wire.word(out, raw.charset());
    out.writeInt(raw.damaged());
    out.writeInt(raw.paragraphs().size());
    for (RawParagraph paragraph : raw.paragraphs()) {
      range(out, paragraph.range());
      hints(out, paragraph.hints());
      out.writeInt(paragraph.counted());
      out.writeBoolean(paragraph.starts());
      out.writeInt(paragraph.lines().size());
      for (Range line : paragraph.lines()) {
        range(out, line);
      }
    }
    out.writeInt(raw.pages().size());
    for (PageMark page : raw.pages()) {
      out.writeInt(page.offset());
      Wire.word(out, page.label());
    }
    out.writeInt(raw.pictures().size());
    for (RawPicture picture : raw.pictures()) {
      out.writeInt(picture.offset());
      Wire.word(out, picture.mediaType());
      Wire.bytes(out, picture.bytes());
    }
    out.writeInt(raw.scans().pages());
    out.writeInt(raw.scans().unseen());
  }

  /** What a child made of a file of {@code size} bytes. */
  static RawDocument read(DataInput in, long size) throws IOException {
    var wire = new RawWire(Wire.string(in, RawDocument.LONGEST_TEXT));
    String charset = Wire.word(in);
    int damaged = Wire.number(in, Integer.MAX_VALUE);
    return new RawDocument(
        wire.text,
        wire.paragraphs(in, RawDocument.MOST_PARAGRAPHS),
        wire.pages(in),
        wire.pictures(in, size + PICTURES_BEYOND_FILE),
        charset,
        damaged,
        scans(in));
  }

  private List<RawParagraph> paragraphs(DataInput in, int most) throws IOException {
    int count = Wire.number(in, Math.min(text.length(), most));
    var paragraphs = new ArrayList<RawParagraph>();
    int end = 0;
    int linesLeft = most;
    for (int i = 0; i < count; i++) {
      Range range = range(in, end, text.length());
      end = range.end();
      Hints hints = hints(in);
      int counted = Wire.within(in.readInt(), 0, range.length());
      boolean starts = in.readBoolean();
      List<Range> lines = lines(in, range, linesLeft);
      linesLeft -= lines.size();
      paragraphs.add(new RawParagraph(range, hints, lines, starts, counted));
    }
    return paragraphs;
  }

  /** From the start of the paragraph to its end, one after the other; or none. */
  private static List<Range> lines(DataInput in, Range paragraph, int most) throws IOException {
    int count = Wire.number(in, Math.min(paragraph.end() - paragraph.start(), most));
    var lines = new ArrayList<Range>();
    int end = paragraph.start();
    for (int i = 0; i < count; i++) {
      Range line = range(in, end, paragraph.end());
      end = line.end();
      lines.add(line);
    }
    boolean whole =
        lines.isEmpty() || lines.getFirst().start() == paragraph.start() && end == paragraph.end();
    if (!whole) {
      throw new IOException("no lines of a paragraph: " + lines);
    }
    return lines;
  }

  private static void range(DataOutput out, Range range) throws IOException {
    out.writeInt(range.start());
    out.writeInt(range.end());
  }

  /** A range that is not empty. */
  private static Range range(DataInput in, int least, int most) throws IOException {
    int start = Wire.within(in.readInt(), least, most);
    return new Range(start, Wire.within(in.readInt(), start + 1, most));
  }

  private List<PageMark> pages(DataInput in) throws IOException {
    int count = Wire.number(in, MOST_PAGES);
    var pages = new ArrayList<PageMark>();
    int before = 0;
    for (int i = 0; i < count; i++) {
      before = Wire.within(in.readInt(), before, text.length());
      pages.add(new PageMark(before, Wire.word(in)));
    }
    return pages;
  }

  private static Scans scans(DataInput in) throws IOException {
    int pages = Wire.number(in, MOST_PAGES);
    return new Scans(pages, Wire.number(in, pages));
  }

  private List<RawPicture> pictures(DataInput in, long most) throws IOException {
    int count = Wire.number(in, Math.min(text.length(), MOST_PICTURES));
    var pictures = new ArrayList<RawPicture>();
    long left = most;
    int from = 0;
    for (int i = 0; i < count; i++) {
      int offset = Wire.within(in.readInt(), from, text.length() - 1);
      from = offset + 1;
      if (text.charAt(offset) != Picture.MARK) {
        throw new IOException("no picture at " + offset);
      }
      String type = Wire.word(in);
      byte[] bytes = Wire.bytes(in, (int) left);
      left -= bytes.length;
      pictures.add(new RawPicture(offset, type, bytes));
    }
    return pictures;
  }

  private static void hints(DataOutput out, Hints hints) throws IOException {
    out.writeByte(hints.role().ordinal());
    out.writeByte(hints.align().ordinal());
    out.writeBoolean(hints.bold());
    out.writeInt(hints.headingLevel());
    out.writeFloat(hints.size());
  }

  /** Most paragraphs look like others: their hints are kept once. */
  private Hints hints(DataInput in) throws IOException {
    Hints.Role role = Hints.Role.values()[Wire.within(in.readByte(), 0, ROLES - 1)];
    Hints.Align align = Hints.Align.values()[Wire.within(in.readByte(), 0, ALIGNS - 1)];
    boolean bold = in.readBoolean();
    int level = in.readInt();
    float size = in.readFloat();
    if (level < 0 || !Float.isFinite(size)) {
      throw new IOException("no hints: level " + level + ", size " + size);
    }
    var hints = new Hints(role, level, align, bold, size);
    Hints same = shared.get(hints);
    if (same == null && shared.size() < SHARED_HINTS) {
      shared.put(hints, hints);
    }
    return same == null ? hints : same;
  }

  private static final int ROLES = Hints.Role.values().length;
  private static final int ALIGNS = Hints.Align.values().length;
}
