package org.yandu.load.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.load.raw.Marks;

/**
 * Finds the contents page: lines after 目录 that all stand in the text again. Its entries are no
 * headings, but the lines that they announce are.
 */
final class Contents {
  private static final int LONGEST = 80;

  private final List<Line> lines;
  private final Map<String, Integer> lastPlaces = new HashMap<>();

  private Contents(List<Line> lines) {
    this.lines = lines;
  }

  static void mark(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isLabel(lines.get(i))) {
        i = new Contents(lines).block(i);
      }
    }
  }

  private static boolean isLabel(Line line) {
    if (line.text.length() > 8 || line.kind != LineKind.LABEL && line.kind != LineKind.BODY) {
      return false;
    }
    String bare = Marks.bare(line.text);
    return bare.equals("目录") || bare.equals("目次");
  }

  /** Marks the block that starts at {@code label} and returns its last line. */
  private int block(int label) {
    for (int i = label + 1; i < lines.size(); i++) {
      if (lines.get(i).text.length() <= LONGEST) {
        lastPlaces.put(Marks.bare(lines.get(i).text), i);
      }
    }
    Set<String> announced = new HashSet<>();
    int end = label + 1;
    while (end < lines.size() && isEntry(end, announced)) {
      announced.add(entry(lines.get(end)));
      end++;
    }
    if (announced.isEmpty()) {
      return label;
    }
    for (int i = label; i < end; i++) {
      lines.get(i).become(LineKind.CONTENTS, "contents page", .95);
    }
    for (int i = end; i < lines.size(); i++) {
      announce(lines.get(i), announced);
    }
    return end - 1;
  }

  private boolean isEntry(int i, Set<String> announced) {
    Line line = lines.get(i);
    if (line.kind == LineKind.CONTENTS || line.kind.isFurniture() || isLabel(line)) {
      return true;
    }
    if (line.text.length() > LONGEST) {
      return false;
    }
    String bare = Marks.bare(line.text);
    Integer again = lastPlaces.get(bare);
    return again != null && again > i && !announced.contains(bare);
  }

  private static String entry(Line line) {
    String bare = Marks.bare(line.text);
    return line.kind == LineKind.CONTENTS
        ? bare.replaceFirst("[.．…·⋯]*[-—－]?\\d{1,4}[-—－]?$", "")
        : bare;
  }

  private static void announce(Line line, Set<String> announced) {
    boolean text = line.kind == LineKind.BODY || line.kind == LineKind.ITEM;
    if (text && line.text.length() <= LONGEST && announced.contains(Marks.bare(line.text))) {
      line.become(LineKind.HEADING, "contents page", .95);
    }
  }
}
