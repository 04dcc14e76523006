package org.yandu.load.page;

import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numbered;

/** A line of a column as the eye sees it. */
final class TextLine {
  final int page;
  final int column;
  final float x0;
  final float x1;
  final float y;

  /** Size and weight that most of its letters have. */
  final float size;

  final boolean bold;

  /** Name of the font that most of its letters have. */
  final String face;

  final String text;

  /** Where the words after a number or bullet start, NaN when there is none. */
  final float hang;

  /** Edges of the column it stands in. */
  float left;

  float right;

  TextLine(int page, int column, List<Glyph> glyphs) {
    this.page = page;
    this.column = column;
    Glyph typical = typical(glyphs);
    size = typical.size();
    y = typical.y();
    x0 = glyphs.getFirst().x();
    x1 = glyphs.getLast().end();
    bold = isBold(glyphs);
    face = face(glyphs);
    text = LineText.of(glyphs, size, y);
    hang = hang(glyphs);
  }

  /** A letter of the size that is the most frequent. */
  private static Glyph typical(List<Glyph> glyphs) {
    Glyph best = glyphs.getFirst();
    int most = 0;
    for (int i = 0; i < glyphs.size(); i += Math.max(1, glyphs.size() / 12)) {
      Glyph glyph = glyphs.get(i);
      int same = 0;
      for (Glyph other : glyphs) {
        same += !other.isSpace() && Math.abs(other.size() - glyph.size()) < .3f ? 1 : 0;
      }
      boolean better = same > most || same == most && glyph.size() > best.size();
      if (!glyph.isSpace() && better) {
        best = glyph;
        most = same;
      }
    }
    return best;
  }

  private static boolean isBold(List<Glyph> glyphs) {
    int bold = 0;
    int all = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        all++;
        bold += glyph.face().bold() ? 1 : 0;
      }
    }
    return bold > .7 * all;
  }

  private static String face(List<Glyph> glyphs) {
    String best = "";
    int most = 0;
    for (int i = 0; i < glyphs.size(); i += Math.max(1, glyphs.size() / 6)) {
      String name = glyphs.get(i).face().name();
      int same = 0;
      for (Glyph other : glyphs) {
        same += other.face().name().equals(name) ? 1 : 0;
      }
      if (same > most) {
        best = name;
        most = same;
      }
    }
    return best;
  }

  private float hang(List<Glyph> glyphs) {
    int label = Marks.isSpace(text.charAt(Math.min(1, text.length() - 1))) ? 1 : 0;
    Numbered number = label == 1 ? null : Numbered.parse(text);
    if (number != null) {
      label = number.length();
    }
    if (label == 0) {
      return Float.NaN;
    }
    while (label < text.length() && Marks.isSpace(text.charAt(label))) {
      label++;
    }
    int letters = Marks.bare(text.substring(0, label)).length();
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        letters -= glyph.text().length();
        if (letters < 0) {
          return glyph.x();
        }
      }
    }
    return Float.NaN;
  }

  float width() {
    return x1 - x0;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Em between the edge of the column and the first letter. */
  float indent() {
    return (x0 - left) / size;
  }

  boolean isCentred() {
    float before = x0 - left;
    float after = right - x1;
    return before > 2.2f * size
        && after > 1.5f * size
        && Math.abs(before - after) <= Math.max(1.1f * size, .06f * (right - left));
  }

  boolean isAtRight() {
    return x0 - left > .4f * (right - left) && right - x1 < 5 * size && !isCentred();
  }

  boolean isNumbered() {
    return Numbered.parse(text) != null || "●■◆▲★○□◇△•▪·".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether the first word of {@code next} would not have fitted behind the last one. */
  boolean isFullBefore(TextLine next) {
    int end = 1;
    boolean wide = Marks.width(next.text.substring(0, 1)) == 1;
    while (end < next.text.length()
        && end < 24
        && (wide ? Marks.isNeverFirst(next.text.charAt(end)) : isInWord(next.text.charAt(end)))) {
      end++;
    }
    float letter = wide ? size : next.width() / next.text.length();
    float space = wide ? 0 : .2f * size;
    boolean fits = x1 + space + end * letter <= right + .1f * size;
    return !fits || x1 >= right - 1.5f * size;
  }

  private static boolean isInWord(char c) {
    return !Marks.isSpace(c) && c < 0x2E80 && c != '-';
  }
}
