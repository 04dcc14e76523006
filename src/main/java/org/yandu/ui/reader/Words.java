package org.yandu.ui.reader;

import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.ShownText;
import org.yandu.typeset.Clusters;

/**
 * What a double or triple click takes: a word, a paragraph.
 *
 * <p>Chinese has no blanks between words and the JDK knows no Chinese words, so a double click
 * takes the run between marks, cut where a particle stands, and a Latin word or number whole.
 */
final class Words {
  private static final String PARTICLES = "的了和是在与及把被对为让也都就要着而或以于之其这那不";

  private Words() {}

  /** The word at a canonical offset, or an empty range where there is none. */
  static Range wordAt(Document document, int offset) {
    int index = document.blockAt(offset);
    if (index >= document.blocks().size()) {
      return new Range(offset, offset);
    }
    ShownText shown = ShownText.of(document, document.blocks().get(index).range());
    String text = shown.text();
    int at = base(text, Math.clamp(shown.toShown(offset), 0, Math.max(0, text.length() - 1)));
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(at))) {
      return new Range(offset, offset);
    }
    int start = at;
    while (start > 0 && together(text, start - 1, at)) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && together(text, end, at)) {
      end++;
    }
    return shown.toSource(new Range(start, end));
  }

  /** The whole paragraph at a canonical offset. */
  static Range paragraphAt(Document document, int offset) {
    int index = Math.min(document.blockAt(offset), document.blocks().size() - 1);
    if (index < 0) {
      return new Range(offset, offset);
    }
    Block block = document.blocks().get(index);
    return block.range();
  }

  /** Without a seam or the space between paragraphs at its end: nobody selects what none sees. */
  static Range withoutBreakAtEnd(Document document, Range range) {
    if (range.isEmpty()) {
      return range;
    }
    int index = Math.min(document.blockAt(range.end() - 1), document.blocks().size() - 1);
    if (range.end() - 1 < document.blocks().get(index).range().start() && index > 0) {
      index--;
    }
    Block block = document.blocks().get(index);
    int end = Math.min(range.end(), block.range().end());
    for (Seam seam : block.seams()) {
      if (seam.range().end() == end) {
        end = seam.range().start();
      }
    }
    return new Range(range.start(), Math.max(range.start(), end));
  }

  private static boolean together(String text, int other, int at) {
    char a = text.charAt(base(text, other));
    char b = text.charAt(base(text, at));
    if (!Character.isLetterOrDigit(a) && !Character.isSurrogate(a)) {
      return false;
    }
    if (isHan(a) != isHan(b)) {
      return false;
    }
    return !isHan(a) || (PARTICLES.indexOf(a) < 0 && PARTICLES.indexOf(b) < 0);
  }

  /** Where the character starts that a unit belongs to. */
  private static int base(String text, int index) {
    int at = index;
    while (!Clusters.isBoundary(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean isHan(char unit) {
    return Character.isSurrogate(unit) || Character.isIdeographic(unit);
  }
}
