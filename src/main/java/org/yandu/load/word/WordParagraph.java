package org.yandu.load.word;

import java.util.Locale;
import org.yandu.load.raw.Hints;

/**
 * A paragraph of a word processor's file.
 *
 * @param outline level of the outline from 0, -1 for body text
 * @param style name of the style
 * @param size of most of its letters in half points, -1 when not said
 * @param counted leading characters that are no typed words but a number the program counted
 */
record WordParagraph(
    String text,
    Hints.Role role,
    int outline,
    String style,
    Hints.Align align,
    boolean bold,
    int size,
    int counted)
    implements WordBlock {
  private static final int OUTLINE_LEVELS = 9;

  /** A paragraph of which nothing is said but what it is. */
  static WordParagraph of(String text, Hints.Role role) {
    return new WordParagraph(text, role, -1, "", Hints.Align.UNKNOWN, false, -1, 0);
  }

  /** The outline level from 0 that the name of a built-in heading style stands for, else -1. */
  static int outlineOf(String style) {
    String name = style.toLowerCase(Locale.ROOT).replace(" ", "");
    String number =
        name.startsWith("heading")
            ? name.substring("heading".length())
            : name.startsWith("标题") || name.startsWith("標題") ? name.substring(2) : "";
    boolean level = number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '9';
    return level ? number.charAt(0) - '1' : -1;
  }

  boolean isTitle() {
    String name = style.toLowerCase(Locale.ROOT);
    return role == Hints.Role.TEXT
        && (name.equals("title") || name.equals("标题") || name.equals("標題"));
  }

  boolean isHeading() {
    return role == Hints.Role.TEXT && outline >= 0 && outline < OUTLINE_LEVELS;
  }

  /**
   * @param shift added to the outline level so that a chapter is not taken for a title
   */
  Hints hints(int shift, int bodySize) {
    Hints.Role shown = isTitle() ? Hints.Role.TITLE : role;
    int level = shown == Hints.Role.TEXT && isHeading() ? outline + shift : 0;
    float relative = size > 0 && bodySize > 0 ? (float) size / bodySize : 1;
    return new Hints(shown, level, align, bold, relative);
  }
}
