package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Options;
import org.yandu.ui.kit.Typeface;

/**
 * The part of the laid-out document that is on screen: which lines stand where, and which character
 * is at a point. JavaFX thread only.
 *
 * <p>The place that is being read stays the same character through all changes of size, mode and
 * setting, until the reader moves.
 */
final class Viewport extends Sight {
  /** Above and below scrolled text. */
  static final double PADDING = 36;

  private final LayoutMaker maker = new LayoutMaker(this::showWhole);
  private final Consumer<Layout> changed;
  private ReadingMode mode = ReadingMode.SCROLL;
  private Options options = Options.USUAL;
  private Typeface typeface = Typeface.SONG;
  private Form form = new Form(mode, 0, 0, 0, options, typeface);
  private Document document;
  private Placement placement;
  private Place kept;

  /**
   * @param changed told when another layout has taken the place of the last one
   */
  Viewport(Consumer<Layout> changed) {
    this.changed = changed;
  }

  @Override
  boolean isEmpty() {
    return placement == null || placement.layout().lineCount() == 0;
  }

  @Override
  Layout layout() {
    return placement == null ? null : placement.layout();
  }

  @Override
  double height() {
    return form.height();
  }

  @Override
  double width() {
    return form.width();
  }

  double columnWidth() {
    return layout().measure().width();
  }

  @Override
  boolean isPaged() {
    return form.isPaged();
  }

  /** Pixels scrolled, or the number of the page from 0. */
  double scroll() {
    return isEmpty() ? 0 : placement.position();
  }

  double largestScroll() {
    return isEmpty() ? 0 : placement.largest();
  }

  /** From one line of body text to the next. */
  double lineHeight() {
    return form.size() * form.options().leading();
  }

  /** How much is on screen at once: pixels, or one page. */
  double visible() {
    return isEmpty() ? 1 : placement.visible();
  }

  /** Goes to a position; what is read from now on is what stands there. */
  void scrollTo(double value) {
    if (!isEmpty()) {
      double before = placement.position();
      placement.moveTo(value);
      forgetIfMoved(before);
    }
  }

  private void forgetIfMoved(double before) {
    if (placement.position() != before) {
      kept = null;
    }
  }

  /** The page on screen, where there are pages. */
  Optional<Placement.PageNumber> page() {
    return isEmpty() ? Optional.empty() : placement.page();
  }

  @Override
  List<Strip> strips() {
    return isEmpty() ? List.of() : placement.strips();
  }

  /**
   * Shows another document from its beginning, another structure of the same text without moving,
   * or nothing for null.
   *
   * @return whether it is the same text
   */
  boolean show(Document other) {
    boolean same = document != null && other != null && document.text().equals(other.text());
    Place place = same ? place() : new Place(0, 0);
    document = other;
    if (!same) {
      placement = null;
    }
    relay(place);
    kept = same ? place : null;
    return same;
  }

  /** Sets text in another way from the next {@link #resize} on. */
  void setOptions(Options other, Typeface face) {
    options = other;
    typeface = face;
  }

  /** What the layout is set in. */
  Typeface typeface() {
    return form.typeface();
  }

  /** Scrolls or makes pages from the next {@link #resize} on. */
  void setMode(ReadingMode other) {
    mode = other;
  }

  /** Takes a new size of the view or of the characters and keeps the place on screen. */
  void resize(double newWidth, double newHeight, double newSize) {
    Form other = new Form(mode, newWidth, newHeight, newSize, options, typeface);
    if (other.equals(form) && (placement != null || document == null)) {
      return;
    }
    Place place = place();
    boolean fits =
        placement != null
            && other.hasRoom()
            && layout().isWhole()
            && other.typeface() == form.typeface()
            && layout().measure().equals(other.measure());
    form = other;
    if (fits) {
      placement = form.place(layout());
      placement.restore(place);
    } else {
      relay(place);
    }
    kept = isEmpty() ? null : place;
  }

  /**
   * The place to keep: as long as nobody moves the same one through all changes of size, or the
   * text would creep with each of them.
   */
  private Place place() {
    return kept != null ? kept : isEmpty() ? new Place(0, 0) : placement.top();
  }

  /** Puts the line of {@code offset} at the top, or turns to its page. */
  void goTo(int offset) {
    if (form.hasRoom()) {
      Place place = Place.below(offset, form.size());
      if (!holds(offset)) {
        relay(place);
      }
      if (!isEmpty()) {
        placement.restore(place);
        kept = place;
      }
    }
  }

  /** Moves as little as needed, and comfortably, to have the range on screen. */
  void reveal(Range range) {
    if (!holds(range.start())) {
      relay(new Place(range.start(), 0));
      kept = null;
    }
    if (!isEmpty()) {
      double before = placement.position();
      placement.reveal(range);
      forgetIfMoved(before);
    }
  }

  /** Canonical offset of the character that is being read: the first on screen, or that kept. */
  int topOffset() {
    return isEmpty() ? 0 : place().offset();
  }

  /** How far down in the whole document an offset stands, 0 to 1. */
  double partOf(int offset) {
    return layout().isWhole()
        ? layout().top(layout().lineOf(offset)) / Math.max(1, layout().height())
        : offset / (double) Math.max(1, document.text().length());
  }

  private boolean holds(int offset) {
    if (isEmpty() || layout().isWhole()) {
      return true;
    }
    int end = layout().line(layout().lineCount() - 1).range().end();
    return offset >= layout().startOf(0) && offset <= end;
  }

  /** Lays out anew and goes to the place. */
  private void relay(Place place) {
    if (document == null || !form.hasRoom()) {
      maker.cancel();
      placement = null;
    } else {
      set(maker.lay(document, form, place.offset()), place);
    }
  }

  private void showWhole(Placement other) {
    Place place = place();
    set(other, place);
    kept = place;
    changed.accept(layout());
  }

  private void set(Placement other, Place place) {
    placement = other;
    if (!isEmpty()) {
      other.restore(place);
    }
  }
}
