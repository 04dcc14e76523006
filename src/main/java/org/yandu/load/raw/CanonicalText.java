package org.yandu.load.raw;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/** Builds the canonical text and the raw paragraphs over it while a reader walks its source. */
public final class CanonicalText {
  private final StringBuilder text;
  private final List<RawParagraph> paragraphs = new ArrayList<>();
  private final List<PageMark> pages = new ArrayList<>();
  private final List<RawPicture> pictures = new ArrayList<>();
  private final List<Range> openLines = new ArrayList<>();
  private Hints openHints = Hints.NONE;
  private boolean openStarts;

  public CanonicalText() {
    this(0);
  }

  public CanonicalText(int expected) {
    text = new StringBuilder(expected);
  }

  /** Adds {@code words} as a paragraph on lines of its own; nothing when it is blank. */
  public void paragraph(String words, Hints hints) {
    paragraph(words, hints, 0);
  }

  /**
   * The same for words of which the first {@code counted} characters are a number that a program
   * counted.
   */
  public void paragraph(String words, Hints hints, int counted) {
    close();
    Range range = append(words);
    if (range != null) {
      int own = counted == 0 ? 0 : clean(words.substring(0, counted)).stripLeading().length();
      int number = Math.min(own, range.length());
      paragraphs.add(new RawParagraph(range, hints, List.of(), false, number));
    }
  }

  /** Where {@code words} stand on lines of their own from now on; null when they are blank. */
  private Range append(String words) {
    String clean = clean(words);
    int from = 0;
    int to = clean.length();
    while (from < to && Marks.isSpace(clean.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isSpace(clean.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return null;
    }
    int start = text.length() + from;
    text.append(clean).append('\n');
    return new Range(start, start + to - from);
  }

  /**
   * Adds {@code line} as the first line of a paragraph whose lines the source shows; nothing when
   * it is blank.
   *
   * @param starts whether the source shows that no paragraph goes on here from above
   */
  public void firstLine(String line, Hints hints, boolean starts) {
    close();
    Range range = append(line);
    if (range != null) {
      openHints = hints;
      openStarts = starts;
      openLines.add(range);
    }
  }

  /** Adds {@code line} to the paragraph that {@link #firstLine} began. */
  public void nextLine(String line) {
    Range range = append(line);
    if (range != null) {
      openLines.add(range);
    }
  }

  /** Ends the paragraph whose lines came one by one. */
  private void close() {
    if (!openLines.isEmpty()) {
      Range all = new Range(openLines.getFirst().start(), openLines.getLast().end());
      paragraphs.add(new RawParagraph(all, openHints, openLines, openStarts, 0));
      openLines.clear();
    }
  }

  /** Adds words of a page that stand in no paragraph: its number, its running head. */
  public void furniture(String words) {
    text.append(clean(words)).append('\n');
  }

  /** Adds a picture as a paragraph of its own. */
  public void picture(String mediaType, byte[] bytes) {
    pictures.add(new RawPicture(text.length(), mediaType, bytes));
    paragraph(String.valueOf(Picture.MARK), Hints.of(Hints.Role.PICTURE));
  }

  /** From here on the text stands on page {@code label} of the source. */
  public void page(String label) {
    pages.add(new PageMark(text.length(), label));
  }

  /** A visible gap in the source, such as an empty paragraph. */
  public void blank() {
    text.append('\n');
  }

  public void pageBreak() {
    text.append('\f');
  }

  public int length() {
    return text.length();
  }

  public RawDocument build(String charset, int damaged) {
    close();
    return new RawDocument(
        text.toString(), paragraphs, pages, pictures, charset, damaged, Scans.NONE);
  }

  /** {@code raw} with {@code \n} as the only line end and without marks that have no width. */
  public static String clean(String raw) {
    int dirty = firstDirty(raw);
    if (dirty == raw.length()) {
      return raw;
    }
    var out = new StringBuilder(raw.length()).append(raw, 0, dirty);
    for (int i = dirty; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B') {
        out.append('\n');
      } else if (isLoneSurrogate(raw, i)) {
        out.append('\uFFFD');
      } else if (!isDropped(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int firstDirty(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' && c != '\n'
          || c >= 0x7F && c <= 0x9F
          || c >= 0x200B && c <= 0x2064
          || c == 0xAD
          || c >= 0xD800 && c <= 0xDFFF
          || c >= 0xFEFF) {
        return i;
      }
    }
    return raw.length();
  }

  private static boolean isDropped(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\f'
        || c >= 0x7F && c <= 0x9F
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u2060'
        || c == '\u00AD'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  private static boolean isLoneSurrogate(String raw, int i) {
    char c = raw.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
  }
}
