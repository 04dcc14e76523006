package org.yandu.load.page;

import java.util.List;
import org.yandu.load.raw.Marks;

/** The words of a row: which gaps are spaces, which only come from spreading the letters. */
final class LineText {
  /** Em from which a gap is one that the eye sees as such. */
  static final float WIDE_GAP = 1.25f;

  private static final float TAB_GAP = 3;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private final List<Glyph> glyphs;
  private final float size;
  private final float baseline;
  private final boolean spread;
  private final float tight;

  private LineText(List<Glyph> glyphs, float size, float baseline) {
    this.glyphs = glyphs;
    this.size = size;
    this.baseline = baseline;
    this.spread = isSpread();
    this.tight = tightGap();
  }

  static String of(List<Glyph> glyphs, float size, float baseline) {
    return new LineText(glyphs, size, baseline).words();
  }

  private String words() {
    var words = new StringBuilder(glyphs.size() + 8);
    Glyph before = null;
    boolean space = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null) {
        words.append(gap(before, glyph, space));
      }
      words.append(letter(glyph));
      before = glyph;
      space = false;
    }
    return words.toString();
  }

  private String gap(Glyph a, Glyph b, boolean space) {
    float gap = (b.x() - a.end()) / Math.max(a.size(), b.size());
    if (gap >= TAB_GAP) {
      return "\t";
    }
    if (gap >= WIDE_GAP) {
      return spread && a.isHan() && b.isHan() ? "" : " ";
    }
    if (space) {
      return a.isWide() && b.isWide() && (spread || gap < .2f) ? "" : " ";
    }
    if (a.isWide() || b.isWide()) {
      return "";
    }
    return gap > tight ? " " : "";
  }

  /** Whether single Chinese letters stand apart all along the row: 立 法 會. */
  private boolean isSpread() {
    int apart = 0;
    int together = 0;
    Glyph before = null;
    boolean space = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null && before.isHan() && glyph.isHan()) {
        boolean gap = space || glyph.x() - before.end() > .3f * glyph.size();
        apart += gap ? 1 : 0;
        together += gap ? 0 : 1;
      }
      before = glyph;
      space = false;
    }
    return apart >= 3 && apart >= .6 * (apart + together);
  }

  /** Em that narrow letters of one word keep between them at most. */
  private float tightGap() {
    float[] gaps = new float[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      if (!a.isSpace() && !b.isSpace() && !a.isWide() && !b.isWide()) {
        gaps[count++] = (b.x() - a.end()) / Math.max(a.size(), b.size());
      }
    }
    if (count < 4) {
      return .15f;
    }
    java.util.Arrays.sort(gaps, 0, count);
    return .15f + Math.clamp(gaps[count / 2], 0, .3f);
  }

  /** Small raised digits stay what they are: a power, the number of a footnote. */
  private String letter(Glyph glyph) {
    char c = glyph.text().charAt(0);
    boolean raised = glyph.size() <= .8f * size && baseline - glyph.y() >= .2f * size;
    return raised && c >= '0' && c <= '9' && glyph.text().length() == 1
        ? RAISED.substring(c - '0', c - '0' + 1)
        : glyph.text();
  }

  /** Whether {@code c} is a digit that stands raised. */
  static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }

  /** Whether the row is one letter wide or narrow in most places. */
  static boolean isMostlyWide(String words) {
    return Marks.width(words) > .75f * words.length();
  }
}
