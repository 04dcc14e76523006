package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.text.Range;
import org.yandu.text.Seam;

/** A paragraph while lines are still being added to it. */
final class OpenParagraph {
  private final Line head;
  private final StringBuilder words = new StringBuilder();
  private final List<Seam> seams = new ArrayList<>();
  private Line last;
  private int openQuotes;
  private int openBrackets;
  private boolean hasStop;
  private boolean hasComma;
  private float width;

  OpenParagraph(Line head) {
    this.head = head;
    append(head);
  }

  void join(Line next, String glue, double confidence) {
    seams.add(new Seam(new Range(last.end, next.start), glue, confidence));
    words.append(glue);
    append(next);
  }

  private void append(Line line) {
    last = line;
    if (!line.seams.isEmpty()) {
      seams.addAll(line.seams);
    }
    words.append(line.text);
    width += line.width();
    for (int i = 0; i < line.text.length(); i++) {
      char c = line.text.charAt(i);
      switch (c) {
        case '“', '「' -> openQuotes++;
        case '”', '」' -> openQuotes = Math.max(0, openQuotes - 1);
        case '（', '《', '(' -> openBrackets++;
        case '）', '》', ')' -> openBrackets = Math.max(0, openBrackets - 1);
        case '。' -> hasStop = true;
        default -> hasComma |= Marks.isComma(c);
      }
    }
  }

  /** The head line, grown to all that was joined. */
  Line close() {
    if (!seams.isEmpty()) {
      head.grow(last.end, words.toString(), seams);
      head.spaceAfter = last.spaceAfter;
      head.confidence =
          Math.min(
              head.confidence,
              seams.stream().mapToDouble(Seam::confidence).min().orElse(head.confidence));
    }
    return head;
  }

  Line head() {
    return head;
  }

  Line last() {
    return last;
  }

  boolean quoteOpen() {
    return openQuotes > 0;
  }

  boolean bracketOpen() {
    return openBrackets > 0;
  }

  boolean hasStop() {
    return hasStop;
  }

  boolean hasComma() {
    return hasComma;
  }

  float width() {
    return width;
  }
}
