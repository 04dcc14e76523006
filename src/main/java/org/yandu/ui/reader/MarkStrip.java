package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.yandu.note.HighlightColor;
import org.yandu.text.Range;

/**
 * The strip beside the scroll bar: where in the whole document highlights, notes, bookmarks and
 * hits lie. A click goes to the nearest of them. Highlights stand on the left half, hits go right
 * across.
 */
final class MarkStrip extends Region {
  static final double WIDTH = 11;

  private static final double TICK = 3;
  private static final double NEAR = 6;

  private final Viewport view;
  private final Consumer<Range> goTo;
  private final Canvas canvas = new Canvas();
  private PlacedHighlights highlights = PlacedHighlights.NONE;
  private List<Range> hits = List.of();

  /** What was painted last, so that a frame in which nothing changed costs nothing. */
  private List<Object> painted = List.of();

  /**
   * @param goTo told the range whose tick was clicked
   */
  MarkStrip(Viewport view, Consumer<Range> goTo) {
    this.view = requireNonNull(view);
    this.goTo = requireNonNull(goTo);
    setManaged(false);
    setCursor(Cursor.HAND);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    addEventHandler(
        MouseEvent.ANY,
        event -> {
          if (event.getEventType() == MouseEvent.MOUSE_PRESSED
              && event.getButton() == MouseButton.PRIMARY) {
            clicked(event.getY());
          }
          event.consume();
        });
  }

  /** Shows the ticks; to be called with every frame. */
  void show(PlacedHighlights marked, List<Range> found, Palette palette) {
    highlights = marked;
    hits = found;
    setVisible(
        !view.isEmpty()
            && !(marked.all().isEmpty() && marked.bookmarks().isEmpty() && found.isEmpty()));
    List<Object> now =
        List.of(marked, found, palette, getHeight(), view.isEmpty() ? "" : view.layout());
    if (isVisible() && !same(now)) {
      painted = now;
      paint(palette);
    }
  }

  private boolean same(List<Object> now) {
    if (painted.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      // Lists of thousands of ranges are compared by being the same list.
      boolean equal =
          now.get(i) instanceof Double
              ? now.get(i).equals(painted.get(i))
              : now.get(i) == painted.get(i);
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  private void paint(Palette palette) {
    canvas.setWidth(WIDTH);
    canvas.setHeight(Math.max(1, getHeight()));
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, WIDTH, canvas.getHeight());
    Pixels pixels = Pixels.under(this, 1);
    for (PlacedHighlight placed : highlights.all()) {
      on.setFill(palette.line(placed.highlight().color()));
      double y = pixels.at(yOf(placed.range()));
      on.fillRect(0, y, pixels.thick(WIDTH / 2), pixels.thick(TICK));
      if (placed.noted()) {
        on.fillOval(WIDTH / 2 + 0.5, y - 0.5, TICK + 1, TICK + 1);
      }
    }
    on.setFill(palette.line(HighlightColor.RED));
    for (Range bookmark : highlights.bookmarks()) {
      double y = yOf(bookmark);
      on.fillPolygon(
          new double[] {WIDTH, WIDTH, WIDTH - 6}, new double[] {y - 2, y + TICK + 2, y + 1.5}, 3);
    }
    on.setFill(palette.tick());
    for (Range hit : hits) {
      on.fillRect(0, pixels.at(yOf(hit)), WIDTH, pixels.thick(2));
    }
  }

  private double yOf(Range range) {
    return Math.rint(view.partOf(range.start()) * Math.max(0, getHeight() - TICK));
  }

  private void clicked(double y) {
    Range nearest = null;
    double best = NEAR;
    for (Range hit : hits) {
      double distance = Math.abs(yOf(hit) - y);
      if (distance < best) {
        best = distance;
        nearest = hit;
      }
    }
    for (Range bookmark : highlights.bookmarks()) {
      double distance = Math.abs(yOf(bookmark) - y);
      if (distance < best) {
        best = distance;
        nearest = bookmark;
      }
    }
    for (PlacedHighlight placed : highlights.all()) {
      double distance = Math.abs(yOf(placed.range()) - y);
      if (distance < best) {
        best = distance;
        nearest = placed.range();
      }
    }
    if (nearest != null) {
      goTo.accept(nearest);
    }
  }
}
