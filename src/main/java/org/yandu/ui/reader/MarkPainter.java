package org.yandu.ui.reader;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.typeset.Line;

/**
 * Paints what lies on and under the characters: highlights, hits, the selection.
 *
 * <p>Of overlapping highlights the later one is drawn narrower, with edges of its own colour and
 * ends that can be seen, so that each can be told apart without its colour.
 */
final class MarkPainter {
  private static final int LANES = 4;
  private static final double INSET = 3;
  private static final double LINE = 2;
  private static final double LANE_GAP = 3.5;
  private static final double WAVE_LENGTH = 7;
  private static final double WAVE_HEIGHT = 1.7;
  private static final double BELOW = 0.22;
  private static final double THROUGH = 0.34;
  private static final double DASH = 5;
  private static final double GRIP = 4.5;

  private final GraphicsContext on;
  private final Viewport view;
  private final Palette palette;
  private final PicturePainter pictures;
  private final Pixels pixels;

  MarkPainter(
      GraphicsContext on, Viewport view, Palette palette, PicturePainter pictures, Pixels pixels) {
    this.on = on;
    this.view = view;
    this.palette = palette;
    this.pictures = pictures;
    this.pixels = pixels;
  }

  /** What lies under the characters of a line. */
  void under(Line line, PlacedHighlight placed) {
    if (placed.highlight().style() == HighlightStyle.MARK) {
      int lane = placed.lane() % LANES;
      band(line, placed.range(), palette.mark(placed.highlight().color()), lane * INSET);
      if (lane > 0) {
        edges(line, placed.range(), palette.line(placed.highlight().color()), lane * INSET);
      }
    }
  }

  /** What lies on the characters of a line. */
  void over(Line line, PlacedHighlight placed) {
    Color color = palette.line(placed.highlight().color());
    int lane = placed.lane() % LANES;
    switch (placed.highlight().style()) {
      case UNDERLINE -> stroke(line, placed.range(), color, lane);
      case WAVE -> wave(line, placed.range(), color, lane);
      case STRIKE -> strike(line, placed.range(), color, lane);
      case MARK -> {}
    }
  }

  /** A marker that leads to a note: dots beneath, which no highlight has. */
  void lead(Line line, Range range) {
    double dot = pixels.thick(1.2);
    double y = below(line, 0);
    double end = from(line, range) + width(line, range);
    on.setFill(palette.quiet());
    for (double x = from(line, range); x + dot <= end; x += 3 * dot) {
      on.fillRect(x, y, dot, dot);
    }
  }

  /** A range of a line as a band. */
  void band(Line line, Range range, Color color, double inset) {
    if (!range.overlaps(line.range())) {
      return;
    }
    if (pictures.pictureOf(line).isPresent()) {
      pictures.frame(line, color);
      return;
    }
    on.setFill(color);
    double top = pixels.at(top(line) + inset);
    double bottom = pixels.at(top(line) + height(line) - inset);
    on.fillRect(from(line, range), top, width(line, range), bottom - top);
  }

  private double from(Line line, Range range) {
    return pixels.at(view.shiftX(line) + line.edge(line.toIndex(range.start())));
  }

  private double width(Line line, Range range) {
    double to = pixels.at(view.shiftX(line) + line.edge(line.toIndex(range.end())));
    return to - from(line, range);
  }

  private double top(Line line) {
    return pixels.at(Math.rint(line.baseline() - line.box().size() * 1.02) + view.shiftY(line));
  }

  private static double height(Line line) {
    return Math.rint(line.box().size() * 1.32);
  }

  /** A frame round a range, for what must not be told from others by its colour alone. */
  void frame(Line line, Range range, Color color) {
    edges(line, range, color, 0);
  }

  private void edges(Line line, Range range, Color color, double inset) {
    if (!range.overlaps(line.range()) || pictures.pictureOf(line).isPresent()) {
      return;
    }
    double x = from(line, range);
    double width = width(line, range);
    double top = pixels.at(top(line) + inset);
    double height = pixels.at(top(line) + height(line) - inset) - top;
    double fine = pixels.thick(1);
    double bold = pixels.thick(LINE);
    on.setFill(color);
    on.fillRect(x, top + height - fine, width, fine);
    on.fillRect(x, top, width, fine);
    if (line.range().contains(range.start())) {
      on.fillRect(x, top, bold, height);
    }
    if (range.end() <= line.range().end()) {
      on.fillRect(x + width - bold, top, bold, height);
    }
  }

