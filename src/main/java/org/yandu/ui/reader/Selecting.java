package org.yandu.ui.reader;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.text.Range;
import org.yandu.typeset.Line;

/** Makes the selection by mouse and keys; keeps caret and the end that stays. */
final class Selecting {
  private static final double EDGE = 24;
  private static final double CLICK = 3;
  private static final long TURN_NANOS = 600_000_000;
  private final Viewport view;
  private final ReaderModel model;
  private final Runnable moved;
  private final IntConsumer clicked;
  private final Runnable finished;
  private final Units units;
  private int fixed;
  private int caret;
  private double column;
  private int columnCaret = -1;
  private boolean caretShown;
  private boolean dragging;
  private boolean ignoring;
  private int clicks;
  private int pressedOn;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;

  /** Since when the mouse is at the edge, in nanoseconds of the animation's clock; 0 if not. */
  private long edgeSince;

  private final AnimationTimer scroller =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          double over = lastY < EDGE ? lastY - EDGE : lastY - (view.height() - EDGE);
          if (view.isPaged()) {
            turn(now, Math.signum(over));
          } else {
            view.scrollTo(view.scroll() + over / 2);
          }
          dragged();
        }
      };

  /**
   * @param moved told when caret, selection or place changed
   * @param clicked told the offset of a plain click
   * @param finished told when a selection is complete
   */
  Selecting(
      Viewport view, ReaderModel model, Runnable moved, IntConsumer clicked, Runnable finished) {
    this.view = view;
    this.model = model;
    this.moved = moved;
    this.clicked = clicked;
    this.finished = finished;
    this.units = new Units(model);
  }

  /** A page is turned when the mouse has been at the edge for a moment. */
  private void turn(long now, double direction) {
    if (edgeSince == 0) {
      edgeSince = now;
    } else if (now - edgeSince >= TURN_NANOS) {
      view.scrollTo(view.scroll() + direction);
      edgeSince = now;
    }
  }

  int caret() {
    return caret;
  }

  /** The caret to paint, or -1. */
  int shownCaret() {
    return caretShown && model.selectionProperty().get() == null ? caret : -1;
  }

  /** The caret stays where it is, but is not seen until it moves. */
  void hideCaret() {
    caretShown = false;
    moved.run();
  }

  /** The selection, else the caret if it is on screen, else nothing. */
  List<Range> pointedAt() {
    Range selection = model.selectionProperty().get();
    if (selection != null || view.isEmpty()) {
      return selection == null ? List.of() : List.of(selection);
    }
    return view.isOnScreen(caret) ? List.of(new Range(caret, caret)) : List.of();
  }

  /** The place is another one, so what is pointed at is there; a selection stays what it is. */
  void jumped(int offset) {
    if (model.selectionProperty().get() == null) {
      fixed = offset;
      caret = offset;
    }
  }

  void reset() {
    fixed = 0;
    caret = 0;
    caretShown = false;
    units.forget();
    stop();
  }

  void pressed(MouseEvent event) {
    if (view.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressedX = event.getX();
    pressedY = event.getY();
    dragging = false;
    caretShown = false;
    clicks = event.isShiftDown() ? 1 : event.getClickCount();
    pressedOn = under(pressedX, pressedY);
    units.expect();
    int offset = view.offsetAt(event.getX(), event.getY());
    if (event.isShiftDown()) {
      extend(offset);
      return;
    }
    fixed = offset;
    caret = offset;
    model.selectionProperty().set(null);
    moved.run();
  }

  /** Leaves the press that has just come, and what follows from it, to somebody else. */
  void ignore() {
    ignoring = true;
  }

  void dragged(MouseEvent event) {
    if (ignoring || view.isEmpty() || !event.isPrimaryButtonDown()) {
      return;
    }
    if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK) {
      return;
    }
    dragging = true;
    lastX = event.getX();
    lastY = event.getY();
    if (lastY < EDGE || lastY > view.height() - EDGE) {
      scroller.start();
    } else {
      stop();
    }
    dragged();
  }

  /** Extends to the mouse: by words, sentences or paragraphs after so many clicks. */
  private void dragged() {
    double y = Math.clamp(lastY, 0, view.height());
    if (clicks < 2) {
      extend(view.offsetAt(lastX, y));
      return;
    }
    int offset = under(lastX, y);
    units.at(pressedOn, clicks, from -> units.at(offset, clicks, to -> extend(from, to)));
  }

  private void extend(Range from, Range to) {
    boolean back = to.start() < from.start();
    fixed = back ? from.end() : from.start();
    caret = back ? to.start() : Math.max(from.end(), to.end());
    publish();
  }

  void released(MouseEvent event) {
    stop();
    boolean ignored = ignoring;
    ignoring = false;
    if (ignored || view.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (!dragging && !event.isShiftDown()) {
      pointed();
    } else {
      finish();
    }
    dragging = false;
  }

  private void pointed() {
    if (clicks < 2) {
      clicked.accept(pressedOn);
      return;
    }
    units.at(
        pressedOn,
        clicks,
        range -> {
          select(range);
          finish();
        });
  }

  private void finish() {
    if (model.selectionProperty().get() != null) {
      finished.run();
    }
  }

  /** The character under the point, not the gap nearest to it. */
  int under(double x, double y) {
    return view.characterAt(view.lineAt(x, y), x);
  }

  private void stop() {
    scroller.stop();
    edgeSince = 0;
  }

  void select(Range range) {
    fixed = range.start();
    caret = range.end();
    publish();
  }

  /** Moves the end that moves. */
  void extend(int offset) {
    caret = offset;
    publish();
  }

  private void publish() {
    Range range =
        Words.withoutBreakAtEnd(
            model.documentProperty().get(),
            new Range(Math.min(fixed, caret), Math.max(fixed, caret)));
    model.selectionProperty().set(range.isEmpty() ? null : range);
    moved.run();
  }

  /** Moves the caret by a character, with the selection or without. */
  void step(boolean forward, boolean select) {
    move(view.neighbour(caret, forward), select);
  }

  /** Moves the caret by lines, keeping its distance from the left even past short lines. */
  void lines(int count, boolean select) {
    int index = view.layout().lineOf(caret);
    Line from = view.layout().line(index);
    double x = caret == columnCaret ? column : from.edge(from.toIndex(caret));
    int next = index;
    for (int i = 0; i < Math.abs(count); i++) {
      next = view.layout().step(next, Integer.signum(count), x);
    }
    Line line = view.layout().line(next);
    move(line.toSource(line.indexNear(x)), select);
    column = x;
    columnCaret = caret;
  }

  /** Moves the caret by a word, on (1) or back (-1). */
  void word(int direction, boolean select) {
    units.word(this::caret, direction, to -> move(to, select));
  }

  /** Moves the caret to the start of the next (1) or of this or the last (-1) paragraph. */
  void paragraph(int direction, boolean select) {
    move(units.paragraph(caret, direction), select);
  }

  /** Selects the word at the caret, then its sentence, its paragraph, everything. */
  void grow() {
    units.grow(
        this::caret,
        range -> {
          select(range);
          tell();
        });
  }

  /** A selection that was made by keys is complete with every key. */
  private void tell() {
    if (model.selectionProperty().get() != null) {
      finished.run();
    }
  }

  /** Takes the last step of {@link #grow()} back. */
  void shrink() {
    units.shrink().ifPresent(this::select);
  }

  /** Puts the caret at an offset. */
  void move(int offset, boolean select) {
    caretShown = true;
    caret = offset;
    fixed = select ? fixed : offset;
    publish();
    view.reveal(new Range(offset, offset));
    moved.run();
    if (select) {
      tell();
    }
  }
}
