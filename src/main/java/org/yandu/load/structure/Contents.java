package org.yandu.load.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/**
 * Finds the contents page: lines after 目录 that all stand in the text again. Its entries are no
 * headings, but the lines that they announce are.
 */
final class Contents {
  static final String RULE = "contents page";

  private static final int LONGEST = 80;
  private static final Pattern LABEL =
      Pattern.compile("(?:目录|目次|目錄)(?:[/／]?提纲)?[：:]?[….]*|(?:内容)?提纲[：:][….]*");

  /** What an entry has that its heading in the text has not: number, leader and page. */
  private static final Pattern AROUND = Pattern.compile("^\\d{1,3}[.、．]?\\s*|[\\s.．…·⋯]+\\d{1,4}$");

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
    if (line.text.length() > 10 || line.kind != LineKind.LABEL && line.kind != LineKind.BODY) {
      return false;
    }
    String bare = Marks.bare(line.text);
    return LABEL.matcher(bare).matches();
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
      announced.add(named(lines.get(end)));
      end++;
    }
    if (announced.isEmpty()) {
      return label;
    }
    for (int i = label; i < end; i++) {
      lines.get(i).become(LineKind.CONTENTS, RULE, .95);
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
    return comesAgain(bare, i, announced)
        || comesAgain(named(line), i, announced)
        || !announced.isEmpty() && bare.replace("…", "").isEmpty();
  }

  private boolean comesAgain(String bare, int i, Set<String> announced) {
    Integer again = lastPlaces.get(bare);
    return again != null && again > i && !announced.contains(bare);
  }

  /** The words of an entry without its number and page. */
  private static String named(Line line) {
    return Marks.bare(AROUND.matcher(line.text).replaceAll(""));
  }

  private static String entry(Line line) {
    String bare = Marks.bare(line.text);
    return line.kind == LineKind.CONTENTS
        ? bare.replaceFirst("[.．…·⋯]*[-—－]?\\d{1,4}[-—－]?$", "")
        : bare;
  }

  private static void announce(Line line, Set<String> announced) {
    boolean text =
        line.kind == LineKind.BODY || line.kind == LineKind.ITEM || line.kind == LineKind.LABEL;
    if (text && line.text.length() <= LONGEST && announced.contains(Marks.bare(line.text))) {
      line.become(LineKind.HEADING, RULE, .95);
    }
  }
}
