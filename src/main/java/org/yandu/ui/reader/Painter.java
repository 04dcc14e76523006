package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Block;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.typeset.Face;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.Fonts;

/** Paints the lines on screen: marks beneath, text, then what stands in the margins. */
final class Painter {
  private static final double NESTED = 3;
  private static final double NUMBER_SIZE = 11;

  private final GraphicsContext on;
  private final Viewport view;
  private final Palette palette;
  private final Scene scene;
  private final PicturePainter pictures;

  /**
   * What is to be seen besides the text.
   *
   * @param selection or null
   * @param current hit, or null
   * @param flash a range that stands out for a moment, or null
   * @param flashStrength 0 to 1
   * @param caret canonical offset, or -1 for none
   * @param pictures what pictures are painted with
   */
  record Scene(
      Places places,
      List<PlacedHighlight> highlights,
      Range selection,
      List<Range> hits,
      Range current,
      Range flash,
      double flashStrength,
      int caret,
      PicturePainter.Shown pictures) {}

  Painter(GraphicsContext on, Viewport view, Palette palette, Scene scene) {
    this.on = on;
    this.view = view;
    this.palette = palette;
    this.scene = scene;
    this.pictures = new PicturePainter(on, view, palette, scene.pictures());
  }

  void paint() {
    on.setFill(palette.page());
    on.fillRect(0, 0, view.width(), view.height());
    if (view.isEmpty()) {
      return;
    }
    List<Line> lines = visible();
    rules();
    lines.forEach(this::marks);
    lines.forEach(this::text);
    lines.forEach(this::underlines);
    lines.forEach(this::margin);
    lines.forEach(this::caret);
    pictures.prepare();
  }

  private double top() {
    return view.scroll() - Viewport.PADDING;
  }

  private List<Line> visible() {
    var layout = view.layout();
    List<Line> lines = new ArrayList<>();
    for (int index : layout.linesBetween(top(), top() + view.height())) {
      lines.add(layout.line(index));
    }
    return lines;
  }

  /** The fine lines of tables. */
  private void rules() {
    on.setFill(palette.rule());
    for (var rule : view.layout().rulesBetween(top() - 1, top() + view.height())) {
      double y = Math.rint(rule.y() + shift());
      on.fillRect(view.left() + rule.left(), y, rule.right() - rule.left(), 1);
    }
  }

  private double shift() {
    return Viewport.PADDING - view.scroll();
  }

  private void marks(Line line) {
    int depth = 0;
    Range drawn = null;
    for (PlacedHighlight placed : scene.highlights()) {
      if (placed.range().overlaps(line.range())
          && placed.highlight().style() == HighlightStyle.MARK) {
        depth = drawn != null && drawn.overlaps(placed.range()) ? depth + 1 : 0;
        drawn = drawn == null || depth == 0 ? placed.range() : drawn;
        band(line, placed.range(), palette.mark(placed.highlight().color()), depth * NESTED);
        if (depth > 0) {
          stroke(line, placed.range(), palette.line(placed.highlight().color()), 0.2);
        }
      }
    }
    for (Range hit : overlapping(scene.hits(), line.range())) {
      band(line, hit, palette.hit(), 0);
    }
    if (scene.current() != null) {
      band(line, scene.current(), palette.currentHit(), 0);
    }
    if (scene.flash() != null) {
      Color glow = palette.currentHit();
      band(line, scene.flash(), glow.deriveColor(0, 1, 1, scene.flashStrength()), 0);
    }
    if (scene.selection() != null) {
      band(line, scene.selection(), palette.selection(), 0);
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

  private void band(Line line, Range range, Color color, double inset) {
    if (!range.overlaps(line.range())) {
      return;
    }
    if (pictures.pictureOf(line).isPresent()) {
      pictures.frame(line, color);
      return;
    }
    double from = line.edge(line.toIndex(range.start()));
    double to = line.edge(line.toIndex(range.end()));
    double size = line.box().size();
    double top = Math.rint(line.baseline() - size * 1.02) + inset;
    on.setFill(color);
    on.fillRect(view.left() + from, top + shift(), to - from, Math.rint(size * 1.32) - 2 * inset);
  }

  private void underlines(Line line) {
    for (PlacedHighlight placed : scene.highlights()) {
      if (placed.highlight().style() == HighlightStyle.UNDERLINE) {
        stroke(line, placed.range(), palette.line(placed.highlight().color()), 0.24);
      }
    }
  }

  private void stroke(Line line, Range range, Color color, double below) {
    if (!range.overlaps(line.range())) {
      return;
    }
    if (pictures.pictureOf(line).isPresent()) {
      pictures.underline(line, color);
      return;
    }
    double from = view.left() + line.edge(line.toIndex(range.start()));
    double to = view.left() + line.edge(line.toIndex(range.end()));
    double y = Math.rint(line.baseline() + line.box().size() * below + shift());
    on.setFill(color);
    on.fillRect(from, y, to - from, 2);
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
    on.setFont(Fonts.serif(style.face() == Face.BOLD, line.box().size() * scale));
    on.setFill(style.quiet() ? palette.quiet() : palette.text());
    double y = (line.baseline() + shift()) * scale;
    String words = line.text();
    int i = 0;
    while (i < line.length()) {
      int end = line.runEnd(i);
      if (line.isVisible(i)) {
        on.fillText(words.substring(i, end), (view.left() + line.glyph(i)) * scale, y);
      }
      i = end;
    }
    on.restore();
  }

  private void margin(Line line) {
    Block block = view.layout().document().blocks().get(line.box().blockIndex());
    boolean first = line.range().start() <= block.range().start();
    if (first && block.kind().isNumbered()) {
      number(line, scene.places().paragraphInWork(block.range().start()));
    }
    double x = view.left() + view.columnWidth() + 12;
    for (PlacedHighlight placed : scene.highlights()) {
      if (placed.noted() && line.range().contains(placed.range().start())) {
        noteMark(x, line, palette.line(placed.highlight().color()));
        x += 12;
      }
    }
  }

  private void number(Line line, int number) {
    if (number <= 0) {
      return;
    }
    String digits = Integer.toString(number);
    on.setFont(Fonts.sans(false, NUMBER_SIZE));
    on.setFill(palette.quiet().deriveColor(0, 1, 1, 0.75));
    double x = view.left() - 14 - digits.length() * NUMBER_SIZE * 0.56;
    on.fillText(digits, x, line.baseline() + shift() - 1);
  }

  private void noteMark(double x, Line line, Color color) {
    double y = Math.rint(line.baseline() - line.box().size() * 0.62 + shift());
    on.setFill(color);
    on.fillRoundRect(x, y, 10, 9, 4, 4);
    on.fillPolygon(new double[] {x + 2, x + 6, x + 2}, new double[] {y + 8, y + 8, y + 13}, 3);
  }

  private void caret(Line line) {
    int caret = scene.caret();
    boolean here = caret >= 0 && view.layout().lineOf(caret) == line.box().index();
    if (here) {
      double x = Math.rint(view.left() + line.edge(line.toIndex(caret)));
      double size = line.box().size();
      on.setFill(palette.text());
      on.fillRect(x - 1, Math.rint(line.baseline() - size * 0.95 + shift()), 2, size * 1.2);
    }
  }
}
