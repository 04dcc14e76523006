package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.typeset.Advances;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Line;
import org.yandu.typeset.Measure;
import org.yandu.typeset.Options;
import org.yandu.typeset.Typesetter;

/**
 * The part of the laid-out document that is on screen: where the column stands, how far it is
 * scrolled, and which character stands at a point. JavaFX thread only.
 *
 * <p>A long document is laid out around the reading place first and as a whole in the background,
 * so that no frame waits for it.
 */
final class Viewport {
  /** Above and below the text. */
  static final double PADDING = 36;

  private static final double GUTTER = 46;

  /** Up to so many characters the whole layout takes less than a frame or two. */
  private static final int AT_ONCE = 300_000;

  /** Blocks laid out around the reading place while the whole is not ready. */
  private static final int AROUND = 250;

  private final Typesetter typesetter = new Typesetter(new Advances(new ScreenMetrics()));
  private final Consumer<Layout> changed;
  private Options options = Options.USUAL;
  private boolean optionsChanged;
  private Document document;
  private Layout layout;
  private Task<Layout> whole;
  private double width;
  private double height;
  private double size;
  private double left;
  private double scroll;
  private int kept = -1;
  private double keptScroll;

  /**
   * @param changed told when another layout has taken the place of the last one
   */
  Viewport(Consumer<Layout> changed) {
    this.changed = changed;
  }

  boolean isEmpty() {
    return layout == null || layout.lineCount() == 0;
  }

  Layout layout() {
    return layout;
  }

  double height() {
    return height;
  }

  double width() {
    return width;
  }

  /** Left edge of the column. */
  double left() {
    return left;
  }

  double columnWidth() {
    return layout.measure().width();
  }

  double scroll() {
    return scroll;
  }

  double largestScroll() {
    return isEmpty() ? 0 : Math.max(0, layout.height() + 2 * PADDING - height);
  }

  void scrollTo(double value) {
    scroll = Math.clamp(value, 0, largestScroll());
  }

  /**
   * Shows another document from its beginning, another structure of the same text without moving,
   * or nothing for null.
   *
   * @return whether it is the same text
   */
  boolean show(Document other) {
    boolean same = document != null && other != null && document.text().equals(other.text());
    int place = same ? place() : 0;
    double into = same && !isEmpty() ? scroll - yOf(place) : 0;
    document = other;
    if (!same) {
      layout = null;
      scroll = 0;
    }
    relay(place, into);
    kept = -1;
    if (same) {
      keep(place);
    }
    return same;
  }

  /** Sets text in another way from the next {@link #resize} on. */
  void setOptions(Options other) {
    optionsChanged |= !other.equals(options);
    options = other;
  }

  /** Takes a new size of the view or of the characters and keeps the place on screen. */
  void resize(double newWidth, double newHeight, double newSize) {
    boolean same = newWidth == width && newSize == size && layout != null && !optionsChanged;
    optionsChanged = false;
    int place = place();
    double into = isEmpty() ? 0 : scroll - yOf(place);
    double oldSize = size;
    width = newWidth;
    height = newHeight;
    size = newSize;
    if (!same) {
      relay(place, oldSize > 0 ? into * newSize / oldSize : 0);
    }
    scrollTo(scroll);
    if (!same) {
      keep(place);
    }
  }

  /**
   * The character to keep at the top: as long as nobody scrolls the same one through all changes of
   * size, or the text would creep with each of them.
   */
  private int place() {
    return kept >= 0 && scroll == keptScroll ? kept : topOffset();
  }

  private void keep(int place) {
    kept = place;
    keptScroll = scroll;
  }

  /** Puts the line of {@code offset} at the top. */
  void goTo(int offset) {
    if (!holds(offset)) {
      relay(offset, 0);
    }
    if (!isEmpty()) {
      scrollTo(offset <= firstOffset() ? 0 : yOf(offset) - PADDING / 2);
    }
  }

  /** Scrolls as little as needed, and comfortably, to have the range on screen. */
  void reveal(Range range) {
    if (!holds(range.start())) {
      relay(range.start(), 0);
    }
    if (isEmpty()) {
      return;
    }
    double top = yOf(range.start());
    double bottom = PADDING + layout.line(layout.lineOf(range.end())).bottom();
    double margin = Math.min(height / 5, 120);
    if (top < scroll + margin / 2
        || Math.min(bottom, top + height / 2) > scroll + height - margin) {
      scrollTo(top - height / 3);
    }
  }

