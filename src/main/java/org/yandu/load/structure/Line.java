package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numbered;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.RawParagraph;
import org.yandu.text.Range;
import org.yandu.text.Seam;

/** The one kind of block that every stage reads and writes: first a line, later a paragraph. */
final class Line {
  private static final double SHOWN_BY_SOURCE = .999;

  final int start;
  int end;

  /** The words as shown: seams replaced. */
  String text;

  final Hints hints;
  LineKind kind = LineKind.BODY;
  Numbered number;

  /** Level of the heading in the work, 0 for what is none. */
  int level;

  /** End of the run-in heading in {@link #text}, 0 when there is none. */
  int runInEnd;

  /** Length of the label that names who speaks, 0 outside turns. */
  int labelLength;

  String rule = "plain";
  double confidence = .9;
  List<Seam> seams = List.of();

  /** Em of white space before the first character. */
  float indent;

  boolean blankBefore;
  boolean pageBefore;

  /** Whether the source continues the paragraph of the line before after a soft break. */
  boolean softBefore;

  /** Whether the source shows that no paragraph goes on here from above. */
  boolean starts;

  boolean spaceAfter;

  /** Width of the widest line between the blank lines around, 0 where that tells nothing. */
  float groupWidth;

  private float width = -1;

  Line(int start, int end, String text, Hints hints) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.hints = hints;
  }

  void grow(int newEnd, String newText, List<Seam> newSeams) {
    end = newEnd;
    text = newText;
    seams = List.copyOf(newSeams);
    width = -1;
  }

  float width() {
    if (width < 0) {
      width = Marks.width(text);
    }
    return width;
  }

  Range range() {
    return new Range(start, end);
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean isHeading() {
    return level > 0 && runInEnd == 0;
  }

  void become(LineKind newKind, String newRule, double newConfidence) {
    kind = newKind;
    rule = newRule;
    confidence = newConfidence;
  }

  /** The canonical offset of the character at {@code index} of the shown words. */
  int offsetOf(int index) {
    int left = index;
    int at = start;
    for (Seam seam : seams) {
      int piece = seam.range().start() - at;
      if (left < piece) {
        return at + left;
      }
      left -= piece;
      at = seam.range().end();
      if (left < seam.glue().length()) {
        return at;
      }
      left -= seam.glue().length();
    }
    return Math.min(at + left, end);
  }

  /** Lines of the raw paragraphs; soft breaks inside a paragraph start lines of their own. */
  static List<Line> of(RawDocument raw) {
    var lines = new ArrayList<Line>(raw.paragraphs().size());
    String text = raw.text();
    int before = 0;
    for (RawParagraph paragraph : raw.paragraphs()) {
      if (!paragraph.lines().isEmpty()) {
        lines.add(laidOut(text, paragraph, before));
        before = lines.getLast().end;
        continue;
      }
      int from = paragraph.range().start();
      int end = paragraph.range().end();
      boolean soft = false;
      boolean whole = paragraph.hints().role() == Hints.Role.TABLE;
      while (from < end) {
        int newline = whole ? -1 : text.indexOf('\n', from);
        int to = newline < 0 || newline > end ? end : newline;
        Line line = line(text, from, to, paragraph.hints());
        if (line != null) {
          line.softBefore = soft;
          line.look(text, before);
          lines.add(line);
          before = line.end;
          soft = true;
        }
        from = to + 1;
      }
    }
    return lines;
  }

  /** A paragraph whose lines the source shows; they are joined before anything else is asked. */
  private static Line laidOut(String text, RawParagraph paragraph, int before) {
    Line all = null;
    OpenParagraph open = null;
    for (Range range : paragraph.lines()) {
      Line line = new Line(range.start(), range.end(), range.in(text), paragraph.hints());
      if (open == null) {
        all = line;
        open = new OpenParagraph(line);
      } else {
        open.join(line, Joiner.glue(open.last(), line), SHOWN_BY_SOURCE);
      }
    }
    open.close();
    all.starts = paragraph.starts();
    all.look(text, before);
    return all;
  }

  private static Line line(String text, int from, int to, Hints hints) {
    int start = from;
    int end = to;
    while (start < end && Marks.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Marks.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Line(start, end, text.substring(start, end), hints) : null;
  }

  /** Notes the white space around, back to the end of the line before. */
  private void look(String text, int before) {
    int newlines = 0;
    for (int i = before; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        newlines++;
        indent = 0;
      } else if (c == '\f') {
        pageBefore = true;
        indent = 0;
      } else {
        indent += c == '\u3000' ? 1 : c == '\t' ? 2 : .5f;
      }
    }
    blankBefore = newlines > 1;
    spaceAfter = end < text.length() && text.charAt(end) != '\n' && Marks.isSpace(text.charAt(end));
  }
}
