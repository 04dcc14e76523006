package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.yandu.note.HighlightColor;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.NoteLinks;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.typeset.Face;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.Fonts;

/** Paints the lines on screen: marks beneath, text, then what stands in the margins. */
final class Painter {
  private static final double STAR = 6.5;
  private static final double NUMBER_SIZE = 11;
  private static final double VEIL = 0.5;
  private static final double RIBBON_FROM_COLUMN = 44;

  /** Radius of a bullet and the height of its middle over the baseline, in em. */
  private static final double BULLET = 0.13;

  private static final double MIDDLE = 0.38;

  /** From where a bullet of ours may start to its middle, in em. */
  private static final double ASIDE = 0.4;

  private static final String TYPED_BULLET = "•";

  private final GraphicsContext on;
  private final Viewport view;
  private final Palette palette;
  private final Scene scene;
  private final Pixels pixels;
  private final PicturePainter pictures;
  private final MarkPainter marks;

  /**
   * What is to be seen besides the text.
   *
   * @param chosen the highlight whose bar is shown, at the place it would have, or null
   * @param selection or null
   * @param current hit, or null
   * @param proposal where a highlight may stand, or null
   * @param flash a range that stands out for a moment, or null
   * @param flashStrength 0 to 1
   * @param caret canonical offset, or -1 for none
   * @param leads markers that a click shows a note for
   * @param writing what is drawn for the words
   * @param ruler the line that stands out, or null
   * @param pictures what pictures are painted with
   */
  record Scene(
      Places places,
      PlacedHighlights highlights,
      PlacedHighlight chosen,
      Range selection,
      List<Range> hits,
      Range current,
      Range proposal,
      Range flash,
      double flashStrength,
      int caret,
      NoteLinks leads,
      Writing writing,
      Line ruler,
      PicturePainter.Shown pictures) {}

  Painter(GraphicsContext on, Viewport view, Palette palette, Scene scene, Pixels pixels) {
    this.on = on;
    this.view = view;
    this.palette = palette;
    this.scene = scene;
    this.pixels = pixels;
    pictures = new PicturePainter(on, view, palette, scene.pictures());
    marks = new MarkPainter(on, view, palette, pictures, pixels);
  }

  void paint() {
    on.setFill(palette.page());
    on.fillRect(0, 0, view.width() + 1, view.height() + 1);
    if (view.isEmpty()) {
      return;
    }
    List<Line> lines = view.visibleLines();
    view.strips().forEach(this::rules);
    lines.forEach(this::marks);
    lines.forEach(this::text);
    lines.forEach(this::underlines);
    lines.forEach(this::margin);
    lines.forEach(this::caret);
    if (view.isPaged()) {
      PageFoot.paint(on, view, palette, scene.places());
    }
    if (scene.ruler() != null) {
      veil(scene.ruler());
    }
    pictures.prepare();
  }

  /** Dims everything but the line of the ruler. */
  private void veil(Line line) {
    double top = Math.rint(line.box().top() + view.shiftY(line));
    double height = Math.rint(line.box().height());
    double left = Math.max(0, view.shiftX(line) - Form.GUTTER);
    double right = view.shiftX(line) + view.columnWidth() + Form.GUTTER;
    on.setFill(palette.page().deriveColor(0, 1, 1, VEIL));
    on.fillRect(0, 0, view.width(), top);
    on.fillRect(0, top + height, view.width(), Math.max(0, view.height() - top - height));
    on.fillRect(0, top, left, height);
    on.fillRect(right, top, Math.max(0, view.width() - right), height);
    on.setFill(palette.rule());
    on.fillRect(left, top - 1, right - left, 1);
    on.fillRect(left, top + height, right - left, 1);
  }

  /** The fine lines of tables. */
  private void rules(Strip strip) {
    double top = Math.max(strip.top(), -strip.shiftY()) - 1;
    double bottom = Math.min(strip.bottom() + 1, view.height() - strip.shiftY());
    for (var rule : view.layout().rulesBetween(top, bottom)) {
      double y = pixels.at(rule.y() + strip.shiftY());
      double left = pixels.at(strip.x() + rule.left());
      double right = pixels.at(strip.x() + rule.right());
      on.setFill(rule.outer() ? palette.quiet() : palette.rule());
      on.fillRect(left, y, right - left, pixels.thick(1));
    }
  }

  private void marks(Line line) {
    for (PlacedHighlight placed : scene.highlights().overlapping(line.range())) {
      marks.under(line, placed);
    }
    for (Range hit : overlapping(scene.hits(), line.range())) {
      marks.band(line, hit, palette.hit(), 0);
    }
    if (scene.current() != null) {
      marks.band(line, scene.current(), palette.currentHit(), 0);
      marks.frame(line, scene.current(), palette.quiet());
    }
    if (scene.flash() != null) {
      Color glow = palette.currentHit();
      marks.band(line, scene.flash(), glow.deriveColor(0, 1, 1, scene.flashStrength()), 0);
    }
    if (scene.selection() != null) {
      marks.band(line, scene.selection(), palette.selection(), 0);
    }
  }