  /** Canonical offset of the first character on screen. */
  int topOffset() {
    if (isEmpty()) {
      return 0;
    }
    int line = layout.lineAt(0, Math.max(0, scroll - PADDING + 1));
    if (scroll > PADDING
        && layout.top(line) < scroll - PADDING - 2
        && line + 1 < layout.lineCount()) {
      line = layout.step(line, 1, 0);
    }
    return layout.line(line).range().start();
  }

  /** How far down in the whole document an offset stands, 0 to 1. */
  double partOf(int offset) {
    return layout.isWhole()
        ? layout.top(layout.lineOf(offset)) / Math.max(1, layout.height())
        : offset / (double) Math.max(1, document.text().length());
  }

  /** Top of the line that shows the offset, from the top of the scrolled content. */
  double yOf(int offset) {
    return PADDING + layout.top(layout.lineOf(offset));
  }

  /** How far a line's own coordinates are moved to the right on the view. */
  double shiftX(Line line) {
    return left;
  }

  /** The same downwards. */
  double shiftY(Line line) {
    return PADDING - scroll;
  }

  /** The line under a point of the view. */
  Line lineAt(double x, double y) {
    return layout.line(layout.lineAt(x - left, Math.max(0, y + scroll - PADDING)));
  }

  /** The line that has a character right under a point of the view. */
  Optional<Line> under(double x, double y) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Line line = lineAt(x, y);
    double inside = y + scroll - PADDING;
    boolean high = inside >= line.box().top() && inside < line.bottom();
    boolean wide = x >= left + line.edge(0) && x < left + line.edge(line.length());
    return high && wide ? Optional.of(line) : Optional.empty();
  }

  /** The place between characters nearest to a point of the view. */
  int offsetAt(double x, double y) {
    double inside = y + scroll - PADDING;
    if (inside < 0) {
      return firstOffset();
    }
    Line line = lineAt(x, y);
    if (inside > layout.height()) {
      return layout.line(layout.lineCount() - 1).range().end();
    }
    return line.toSource(line.indexNear(x - left));
  }

  /** The character of a line under a point of the view, not the gap nearest to it. */
  int characterAt(Line line, double x) {
    int index = line.indexNear(x - shiftX(line));
    if (index > 0 && line.edge(index) > x - shiftX(line)) {
      index--;
    }
    return line.toSource(Math.min(index, Math.max(0, line.length() - 1)));
  }

  private int firstOffset() {
    return layout.line(0).range().start();
  }

  private boolean holds(int offset) {
    if (isEmpty() || layout.isWhole()) {
      return true;
    }
    return offset >= firstOffset() && offset <= layout.line(layout.lineCount() - 1).range().end();
  }

  /** Lays out anew and puts {@code place} at the top, {@code into} pixels above the edge. */
  private void relay(int place, double into) {
    if (whole != null) {
      whole.cancel(false);
    }
    if (document == null || width <= 0 || size <= 0) {
      layout = null;
      return;
    }
    Measure measure = measure();
    left = Math.floor((width - measure.width()) / 2);
    if (document.text().length() <= AT_ONCE) {
      set(typesetter.lay(document, measure), place, into);
      return;
    }
    int block = document.blockAt(place);
    int first = Math.max(0, block - AROUND);
    int last = Math.min(document.blocks().size(), block + AROUND);
    set(typesetter.lay(document, measure, first, last), place, into);
    layWhole(document, measure);
  }

  private void layWhole(Document of, Measure measure) {
    Task<Layout> task =
        new Task<>() {
          @Override
          protected Layout call() {
            return typesetter.lay(of, measure);
          }
        };
    whole = task;
    task.setOnSucceeded(_ -> {
      if (task == whole) {
        int place = place();
        set(task.getValue(), place, scroll - yOf(place));
        keep(place);
        changed.accept(layout);
      }
    });
    Thread.ofVirtual().name("typeset").start(task);
  }

  private void set(Layout other, int place, double into) {
    layout = other;
    if (layout.lineCount() > 0) {
      boolean top = place <= firstOffset() && into <= 0;
      scrollTo(top ? 0 : yOf(place) + into);
    }
  }

  private Measure measure() {
    return Measure.fitting(width - 2 * GUTTER, size, options);
  }
}
