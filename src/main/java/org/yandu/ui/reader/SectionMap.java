package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Work;

/**
 * The document in small: a bar for every part, works where there are several, the highest sections
 * otherwise. The part being read is dark; the pointer is told a part's name, a click goes there.
 */
final class SectionMap extends Region {
  static final double WIDTH = 9;

  private static final double BAR = 4;
  private static final double GAP = 1;

  private final Viewport view;
  private final Consumer<Range> goTo;
  private final Canvas canvas = new Canvas();
  private final Tooltip tip = new Tooltip();
  private List<Part> parts = List.of();

  private record Part(Range heading, String name, double top) {}

  /** The parts before their places in the layout are known. */
  private List<Range> headings = List.of();

  private Document document;
  private Object measured;

  /**
   * @param goTo told the heading of the part that was clicked
   */
  SectionMap(Viewport view, Consumer<Range> goTo) {
    this.view = requireNonNull(view);
    this.goTo = requireNonNull(goTo);
    setManaged(false);
    setCursor(Cursor.HAND);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    Tooltip.install(this, tip);
    addEventHandler(MouseEvent.ANY, this::mouse);
  }

  /**
   * @param fresh or null
   */
  void show(Document fresh) {
    document = fresh;
    headings = fresh == null ? List.of() : headings(fresh);
    measured = null;
  }

  private static List<Range> headings(Document document) {
    List<Range> found = new ArrayList<>();
    if (document.works().size() > 1) {
      document.works().forEach(work -> found.add(work.title().orElse(start(work.range()))));
    } else {
      document.works().stream()
          .map(Work::sections)
          .flatMap(List::stream)
          .filter(section -> !section.runIn())
          .map(Section::heading)
          .forEach(found::add);
    }
    return found;
  }

  private static Range start(Range range) {
    return new Range(range.start(), range.start());
  }

  /** Paints the map; to be called with every frame. */
  void paint(Palette palette) {
    setVisible(!view.isEmpty() && headings.size() > 1);
    if (!isVisible()) {
      return;
    }
    if (measured != view.layout()) {
      measured = view.layout();
      parts = headings.stream().map(this::part).toList();
    }
    canvas.setWidth(WIDTH);
    canvas.setHeight(Math.max(1, getHeight()));
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, WIDTH, canvas.getHeight());
    Pixels pixels = Pixels.under(this, 1);
    int here = at(view.partOf(view.topOffset()) + 1e-9);
    for (int i = 0; i < parts.size(); i++) {
      double top = pixels.at(parts.get(i).top() * getHeight());
      double next = (i + 1 < parts.size() ? parts.get(i + 1).top() : 1) * getHeight();
      on.setFill(i == here ? palette.quiet() : palette.rule());
      on.fillRect(pixels.at(2), top, pixels.thick(BAR), pixels.thick(next - top - GAP));
    }
  }

  private Part part(Range heading) {
    String name = Lines.joined(document.shown(heading));
    return new Part(heading, name, view.partOf(heading.start()));
  }

  /** Index of the part at a height from 0 to 1, -1 before the first. */
  private int at(double part) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).top() <= part) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void mouse(MouseEvent event) {
    int index = Math.max(0, at(event.getY() / Math.max(1, getHeight())));
    if (index < parts.size()) {
      if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
        tip.setText(parts.get(index).name());
      } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
        goTo.accept(parts.get(index).heading());
      }
    }
    event.consume();
  }
}
