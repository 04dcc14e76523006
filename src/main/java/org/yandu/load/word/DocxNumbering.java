package org.yandu.load.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.Numerals;

/** The automatic numbers of a Word file, counted as Word shows them. */
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private static final class Level {
    String format = "decimal";
    String text = "";
    int start = 1;
    int restart = -1;
  }

  private static final class Instance {
    String abstractId = "";
    final Level[] own = new Level[LEVELS];
    final int[] startOverride = new int[LEVELS];

    Instance() {
      java.util.Arrays.fill(startOverride, -1);
    }
  }

  private final Map<String, Level[]> abstracts = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> overridden = new HashMap<>();

  static DocxNumbering read(ZipParts parts) throws XMLStreamException {
    var numbering = new DocxNumbering();
    if (parts.has("word/numbering.xml")) {
      try (var xml = new Xml(parts.open("word/numbering.xml"))) {
        while (xml.next()) {
          if (xml.isStart("abstractNum")) {
            numbering.abstracts.put(xml.attribute("abstractNumId"), levels(xml));
          } else if (xml.isStart("num")) {
            numbering.instances.put(xml.number("numId", -1), instance(xml));
          }
        }
      }
    }
    return numbering;
  }

  private static Level[] levels(Xml xml) throws XMLStreamException {
    Level[] levels = new Level[LEVELS];
    while (xml.next() && !xml.isEnd("abstractNum")) {
      if (xml.isStart("lvl")) {
        int at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
        levels[at] = level(xml);
      }
    }
    return levels;
  }

  private static Level level(Xml xml) throws XMLStreamException {
    var level = new Level();
    while (xml.next() && !xml.isEnd("lvl")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "start" -> level.start = xml.number("val", 1);
          case "numFmt" -> level.format = xml.attribute("val");
          case "lvlText" -> level.text = xml.attribute("val");
          case "lvlRestart" -> level.restart = xml.number("val", -1);
          default -> {}
        }
      }
    }
    return level;
  }

  private static Instance instance(Xml xml) throws XMLStreamException {
    var instance = new Instance();
    int at = 0;
    while (xml.next() && !xml.isEnd("num")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "abstractNumId" -> instance.abstractId = xml.attribute("val");
          case "lvlOverride" -> at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
          case "startOverride" -> instance.startOverride[at] = xml.number("val", 1);
          case "lvl" -> instance.own[at] = level(xml);
          default -> {}
        }
      }
    }
    return instance;
  }

  /** Counts one paragraph on and returns its number as shown, empty when it has none. */
  String next(int numbering, int level) {
    Instance instance = instances.get(numbering);
    int at = Math.clamp(level, 0, LEVELS - 1);
    Level shown = instance == null ? null : level(instance, at);
    if (shown == null || shown.format.equals("none")) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(instance.abstractId, id -> new int[LEVELS]);
    count(instance, numbering, counts, at);
    return shown.format.equals("bullet") ? "" : text(instance, shown, counts);
  }

  private void count(Instance instance, int numbering, int[] counts, int at) {
    for (int above = 0; above < at; above++) {
      if (counts[above] == 0) {
        counts[above] = start(instance, above);
      }
    }
    boolean restarts =
        instance.startOverride[at] >= 0
            && overridden.putIfAbsent(numbering + "/" + at, true) == null;
    counts[at] = restarts || counts[at] == 0 ? start(instance, at) : counts[at] + 1;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      Level level = level(instance, deeper);
      if (level == null || level.restart != 0) {
        counts[deeper] = 0;
      }
    }
  }

  private int start(Instance instance, int at) {
    Level level = level(instance, at);
    int start =
        instance.startOverride[at] >= 0
            ? instance.startOverride[at]
            : level == null ? 1 : level.start;
    return Math.max(1, start);
  }

  private Level level(Instance instance, int at) {
    if (instance.own[at] != null) {
      return instance.own[at];
    }
    Level[] levels = abstracts.get(instance.abstractId);
    return levels == null ? null : levels[at];
  }

  private String text(Instance instance, Level shown, int[] counts) {
    return PLACE
        .matcher(shown.text)
        .replaceAll(match -> {
          int at = match.group(1).charAt(0) - '1';
          Level level = level(instance, at);
          return Matcher.quoteReplacement(
              format(level == null ? "decimal" : level.format, counts[at]));
        });
  }

  private static String format(String format, int value) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "japaneseCounting" ->
          Numerals.toChinese(value);
      case "upperLetter" -> letters(value);
      case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }

  private static String letters(int value) {
    return String.valueOf((char) ('A' + (value - 1) % 26))
        .repeat(Math.min(9, (value - 1) / 26 + 1));
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    var roman = new StringBuilder();
    int left = Math.min(value, 4999);
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(digits[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
