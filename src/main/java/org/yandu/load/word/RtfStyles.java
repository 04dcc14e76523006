package org.yandu.load.word;

import java.util.HashMap;
import java.util.Map;

/** The styles of paragraphs that a rich text describes at its beginning. */
final class RtfStyles {
  private static final int DEEPEST = 20;
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int BODY = 9;

  private record Style(String name, int outline, int basedOn) {}

  private final Map<Integer, Style> styles = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int outline = -1;
  private int basedOn = -1;

  /** A command inside the description of a style. */
  void command(String command, int parameter) {
    switch (command) {
      case "s" -> number = parameter;
      case "outlinelevel" -> outline = parameter;
      case "sbasedon" -> basedOn = parameter;
      default -> {}
    }
  }

  void name(String words) {
    if (name.length() < LONGEST_NAME) {
      name.append(words);
    }
  }

  /** Ends the description; the name may be followed by others that the user gave the style. */
  void end() {
    String all = name.toString().replace(";", "").strip();
    int comma = all.indexOf(',');
    if (!all.isEmpty() && styles.size() < MOST) {
      String first = comma > 0 ? all.substring(0, comma) : all;
      styles.put(number, new Style(first, outline, basedOn));
    }
    name.setLength(0);
    number = 0;
    outline = -1;
    basedOn = -1;
  }

  String nameOf(int style) {
    Style known = styles.get(style);
    return known == null ? "" : known.name;
  }

  /** Level of the outline from 0 that the style or one it is based on stands for, else -1. */
  int outlineOf(int style) {
    Style known = styles.get(style);
    for (int depth = 0; known != null && depth < DEEPEST; depth++) {
      int named = WordParagraph.outlineOf(known.name);
      if (known.outline >= 0 || named >= 0) {
        int level = known.outline >= 0 ? known.outline : named;
        return level < BODY ? level : -1;
      }
      known = styles.get(known.basedOn);
    }
    return -1;
  }
}
