package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Line;

/** One column as long as the text, of which the view shows a part. */
final class Scrolling implements Placement {
  private final Form form;
  private final Layout layout;
  private final double left;
  private double scroll;

  Scrolling(Form form, Layout layout) {
    this.form = form;
    this.layout = layout;
    left = Math.floor((form.width() - layout.measure().width()) / 2);
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<Strip> strips() {
    double y = Viewport.PADDING - scroll;
    return List.of(new Strip(0, layout.lineCount(), 0, layout.height(), left, y));
  }

  @Override
  public double position() {
    return scroll;
  }

  @Override
  public double largest() {
    return Math.max(0, layout.height() + 2 * Viewport.PADDING - form.height());
  }

  @Override
  public double visible() {
    return form.height();
  }

  @Override
  public void moveTo(double position) {
    scroll = Math.clamp(position, 0, largest());
  }

  private double yOf(int offset) {
    return Viewport.PADDING + layout.top(layout.lineOf(offset));
  }

  @Override
  public Place top() {
    int line = layout.lineAt(0, Math.max(0, scroll - Viewport.PADDING + 1));
    if (scroll > Viewport.PADDING
        && layout.top(line) < scroll - Viewport.PADDING - 2
        && line + 1 < layout.lineCount()) {
      int next = layout.step(line, 1, 0);
      // Under a large picture the next line may be far below; then the picture is what is read.
      line = Viewport.PADDING + layout.top(next) - scroll <= lowest() ? next : line;
    }
    int offset = layout.startOf(line);
    return new Place(offset, (scroll - yOf(offset)) / form.size());
  }

  /** How far down the line that is read may stand. */
  private double lowest() {
    return form.height() / 2;
  }

  /** Whatever has changed since, the line of the place is on screen and not far down. */
  @Override
  public void restore(Place place) {
    if (place.offset() <= layout.startOf(0) && place.into() <= 0) {
      moveTo(0);
      return;
    }
    Line line = layout.line(layout.lineOf(place.offset()));
    double highest = Math.max(0, line.box().height() - 1);
    moveTo(yOf(place.offset()) + Math.clamp(place.into() * form.size(), -lowest(), highest));
  }

  @Override
  public void reveal(Range range) {
    double top = yOf(range.start());
    double bottom = Viewport.PADDING + layout.line(layout.lineOf(range.end())).bottom();
    double height = form.height();
    double margin = Math.min(height / 5, 120);
    if (top < scroll + margin / 2
        || Math.min(bottom, top + height / 2) > scroll + height - margin) {
      moveTo(top - height / 3);
    }
  }

  @Override
  public Optional<PageNumber> page() {
    return Optional.empty();
  }
}
