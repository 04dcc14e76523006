package org.yandu.load.word;

import java.util.Locale;
import org.yandu.load.raw.Hints;

/**
 * A paragraph of a Word file.
 *
 * @param outline level of the outline from 0, -1 for body text
 * @param style name of the style
 * @param size of most of its letters in half points, -1 when not said
 */
record DocxParagraph(
    String text, Hints.Role role, int outline, String style, String align, boolean bold, int size) {

  boolean isTitle() {
    return role == Hints.Role.TEXT && style.toLowerCase(Locale.ROOT).equals("title");
  }

  /**
   * @param shift added to the outline level so that a chapter is not taken for a title
   */
  Hints hints(int shift, int bodySize) {
    Hints.Role shown = isTitle() ? Hints.Role.TITLE : role;
    int level = shown == Hints.Role.TEXT && outline >= 0 && outline < 9 ? outline + shift : 0;
    Hints.Align where =
        switch (align) {
          case "center" -> Hints.Align.CENTRE;
          case "right", "end" -> Hints.Align.RIGHT;
          case "" -> Hints.Align.UNKNOWN;
          default -> Hints.Align.LEFT;
        };
    float relative = size > 0 && bodySize > 0 ? (float) size / bodySize : 1;
    return new Hints(shown, level, where, bold, relative);
  }
}
