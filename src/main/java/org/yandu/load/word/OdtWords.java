package org.yandu.load.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Collects the words of one paragraph and how its letters look. */
final class OdtWords {
  private static final int MOST_SPACES = 200;

  private final StringBuilder words = new StringBuilder();
  private final Deque<OdtLook> looks = new ArrayDeque<>();
  private final Map<Float, Integer> sizes = new HashMap<>();
  private int letters;
  private int bold;

  OdtWords(OdtLook paragraph) {
    looks.push(paragraph);
  }

  void begin(OdtLook span) {
    looks.push(span.over(looks.peek()));
  }

  void end() {
    if (looks.size() > 1) {
      looks.pop();
    }
  }

  /** Adds text of the source, in which any run of white space is one space. */
  void text(String text) {
    if (looks.peek().isHidden()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        letter(c);
      } else if (!words.isEmpty() && " \t\n".indexOf(words.charAt(words.length() - 1)) < 0) {
        words.append(' ');
      }
    }
  }

  private void letter(char c) {
    OdtLook look = looks.peek();
    words.append(c);
    letters++;
    bold += look.isBold() ? 1 : 0;
    if (look.size() != null) {
      sizes.merge(look.size(), 1, Integer::sum);
    }
  }

  void spaces(int count) {
    if (!looks.peek().isHidden()) {
      words.append(" ".repeat(Math.clamp(count, 1, MOST_SPACES)));
    }
  }

  void sign(String sign) {
    if (!looks.peek().isHidden()) {
      words.append(sign);
    }
  }

  boolean isBlank() {
    return words.toString().isBlank();
  }

  String words() {
    return words.toString();
  }

  OdtLook look() {
    OdtLook paragraph = looks.peekLast();
    return new OdtLook(paragraph.align(), letters > 0 && bold == letters, null, null);
  }

  float size() {
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