  private double below(Line line, int lane) {
    double below = Math.rint(line.baseline() + line.box().size() * BELOW);
    return pixels.at(below + view.shiftY(line) + lane * LANE_GAP);
  }

  private boolean isOnPicture(Line line, Range range, Color color) {
    boolean picture = range.overlaps(line.range()) && pictures.pictureOf(line).isPresent();
    if (picture) {
      pictures.underline(line, color);
    }
    return picture || !range.overlaps(line.range());
  }

  private void stroke(Line line, Range range, Color color, int lane) {
    if (!isOnPicture(line, range, color)) {
      on.setFill(color);
      double thick = pixels.thick(LINE);
      on.fillRect(from(line, range), below(line, lane), width(line, range), thick);
    }
  }

  private void strike(Line line, Range range, Color color, int lane) {
    if (!isOnPicture(line, range, color)) {
      double middle = line.baseline() - line.box().size() * THROUGH + view.shiftY(line);
      on.setFill(color);
      double y = pixels.at(Math.rint(middle) + lane * LANE_GAP);
      on.fillRect(from(line, range), y, width(line, range), pixels.thick(LINE));
    }
  }

  private void wave(Line line, Range range, Color color, int lane) {
    if (isOnPicture(line, range, color)) {
      return;
    }
    double x = from(line, range);
    double end = x + width(line, range);
    double middle = below(line, lane) + 1;
    on.save();
    on.beginPath();
    on.rect(x, middle - 2 * LINE, end - x, 4 * LINE);
    on.clip();
    on.setStroke(color);
    on.setLineWidth(1.5);
    on.beginPath();
    on.moveTo(x, middle);
    for (double at = x; at < end; at += WAVE_LENGTH) {
      double half = WAVE_LENGTH / 2;
      on.quadraticCurveTo(at + half / 2, middle - 2 * WAVE_HEIGHT, at + half, middle);
      on.quadraticCurveTo(at + half * 1.5, middle + 2 * WAVE_HEIGHT, at + WAVE_LENGTH, middle);
    }
    on.stroke();
    on.restore();
  }

  /** A frame around the highlight that was chosen, with a grip at either end. */
  void chosen(Line line, PlacedHighlight placed) {
    Range range = placed.range();
    if (!range.overlaps(line.range())) {
      return;
    }
    double fine = pixels.thick(1);
    double top = pixels.at(top(line) - 1);
    double bottom = pixels.at(top(line) + height(line) + 1);
    on.setStroke(palette.text());
    on.setLineWidth(fine);
    on.strokeRect(
        from(line, range) - fine / 2,
        top - fine / 2,
        width(line, range) + fine,
        bottom - top + fine);
    if (line.range().contains(range.start())) {
      grip(from(line, range), top(line) - 1, true);
    }
    if (range.end() <= line.range().end()) {
      grip(from(line, range) + width(line, range), top(line) + height(line) + 1, false);
    }
  }

  /** A dashed frame, as nothing that is certain is drawn. */
  void proposed(Line line, Range range) {
    if (!range.overlaps(line.range())) {
      return;
    }
    on.save();
    on.setStroke(palette.text());
    on.setLineWidth(1.5);
    on.setLineDashes(DASH, DASH);
    on.strokeRect(
        Math.rint(from(line, range)) - 1.5,
        top(line) - 1.5,
        Math.rint(width(line, range)) + 3,
        height(line) + 3);
    on.restore();
  }

  private void grip(double x, double y, boolean above) {
    on.setFill(palette.text());
    on.fillOval(x - GRIP, above ? y - 2 * GRIP : y, 2 * GRIP, 2 * GRIP);
    on.setFill(palette.page());
    double inside = GRIP - 1.5;
    double middle = above ? y - GRIP : y + GRIP;
    on.fillOval(x - inside, middle - inside, 2 * inside, 2 * inside);
  }
}
