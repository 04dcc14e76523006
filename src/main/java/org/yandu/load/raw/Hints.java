package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

/**
 * What the source says about the looks and the role of a paragraph.
 *
 * @param headingLevel 1 for the highest heading of the source, 0 for none; what is below {@link
 *     #LOWEST_LEVEL} is taken for that, however deep the source nests
 * @param size of the letters relative to the body text, 1 when unknown
 */
public record Hints(Role role, int headingLevel, Align align, boolean bold, float size) {
  public static final int LOWEST_LEVEL = 40;
  public static final Hints NONE = new Hints(Role.TEXT, 0, Align.UNKNOWN, false, 1);

  public enum Role {
    TEXT,
    TITLE,
    LIST_ITEM,
    QUOTATION,
    TABLE,
    NOTE,
    PICTURE,
    SEPARATOR
  }

  public enum Align {
    UNKNOWN,
    LEFT,
    CENTRE,
    RIGHT
  }

  public Hints {
    requireNonNull(role);
    requireNonNull(align);
    headingLevel = Math.clamp(headingLevel, 0, LOWEST_LEVEL);
  }

  public static Hints of(Role role) {
    return new Hints(role, 0, Align.UNKNOWN, false, 1);
  }

  public static Hints heading(int level) {
    return new Hints(Role.TEXT, level, Align.UNKNOWN, false, 1);
  }
}
