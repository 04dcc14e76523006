package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/** Lines that belong together, or a table or picture between them. */
final class Paragraph {
  final List<TextLine> lines = new ArrayList<>();
  final int page;

  /** Whether the page shows for certain that a paragraph starts here. */
  final boolean starts;

  PageTable table;
  PlacedPicture picture;
  boolean note;

  /** Whether standing in the middle means nothing here. */
  boolean inLine;

  int headingLevel;

  Paragraph(TextLine first, boolean starts) {
    this.page = first.page;
    this.starts = starts;
    lines.add(first);
  }

  Paragraph(int page, PageTable table, PlacedPicture picture) {
    this.page = page;
    this.starts = true;
    this.table = table;
    this.picture = picture;
  }

  TextLine first() {
    return lines.getFirst();
  }

  TextLine last() {
    return lines.getLast();
  }

  boolean isText() {
    return !lines.isEmpty();
  }

  /** All words without white space, for comparisons. */
  String bare() {
    var words = new StringBuilder();
    lines.forEach(line -> words.append(line.text));
    return Marks.bare(words);
  }

  boolean isBold() {
    return lines.stream().allMatch(line -> line.bold);
  }

  Hints hints(float bodySize) {
    Hints.Align align =
        !inLine && lines.stream().allMatch(TextLine::isCentred)
            ? Hints.Align.CENTRE
            : lines.stream().allMatch(TextLine::isAtRight) ? Hints.Align.RIGHT : Hints.Align.LEFT;
    Hints.Role role = note ? Hints.Role.NOTE : Hints.Role.TEXT;
    return new Hints(role, headingLevel, align, isBold(), first().size / bodySize);
  }
}
