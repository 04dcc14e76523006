package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/**
 * Headings that neither the source nor a number shows: short lines without a mark that stand again
 * and again between whole paragraphs, or between the verses of poems. Only a work without any other
 * heading is asked.
 */
final class StandingHeadings {
  static final String RULE = "standing line";

  private static final int FEWEST = 2;
  private static final float WIDEST = 24;
  private static final float NARROWEST_TEXT = 30;
  private static final int LONGEST_LABEL = 14;

  private final List<Line> lines;
  private final boolean verse;

  private StandingHeadings(List<Line> lines, boolean verse) {
    this.lines = lines;
    this.verse = verse;
  }

  static void find(Draft draft) {
    for (WorkDraft work : draft.works) {
      if (work.turns.size() < Turns.FEWEST) {
        new StandingHeadings(draft.lines.subList(work.first, work.end), draft.verse).run();
      }
    }
  }

  private void run() {
    var found = new ArrayList<Line>();
    int shortLines = 0;
    int paragraphs = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isCredit(line)) {
        continue;
      }
      if (isHeading(line) || line.kind == LineKind.TURN) {
        return;
      }
      if (isShort(line)) {
        shortLines++;
        if (isLabel(line) || isBetween(i)) {
          found.add(line);
        }
      } else {
        paragraphs += line.kind.flows() ? 1 : 0;
      }
    }
    if (found.size() >= FEWEST
        && found.size() <= paragraphs
        && found.size() * 4 >= shortLines * 3) {
      found.forEach(line -> line.become(LineKind.HEADING, RULE, .6));
    }
  }

  private static boolean isHeading(Line line) {
    return line.kind == LineKind.HEADING || line.hints.headingLevel() > 0;
  }

  private static boolean isShort(Line line) {
    boolean bulleted = line.kind == LineKind.BYLINE && line.rule.equals("plain");
    return (line.kind == LineKind.BODY || bulleted)
        && line.hints.role() == Hints.Role.TEXT
        && line.seams.isEmpty()
        && line.text.length() > 1
        && line.width() <= WIDEST
        && (!Marks.endsWithMark(line.text) || isLabel(line));
  }

  /** 某某 摄 below a picture. */
  private static boolean isCredit(Line line) {
    String text = line.text;
    int last = text.length() - 1;
    return line.kind == LineKind.BODY
        && last >= 3
        && line.width() <= WIDEST
        && (text.charAt(last) == '摄' || text.charAt(last) == '攝')
        && Marks.isSpace(text.charAt(last - 1));
  }

  /** 【预习】 names what follows. */
  private static boolean isLabel(Line line) {
    return line.first() == '【'
        && line.text.indexOf('】') == line.text.length() - 1
        && line.text.length() <= LONGEST_LABEL;
  }

  private boolean isBetween(int i) {
    Line line = lines.get(i);
    return i > 0
        && i + 1 < lines.size()
        && endsText(lines.get(isCredit(lines.get(i - 1)) && i > 1 ? i - 2 : i - 1))
        && isText(lines.get(i + 1))
        && isName(line.text)
        && Bylines.parse(line.text, false).isEmpty()
        && !Closings.isClosing(line.text);
  }

  private boolean endsText(Line line) {
    boolean head = !line.kind.flows() && line.kind != LineKind.SALUTATION;
    return head || isText(line) && Marks.endsSentence(line.text);
  }

  private boolean isText(Line line) {
    return line.kind.flows()
        && (verse ? Marks.endsWithMark(line.text) : isLong(line) && Marks.endsSentence(line.text));
  }

  private static boolean isLong(Line line) {
    return line.width() >= NARROWEST_TEXT;
  }

  /** Words alone: no clause, no bracket around, no figure. */
  private boolean isName(String text) {
    if ("（(—…".indexOf(text.charAt(0)) >= 0 || text.charAt(text.length() - 1) == '—') {
      return false;
    }
    boolean han = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isComma(c) || Marks.isColon(c) && !verse || c == '。' || c == '；' || c == '_') {
        return false;
      }
      han |= Marks.isHan(c);
    }
    return han;
  }
}
