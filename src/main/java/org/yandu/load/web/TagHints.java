package org.yandu.load.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Numerals;

/** What the tags and the inline styles of a block say about its paragraphs. */
final class TagHints {
  private static final Pattern CENTRE =
      Pattern.compile("(?i)(?:text-align\\s*:\\s*center)|(?:^|\\s)(?:align=)center(?:\\s|$)");
  private static final Pattern RIGHT =
      Pattern.compile("(?i)(?:text-align\\s*:\\s*right)|(?:^|\\s)(?:align=)right(?:\\s|$)");
  private static final Pattern UNMARKED = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*none");

  private TagHints() {}

  static Hints of(Element element, String name, Hints outer) {
    int level = headingLevel(name);
    if (level > 0) {
      return new Hints(Hints.Role.TEXT, level, align(element, name, outer), true, 1);
    }
    Hints.Role role = role(element, name, outer.role());
    return new Hints(role, outer.headingLevel(), align(element, name, outer), false, 1);
  }

  private static Hints.Role role(Element element, String name, Hints.Role outer) {
    if (outer == Hints.Role.NOTE || NoteMarks.isNote(element)) {
      return Hints.Role.NOTE;
    }
    if (element.className().equals("MsoTitle")) {
      return Hints.Role.TITLE;
    }
    return switch (name) {
      case "li" -> Hints.Role.LIST_ITEM;
      case "blockquote" -> Hints.Role.QUOTATION;
      default -> outer;
    };
  }

  static int headingLevel(String name) {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  private static Hints.Align align(Element element, String name, Hints outer) {
    String style = element.attr("style") + " align=" + element.attr("align").strip();
    if (CENTRE.matcher(style).find() || name.equals("center")) {
      return Hints.Align.CENTRE;
    }
    return RIGHT.matcher(style).find() ? Hints.Align.RIGHT : outer.align();
  }

  static boolean isUnmarked(Element list) {
    return UNMARKED.matcher(list.attr("style")).find();
  }

  /** {@code number} as {@code list} shows it. */
  static String number(Element list, int number) {
    String type = list == null ? "" : list.attr("type");
    String style = list == null ? "" : list.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("cjk-ideographic")
        || style.contains("chinese-informal")
        || style.contains("cjk-decimal")) {
      return Numerals.toChinese(number) + "、";
    }
    boolean letters = type.equalsIgnoreCase("a") && number >= 1 && number <= 26;
    return (letters ? String.valueOf((char) (type.charAt(0) + number - 1)) : number) + ".";
  }
}
