package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.text.Lines;
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
  private static final int WORDS = 30;

  /** Something that a tick stands for, and what to call it. */
  private record Tick(Range range, String name) {}

  private final Viewport view;
  private final Consumer<Range> goTo;
  private final Texts texts;
  private final Tooltip tip = new Tooltip();
  private final Canvas canvas = new Canvas();
  private PlacedHighlights highlights = PlacedHighlights.NONE;
  private List<Range> hits = List.of();

  /** What was painted last, so that a frame in which nothing changed costs nothing. */
  private List<Object> painted = List.of();

  /**
   * @param goTo told the range whose tick was clicked
   */
  MarkStrip(Viewport view, Consumer<Range> goTo, Texts texts) {
    this.view = requireNonNull(view);
    this.goTo = requireNonNull(goTo);
    this.texts = requireNonNull(texts);
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
          } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            pointed(event.getY());
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
    nearest(y).ifPresent(tick -> goTo.accept(tick.range()));
  }

  private void pointed(double y) {
    nearest(y)
        .ifPresentOrElse(
            tick -> {
              tip.setText(words(tick));
              Tooltip.install(this, tip);
            },
            () -> Tooltip.uninstall(this, tip));
  }

  private Optional<Tick> nearest(double y) {
    Stream<Tick> ticks =
        Stream.of(
                hits.stream().map(hit -> new Tick(hit, texts.get("reader.strip.hit"))),
                highlights.bookmarks().stream()
                    .map(mark -> new Tick(mark, texts.get("reader.strip.bookmark"))),
                highlights.all().stream().map(placed -> new Tick(placed.range(), name(placed))))
            .flatMap(all -> all);
    return ticks
        .filter(tick -> Math.abs(yOf(tick.range()) - y) < NEAR)
        .min(Comparator.comparingDouble(tick -> Math.abs(yOf(tick.range()) - y)));
  }

  private String name(PlacedHighlight placed) {
    String mark = texts.get("reader.mark." + placed.highlight().color().word());
    return placed.noted() ? texts.get("reader.strip.noted", mark) : mark;
  }

  /** What the pointer was told last. */
  String told() {
    return tip.getText();
  }

  private String firstWords(Range range) {
    String words = Lines.joined(view.layout().document().shown(range));
    return words.codePointCount(0, words.length()) <= WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
  }

  private String words(Tick tick) {
    String words = firstWords(tick.range());
    return words.isEmpty() ? tick.name() : texts.get("reader.strip.words", tick.name(), words);
  }
}
