package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/** Rejoins paragraphs that page ends and fixed line lengths have broken, and keeps the seams. */
final class Joiner {
  private final JoinScore score;
  private final boolean verse;
  private final List<Line> joined = new ArrayList<>();

  Joiner(Facts facts, Supplier<NGrams> grams) {
    score = new JoinScore(facts, grams);
    verse = facts.verse();
  }

  /** The paragraphs of {@code lines}; page numbers and running heads are left out. */
  List<Line> join(List<Line> lines) {
    OpenParagraph open = null;
    boolean page = false;
    int index = 0;
    for (Line line : lines) {
      if (line.kind.isFurniture()) {
        page = true;
        continue;
      }
      page |= line.pageBefore;
      double points = open == null ? -9 : score(open, line, page, index);
      if (points >= JoinScore.JOIN) {
        open.join(line, glue(open.last(), line), confidence(points));
      } else {
        close(open);
        open = new OpenParagraph(line);
      }
      page = false;
      index++;
    }
    close(open);
    return joined;
  }

  private void close(OpenParagraph open) {
    if (open != null) {
      joined.add(open.close());
    }
  }

  private double score(OpenParagraph open, Line line, boolean page, int index) {
    boolean listed = isItem(open.head()) || isItem(line);
    boolean mayJoin =
        joins(open.head()) && joins(line) && !line.starts && (!listed || line.softBefore);
    boolean heading = line.hints.headingLevel() != open.head().hints.headingLevel();
    if (!mayJoin || verse || heading || line.hints.headingLevel() > 0 && !line.softBefore) {
      return -9;
    }
    return score.of(open, line, page, index);
  }

  private static boolean joins(Line line) {
    return switch (line.kind) {
      case TABLE, PICTURE, NOTE, SEPARATOR, TITLE, FRONT -> false;
      default -> line.hints.role() != Hints.Role.QUOTATION;
    };
  }

  /** The source knows where its list items begin and end. */
  private static boolean isItem(Line line) {
    return line.hints.role() == Hints.Role.LIST_ITEM;
  }

  /** Nothing between Chinese characters, a space between Latin words. */
  static String glue(Line a, Line b) {
    char left = a.last();
    char right = b.first();
    if (a.kind == LineKind.HEADING && a.number != null && a.number.length() == a.text.length()) {
      return " ";
    }
    boolean word = Marks.isLatin(left) || ",.;:!?)".indexOf(left) >= 0;
    if (word && (Marks.isLatin(right) || right == '(') && left != '-') {
      return " ";
    }
    boolean ascii = left > ' ' && left < 0x7F && right > ' ' && right < 0x7F;
    boolean oneWord = "-/".indexOf(left) >= 0 || Marks.isDigit(left) && Marks.isDigit(right);
    boolean dash = "–—".indexOf(left) >= 0 && a.text.endsWith(" " + left);
    boolean quote = Marks.isLatin(left) && right == '“' || left == '”' && Marks.isLatin(right);
    return ascii && !oneWord || quote || dash && right < 0x2000 ? " " : "";
  }

  private static double confidence(double points) {
    return points >= 10 ? .998 : points >= 5 ? .988 : .983;
  }
}
