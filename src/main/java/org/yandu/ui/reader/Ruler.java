package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.yandu.text.Range;
import org.yandu.typeset.Line;

/** The line being read: it stands out and stays where eyes rest, neither at the top nor below. */
final class Ruler {
  private static final double HIGHEST = 0.2;
  private static final double LOWEST = 0.6;

  private final Viewport view;
  private final Motion motion;
  private final ObservableBooleanValue on;
  private int offset;

  Ruler(Viewport view, Motion motion, ObservableBooleanValue on) {
    this.view = requireNonNull(view);
    this.motion = requireNonNull(motion);
    this.on = requireNonNull(on);
  }

  boolean isOn() {
    return on.get() && !view.isEmpty();
  }

  /** Puts it on the line of an offset. */
  void put(int place) {
    offset = place;
  }

  /** Moves it by a line down (1) or up (-1); the text follows, or the page is turned. */
  void move(int direction) {
    Line from = view.lineOf(offset);
    int next = view.layout().step(from.box().index(), direction, from.edge(0) + 1);
    offset = view.layout().startOf(next);
    if (view.isPaged()) {
      view.reveal(new Range(offset, offset));
      motion.to(view.scroll());
      return;
    }
    Line line = view.lineOf(offset);
    double y = line.box().top() + view.shiftY(line) - motion.pending();
    double highest = HIGHEST * view.height();
    double lowest = Math.min(LOWEST * view.height(), view.height() - line.box().height());
    motion.by(y - Math.clamp(y, highest, Math.max(highest, lowest)));
  }

  /** A line that went off the screen gives way to the nearest one on it; before every painting. */
  void settle() {
    List<Line> shown = isOn() ? view.visibleLines() : List.of();
    if (shown.isEmpty()) {
      return;
    }
    Line line = view.lineOf(offset);
    double middle = line.box().top() + line.box().height() / 2 + view.shiftY(line);
    if (middle < 0 || middle > view.height()) {
      List<Line> whole = shown.stream().filter(this::isWhole).toList();
      boolean above = line.box().index() < shown.get(shown.size() / 2).box().index();
      List<Line> from = whole.isEmpty() ? shown : whole;
      offset = view.layout().startOf((above ? from.getFirst() : from.getLast()).box().index());
    }
  }

  private boolean isWhole(Line line) {
    double top = line.box().top() + view.shiftY(line);
    return top >= 0 && top + line.box().height() <= view.height();
  }

  /** The line that stands out. */
  Optional<Line> line() {
    return isOn() ? Optional.of(view.lineOf(offset)) : Optional.empty();
  }
}
