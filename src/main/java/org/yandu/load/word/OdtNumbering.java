package org.yandu.load.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** The list styles of an OpenDocument text, and its lists counted as an office program does. */
final class OdtNumbering {
  static final int LEVELS = 10;

  /** The name under which the numbers of headings are kept. */
  static final String OUTLINE = "/outline";

  private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

  private record Level(
      String format, String prefix, String suffix, String pattern, int start, int shown) {}

  /** A list that is being counted. */
  static final class Counts {
    private final int[] values = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];
  }

  private final Map<String, Level[]> styles = new HashMap<>();

  /** Reads the {@code <text:list-style>} or {@code <text:outline-style>} that starts here. */
  void read(Xml xml) throws XMLStreamException {
    String element = xml.name();
    String name = element.equals("outline-style") ? OUTLINE : xml.attribute("name");
    var levels = new Level[LEVELS];
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("list-level-style-number") || xml.isStart("outline-level-style")) {
        levels[at(xml.number("level", 1) - 1)] =
            new Level(
                xml.attribute("num-format"),
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                xml.attribute("num-list-format"),
                Math.clamp(xml.number("start-value", 1), 0, 9999),
                Math.clamp(xml.number("display-levels", 1), 1, LEVELS));
      }
    }
    styles.put(name, levels);
  }

  static int at(int level) {
    return Math.clamp(level, 0, LEVELS - 1);
  }

  /**
   * Counts one item on and returns its number as shown, empty when it has none.
   *
   * @param level from 0
   * @param start that the item itself says, -1 when it says none
   */
  String next(String style, Counts counts, int level, int start) {
    Level[] levels = styles.get(style);
    if (levels == null) {
      return "";
    }
    for (int above = 0; above < level; above++) {
      if (!counts.begun[above]) {
        counts.values[above] = start(levels, above);
        counts.begun[above] = true;
      }
    }
    int next = counts.begun[level] ? counts.values[level] + 1 : start(levels, level);
    counts.values[level] = Math.clamp(start >= 0 ? start : next, 0, 999_999);
    counts.begun[level] = true;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts.begun[deeper] = false;
    }
    return levels[level] == null ? "" : shown(levels, counts, level);
  }

  private static int start(Level[] levels, int at) {
    return levels[at] == null ? 1 : levels[at].start;
  }

  private static String shown(Level[] levels, Counts counts, int at) {
    Level level = levels[at];
    if (level.format.isEmpty()) {
      return "";
    }
    if (!level.pattern.isEmpty()) {
      return PLACE
          .matcher(level.pattern)
          .replaceAll(match -> {
            int place = at(Integer.parseInt(match.group(1)) - 1);
            return Matcher.quoteReplacement(number(levels, counts, place));
          });
    }
    var numbers = new StringBuilder();
    for (int i = Math.max(0, at - level.shown + 1); i <= at; i++) {
      String number = number(levels, counts, i);
      numbers.append(numbers.isEmpty() || number.isEmpty() ? "" : ".").append(number);
    }
    return level.prefix + numbers + level.suffix;
  }

  private static String number(Level[] levels, Counts counts, int at) {
    return levels[at] == null ? "" : NumberFormat.like(levels[at].format).format(counts.values[at]);
  }
}
