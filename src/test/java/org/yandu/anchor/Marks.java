package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yandu.text.Range;

/** Ranges as readers mark them: from words of two characters to whole paragraphs and beyond. */
final class Marks {
  private Marks() {}

  static List<Range> in(String text, int count, long seed) {
    Random random = new Random(seed);
    List<Range> ranges = new ArrayList<>();
    while (ranges.size() < count) {
      int length = Math.min(length(random), text.length());
      int start = random.nextInt(text.length() - length + 1);
      ranges.add(new Range(start, start + length));
    }
    return ranges;
  }

  private static int length(Random random) {
    int kind = random.nextInt(100);
    if (kind < 15) {
      return 2 + random.nextInt(3);
    }
    if (kind < 50) {
      return 5 + random.nextInt(11);
    }
    return kind < 85 ? 16 + random.nextInt(45) : 61 + random.nextInt(240);
  }
}