  /** Those of many sorted ranges that touch the line. */
  private static List<Range> overlapping(List<Range> sorted, Range line) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= line.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sorted.size() && sorted.get(end).start() < line.end()) {
      end++;
    }
    return sorted.subList(low, end);
  }

  private void underlines(Line line) {
    for (PlacedHighlight placed : scene.highlights().overlapping(line.range())) {
      marks.over(line, placed);
    }
    for (NoteLinks.Link link : scene.leads().within(line.range())) {
      marks.lead(line, link.marker());
    }
    if (scene.chosen() != null) {
      marks.chosen(line, scene.chosen());
    }
    if (scene.proposal() != null) {
      marks.proposed(line, scene.proposal());
    }
  }

  /** Characters are drawn at their real size, not scaled: scaled ones lose their smooth edges. */
  private void text(Line line) {
    var picture = pictures.pictureOf(line);
    if (picture.isPresent()) {
      pictures.paint(line, picture.get(), scene.selection());
      return;
    }
    var style = line.box().style();
    double scale = on.getTransform().getMxx();
    on.save();
    on.setTransform(1, 0, 0, 1, 0, 0);
    boolean bold = style.face() == Face.BOLD;
    Font font = Fonts.of(view.typeface(), bold, line.box().size() * scale);
    Font signs = view.typeface().isBundled() ? font : Fonts.serif(bold, line.box().size() * scale);
    on.setFill(style.quiet() ? palette.quiet() : palette.text());
    double y = pixels.at(line.baseline() + view.shiftY(line)) * scale;
    String words = scene.writing().of(view.layout().document(), line);
    int i = typedBullet(line) ? 1 : 0;
    while (i < line.length()) {
      int end = line.runEnd(i);
      if (line.isVisible(i)) {
        String set = line.drawn(i, end);
        // A dash is set as another sign; all else may be shown in another script.
        boolean sign = set.length() != end - i;
        String run = sign ? set : words.substring(i, end);
        on.setFont(sign ? signs : font);
        on.fillText(run, (view.shiftX(line) + line.glyph(i)) * scale, y);
      }
      i = end;
    }
    on.restore();
    view.layout().bullet(line).ifPresent(x -> bullet(line, x + line.box().size() * ASIDE));
    if (typedBullet(line)) {
      bullet(line, (line.edge(0) + line.edge(1)) / 2);
    }
  }

  /** Whether the line starts with a typed bullet; that of the fonts is hardly to be seen. */
  private boolean typedBullet(Line line) {
    Block block = view.layout().document().blocks().get(line.box().blockIndex());
    return block.kind() == BlockKind.LIST_ITEM
        && line.range().start() == block.range().start()
        && line.length() > 1
        && line.drawn(0, 1).equals(TYPED_BULLET);
  }

  /**
   * @param x of its middle
   */
  private void bullet(Line line, double x) {
    double size = line.box().size();
    double radius = size * BULLET;
    double top = line.baseline() + view.shiftY(line) - size * MIDDLE - radius;
    on.setFill(line.box().style().quiet() ? palette.quiet() : palette.text());
    on.fillOval(view.shiftX(line) + x - radius, top, 2 * radius, 2 * radius);
  }

  private void margin(Line line) {
    Block block = view.layout().document().blocks().get(line.box().blockIndex());
    boolean first = line.range().start() <= block.range().start();
    if (first && block.kind() == BlockKind.NOTE) {
      NoteRule.paint(on, view, line, palette.quiet(), pixels);
    }
    if (first && block.kind().isNumbered()) {
      number(line, scene.places().paragraphInWork(block.range().start()));
    }
    for (Range bookmark : scene.highlights().bookmarks()) {
      if (line.range().contains(bookmark.start())) {
        ribbon(line);
      }
    }
    for (MarginNotes.Mark mark : MarginNotes.of(view, line, scene.highlights())) {
      on.setFill(palette.line(mark.of().highlight().color()));
      if (mark.star()) {
        star(mark.x() + 5, mark.y() + 6);
      } else {
        bubble(mark.x(), mark.y());
      }
    }
  }

  /** A ribbon with a notch, as it hangs out of a book. */
  private void ribbon(Line line) {
    double x = Math.rint(view.shiftX(line) - RIBBON_FROM_COLUMN);
    double y = Math.rint(line.baseline() - line.box().size() * 0.85 + view.shiftY(line));
    on.setFill(palette.line(HighlightColor.RED));
    on.fillPolygon(
        new double[] {x, x + 9, x + 9, x + 4.5, x}, new double[] {y, y, y + 17, y + 13, y + 17}, 5);
  }

  private void number(Line line, int number) {
    if (number <= 0) {
      return;
    }
    String digits = Integer.toString(number);
    on.setFont(Fonts.sans(false, NUMBER_SIZE));
    on.setFill(palette.quiet());
    double x = view.shiftX(line) - 14 - digits.length() * NUMBER_SIZE * 0.56;
    on.fillText(digits, x, line.baseline() + view.shiftY(line) - 1);
  }

  private void star(double x, double y) {
    double[] xs = new double[10];
    double[] ys = new double[10];
    for (int i = 0; i < 10; i++) {
      double far = i % 2 == 0 ? STAR : STAR * 0.42;
      xs[i] = x + far * Math.sin(Math.PI * i / 5);
      ys[i] = y - far * Math.cos(Math.PI * i / 5);
    }
    on.fillPolygon(xs, ys, 10);
  }

  private void bubble(double x, double y) {
    on.fillRoundRect(x, y, 10, 9, 4, 4);
    on.fillPolygon(new double[] {x + 2, x + 6, x + 2}, new double[] {y + 8, y + 8, y + 13}, 3);
  }

  private void caret(Line line) {
    int caret = scene.caret();
    boolean here = caret >= 0 && view.layout().lineOf(caret) == line.box().index();
    if (here) {
      double x = pixels.at(view.shiftX(line) + line.edge(line.toIndex(caret)));
      double size = line.box().size();
      on.setFill(palette.text());
      double y = pixels.at(line.baseline() - size * 0.95 + view.shiftY(line));
      on.fillRect(pixels.at(x - 1), y, pixels.thick(2), pixels.thick(size * 1.2));
    }
  }
}
