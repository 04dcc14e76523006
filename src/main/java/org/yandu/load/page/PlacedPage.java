package org.yandu.load.page;

import java.util.List;

/**
 * What a reader of a format finds on a page, in no order: the one thing that both formats yield.
 *
 * @param label what the file calls the page
 * @param rules thin straight lines, such as tables have around their cells
 * @param repeated letters that the file keeps once for several pages: running heads, watermarks
 */
record PlacedPage(
    String label,
    float width,
    float height,
    List<Glyph> glyphs,
    List<PlacedPicture> pictures,
    List<Rule> rules,
    List<Glyph> repeated) {
  private static final int FEWEST_GLYPHS = 15;

  /** A straight line or thin bar from one corner to the other. */
  record Rule(float x0, float y0, float x1, float y1) {
    boolean isLevel() {
      return x1 - x0 > y1 - y0;
    }
  }

  boolean hasText() {
    return glyphs.stream().filter(glyph -> !glyph.isSpace()).limit(FEWEST_GLYPHS).count()
        >= FEWEST_GLYPHS;
  }

  /** Whether the page is nothing but a picture, as a scanner makes it. */
  boolean isScan() {
    float least = glyphs.isEmpty() ? .03f : .3f;
    return !hasText()
        && pictures.stream().anyMatch(picture -> picture.area() > least * width * height);
  }
}
