package org.yandu.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.language.Script;
import org.yandu.library.Annotations;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.typeset.Options;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Typeface;

/**
 * What the reading view shows and where; all offsets are canonical, all calls on the JavaFX thread.
 */
public final class ReaderModel {
  private static final double SCROLL_BAR = 14;

  private final ObjectProperty<Document> document = new SimpleObjectProperty<>(this, "document");
  private final ObjectProperty<Function<String, Optional<byte[]>>> pictures =
      new SimpleObjectProperty<>(this, "pictures");
  private final ObjectProperty<Annotations> annotations =
      new SimpleObjectProperty<>(this, "annotations");
  private final ObjectProperty<Range> selection = new SimpleObjectProperty<>(this, "selection");
  private final ObjectProperty<List<Range>> findHits =
      new SimpleObjectProperty<>(this, "findHits", List.of());
  private final ObjectProperty<Range> currentHit = new SimpleObjectProperty<>(this, "currentHit");
  private final ObjectProperty<Range> proposal = new SimpleObjectProperty<>(this, "proposal");
  private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", 20);
  private final ObjectProperty<Options> typesetting =
      new SimpleObjectProperty<>(this, "typesetting", Options.USUAL);
  private final ObjectProperty<Typeface> typeface =
      new SimpleObjectProperty<>(this, "typeface", Typeface.SONG);
  private final ObjectProperty<ReadingMode> layout =
      new SimpleObjectProperty<>(this, "layout", ReadingMode.SCROLL);
  private final BooleanProperty gliding = new SimpleBooleanProperty(this, "gliding");
  private final BooleanProperty ruler = new SimpleBooleanProperty(this, "ruler");
  private final ObjectProperty<ReadingTheme> theme =
      new SimpleObjectProperty<>(this, "theme", ReadingTheme.PAPER);
  private final ObjectProperty<KeyTable> keys =
      new SimpleObjectProperty<>(this, "keys", new KeyTable(List.of(ReaderAct.values()), Map.of()));
  private final ReadOnlyIntegerWrapper topOffset = new ReadOnlyIntegerWrapper(this, "topOffset");
  private final ObjectProperty<Script> script =
      new SimpleObjectProperty<>(this, "script", Script.SOURCE);
  private Consumer<Jump> jumper = _ -> {};
  private Jump pending;

  /**
   * A request to bring a place into view.
   *
   * @param flash whether to make it stand out for a moment
   * @param toTop whether its first line becomes the first on screen; otherwise it is only brought
   *     into view comfortably
   */
  record Jump(Range range, boolean flash, boolean toTop) {}

  /** The document on screen, or null. */
  public ObjectProperty<Document> documentProperty() {
    return document;
  }

  /** Gives the bytes of a picture by its SHA-256; asked in the background. Set it first. */
  public ObjectProperty<Function<String, Optional<byte[]>>> picturesProperty() {
    return pictures;
  }

  /** Highlights and notes to draw, or null. */
  public ObjectProperty<Annotations> annotationsProperty() {
    return annotations;
  }

  /** The selected range, or null; never empty. */
  public ObjectProperty<Range> selectionProperty() {
    return selection;
  }

  /** Search hits to mark, in text order. */
  public ObjectProperty<List<Range>> findHitsProperty() {
    return findHits;
  }

  /** The hit that stands out among them, or null. */
  public ObjectProperty<Range> currentHitProperty() {
    return currentHit;
  }

  /** Where a highlight may stand, to be confirmed by the reader, or null. */
  public ObjectProperty<Range> proposalProperty() {
    return proposal;
  }

  /** The width of a view that has room for the shortest lines which are pleasant to read. */
  public double comfortableWidth() {
    double sides = 2 * Form.GUTTER + SectionMap.WIDTH + MarkStrip.WIDTH + SCROLL_BAR;
    return Options.SHORTEST_MEASURE * fontSize.get() + sides;
  }

  /** Size of body text in pixels. */
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** How text is set: measure, leading, indent, treatment of marks; never null. */
  public ObjectProperty<Options> typesettingProperty() {
    return typesetting;
  }

  /** What body text is set in; never null. */
  public ObjectProperty<Typeface> typefaceProperty() {
    return typeface;
  }

  /** How the text is read: scrolled or in pages; never null. */
  public ObjectProperty<ReadingMode> layoutProperty() {
    return layout;
  }

  /** Whether steps of wheel and keys glide; otherwise they jump. */
  public BooleanProperty glidingProperty() {
    return gliding;
  }

  /** Whether the line being read stands out. */
  public BooleanProperty rulerProperty() {
    return ruler;
  }

  public ObjectProperty<ReadingTheme> themeProperty() {
    return theme;
  }

  /** The characters the text is drawn in; what is selected and copied stays as written. */
  public ObjectProperty<Script> scriptProperty() {
    return script;
  }

  /** Which keys do what while the text has the focus; never null. */
  public ObjectProperty<KeyTable> keysProperty() {
    return keys;
  }

  /**
   * Canonical offset of the first character on screen; the outline and the remembered place follow
   * it.
   */
  public ReadOnlyIntegerProperty topOffsetProperty() {
    return topOffset.getReadOnlyProperty();
  }

  /** The selected words as shown, if any. */
  public Optional<String> selectedText() {
    return document.get() == null || selection.get() == null
        ? Optional.empty()
        : Optional.of(document.get().shown(selection.get()));
  }

  /** Puts the line that holds {@code offset} at the top, without any show. */
  public void goTo(int offset) {
    jump(new Jump(new Range(offset, offset), false, true));
  }

  /** Brings a range into view and makes it stand out for a moment. */
  public void reveal(Range range) {
    jump(new Jump(range, true, false));
  }

  private void jump(Jump jump) {
    pending = jump;
    jumper.accept(jump);
  }

  /** Connects the view; a jump asked for before is carried out at once. */
  void connect(Consumer<Jump> view) {
    jumper = view;
    if (pending != null) {
      view.accept(pending);
    }
  }

  void setTopOffset(int offset) {
    topOffset.set(offset);
  }
}
