package org.yandu.load.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.load.raw.Marks;

/** Short lines that stand alone wherever they are: no paragraph runs into them or out of them. */
final class Standing {
  private static final int LONGEST = 40;

  private Standing() {}

  /** For texts whose lines nobody broke at an edge: there a short line is short on purpose. */
  static void mark(List<Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (Line line : lines) {
      if (mayStand(line)) {
        seen.merge(line.text, 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (Closings.isClosing(line) || mayStand(line) && isAlone(line, seen)) {
        line.starts = true;
        if (i + 1 < lines.size()) {
          lines.get(i + 1).starts = true;
        }
      }
    }
  }

  private static boolean mayStand(Line line) {
    return line.kind == LineKind.BODY
        && line.text.length() >= 4
        && line.text.length() <= LONGEST
        && !line.softBefore
        && !Marks.endsWithMark(line.text)
        && !Marks.isNeverFirst(line.first());
  }

  /** The same words again are a title or a label; post and name are who speaks. */
  private static boolean isAlone(Line line, Map<String, Integer> seen) {
    return seen.get(line.text) > 1 || hasSpace(line.text) && Bylines.isPostAndName(line.text);
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Marks.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
