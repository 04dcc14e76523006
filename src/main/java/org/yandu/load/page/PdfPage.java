package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gathers what a PDF page shows and turns it so that its text runs from left to right. */
final class PdfPage {
  private static final int MOST_RULES = 5000;
  private static final int MOST_PICTURES = 200;

  /** Where a text runs: to the right, down, to the left, up. */
  private static final int WAYS = 4;

  private final float left;
  private final float top;
  private final float width;
  private final float height;
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<PlacedPicture> pictures = new ArrayList<>();
  private final List<PlacedPage.Rule> rules = new ArrayList<>();

  PdfPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    left = box.getLowerLeftX();
    top = box.getUpperRightY();
    width = box.getWidth();
    height = box.getHeight();
    for (int way = 0; way < WAYS; way++) {
      glyphs.add(new ArrayList<>());
    }
  }

  /**
   * @param place x, y, advance in x and in y, size; y grows upwards
   */
  void glyph(float[] place, String text, Face face) {
    float x = place[0] - left;
    float y = top - place[1];
    float dx = place[2];
    float dy = -place[3];
    float size = place[4];
    boolean outside = x < -size || y < -size || x > width + size || y > height + size;
    boolean slanted =
        Math.min(Math.abs(dx), Math.abs(dy)) > .2f * Math.max(Math.abs(dx), Math.abs(dy));
    if (outside || slanted || !(size > .5f) || size > 2000) {
      return;
    }
    int way = Math.abs(dx) >= Math.abs(dy) ? dx >= 0 ? 0 : 2 : dy >= 0 ? 1 : 3;
    float advance = Math.max(Math.abs(dx), Math.abs(dy));
    glyphs.get(way).add(turned(new Glyph(x, y, advance, size, text, face), way));
  }

  private Glyph turned(Glyph glyph, int way) {
    float x = glyph.x();
    float y = glyph.y();
    return switch (way) {
      case 1 -> new Glyph(y, width - x, glyph.width(), glyph.size(), glyph.text(), glyph.face());
      case 2 ->
          new Glyph(width - x, height - y, glyph.width(), glyph.size(), glyph.text(), glyph.face());
      case 3 -> new Glyph(height - y, x, glyph.width(), glyph.size(), glyph.text(), glyph.face());
      default -> glyph;
    };
  }

  /** A picture that fills the box between two corners; y grows upwards. */
  void picture(float x0, float y0, float x1, float y1, PlacedPicture.Source source) {
    if (pictures.size() < MOST_PICTURES) {
      float from = Math.clamp(x0 - left, 0, width);
      float to = Math.clamp(x1 - left, 0, width);
      float above = Math.clamp(top - y1, 0, height);
      float below = Math.clamp(top - y0, 0, height);
      pictures.add(new PlacedPicture(from, above, to - from, below - above, source));
    }
  }

  /** A thin line from one corner to the other; y grows upwards. */
  void rule(float x0, float y0, float x1, float y1) {
    if (rules.size() < MOST_RULES) {
      rules.add(
          new PlacedPage.Rule(
              Math.min(x0, x1) - left,
              top - Math.max(y0, y1),
              Math.max(x0, x1) - left,
              top - Math.min(y0, y1)));
    }
  }

  PlacedPage placed(String label) {
    int main = 0;
    for (int way = 1; way < WAYS; way++) {
      main = glyphs.get(way).size() > glyphs.get(main).size() ? way : main;
    }
    int way = main;
    boolean lying = way % 2 == 1;
    return new PlacedPage(
        label,
        lying ? height : width,
        lying ? width : height,
        glyphs.get(way),
        pictures.stream().map(picture -> turned(picture, way)).toList(),
        rules.stream().map(rule -> turned(rule, way)).toList(),
        List.of());
  }

  private PlacedPicture turned(PlacedPicture picture, int way) {
    PlacedPage.Rule box =
        turned(
            new PlacedPage.Rule(
                picture.x(),
                picture.y(),
                picture.x() + picture.width(),
                picture.y() + picture.height()),
            way);
    return new PlacedPicture(
        box.x0(), box.y0(), box.x1() - box.x0(), box.y1() - box.y0(), picture.source());
  }

  private PlacedPage.Rule turned(PlacedPage.Rule rule, int way) {
    return switch (way) {
      case 1 -> new PlacedPage.Rule(rule.y0(), width - rule.x1(), rule.y1(), width - rule.x0());
      case 2 ->
          new PlacedPage.Rule(
              width - rule.x1(), height - rule.y1(), width - rule.x0(), height - rule.y0());
      case 3 -> new PlacedPage.Rule(height - rule.y1(), rule.x0(), height - rule.y0(), rule.x1());
      default -> rule;
    };
  }
}
