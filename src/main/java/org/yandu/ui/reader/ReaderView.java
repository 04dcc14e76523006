package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.KeyTable;

/** The reading view: paints the part of the document that is on screen and takes its events. */
public final class ReaderView extends Region {
  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view = new Viewport(_ -> requestLayout());
  private final Writing writing = new Writing(this::requestLayout);
  private final Paper paper = new Paper();
  private final PictureShelf shelf = new PictureShelf(this::requestLayout);
  private final PictureOverlay overlay = new PictureOverlay(shelf, view);
  private final String broken;
  private final Motion motion;
  private final Ruler ruler;
  private final ViewportBar scrollBar;
  private final Label empty;
  private final Marking marking;
  private final EndDrag ends = new EndDrag(view);
  private final MarkStrip strip;
  private final SectionMap map;
  private final Opening opening;
  private final ReaderAccess access;
  private final Selecting selecting;
  private final Zooming zooming;
  private final Flash flash = new Flash(this::requestLayout);
  private final Jumping jumping;
  private Places places;
  private PlacedHighlights highlights = PlacedHighlights.NONE;

  public ReaderView(
      ReaderModel model, ReaderActions actions, CorrectionActions corrections, Texts texts) {
    this.model = model;
    this.actions = actions;
    marking = new Marking(model, actions, view, texts);
    motion = new Motion(view, model.glidingProperty(), this::scrolled);
    scrollBar = new ViewportBar(motion::to);
    ruler = new Ruler(view, motion, model.rulerProperty());
    strip = new MarkStrip(view, model::reveal, texts);
    map = new SectionMap(view, actions::follow);
    opening = new Opening(this, model, actions, view, texts);
    selecting = new Selecting(view, model, this::moved, this::clicked, marking::selected);
    jumping = new Jumping(view, motion, ruler, selecting, flash);
    access = new ReaderAccess(this, model, view, selecting, texts);
    empty = new Label(texts.get("reader.empty"));
    empty.getStyleClass().add("reader-empty");
    getStyleClass().add("reader");
    setFocusTraversable(true);
    setCursor(Cursor.TEXT);
    broken = texts.get("reader.picture.broken");
    getChildren().addAll(paper.canvas(), empty, map, strip, scrollBar, marking.bar());
    getChildren().addAll(opening.popover(), overlay);
    overlay.serve(this);
    zooming = new Zooming(model.fontSizeProperty());
    zooming.serve(this);
    opening.serve();
    listen();
    new ReaderKeys(this, model, actions, view, selecting).install();
    new ReaderMenu(this, actions, corrections, new ScriptMenu(model.scriptProperty(), texts), texts)
        .install();
    model.connect(this::jumpTo);
  }

  /** How many pixels of the picture a pixel of the view becomes; for snapshots larger than life. */
  public void setRenderScale(double scale) {
    paper.setRenderScale(scale);
    requestLayout();
  }

  /** Whether a picture on screen or near it is being decoded, or another script made ready. */
  public boolean isLoading() {
    return shelf.isLoading() || writing.script() != model.scriptProperty().get();
  }

  /** Where the reader points at: the selection, else the caret if it is on screen. */
  public List<Range> pointedAt() {
    return selecting.pointedAt();
  }

  /** Where things stand in the document on screen, or null. */
  Places places() {
    return places;
  }

  /** What is drawn for the words. */
  Writing writing() {
    return writing;
  }

  private void listen() {
    model.documentProperty().addListener((_, _, document) -> show(document));
    model
        .annotationsProperty()
        .addListener((_, _, annotations) -> {
          highlights = PlacedHighlights.of(annotations);
          marking.follow(highlights);
          requestLayout();
        });
    model
        .selectionProperty()
        .addListener((_, _, selection) -> {
          if (selection == null) {
            marking.hide();
          } else {
            opening.hide();
          }
          notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
          notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
          requestLayout();
        });
    List.of(model.findHitsProperty(), model.currentHitProperty(), model.proposalProperty())
        .forEach(each -> each.addListener((_, _, _) -> requestLayout()));
    List.of(model.fontSizeProperty(), model.typesettingProperty(), model.typefaceProperty())
        .forEach(each -> each.addListener((_, _, _) -> requestLayout()));
    List.of(model.layoutProperty(), model.themeProperty(), model.rulerProperty(), focusedProperty())
        .forEach(each -> each.addListener((_, _, _) -> requestLayout()));
    model.scriptProperty().subscribe(writing::use);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    show(model.documentProperty().get());
    highlights = PlacedHighlights.of(model.annotationsProperty().get());
  }

  private void show(Document document) {
    shelf.from(model.picturesProperty().get());
    overlay.close();
    opening.show(document);
    map.show(document);
    places = document == null ? null : Places.of(document);
    flash.stop();
    marking.hide();
    if (!view.show(document)) {
      selecting.reset();
      jumping.forget();
    }
    access.forget();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    motion.stop();
    opening.pressed();
    var noted = MarginNotes.at(view, event.getX(), event.getY(), highlights);
    var chosen = marking.chosen();
    if (noted.isPresent()) {
      marking.choose(noted.get());
      selecting.ignore();
    } else if (event.getButton() == MouseButton.PRIMARY && view.turnAt(event.getX()) != 0) {
      selecting.ignore();
      motion.page(view.turnAt(event.getX()));
    } else if (chosen.isPresent() && ends.take(chosen.get(), event.getX(), event.getY())) {
      selecting.ignore();
    } else {
      marking.hide();
      selecting.pressed(event);
    }
  }

  private void dragged(MouseEvent event) {
    if (ends.isActive()) {
      ends.move(event.getX(), event.getY());
      requestLayout();
    } else {
      selecting.dragged(event);
    }
  }

  private void released(MouseEvent event) {
    if (ends.isActive()) {
      ends.drop().ifPresent(moved -> actions.moveHighlight(moved.highlight().id(), moved.range()));
      requestLayout();
    } else {
      selecting.released(event);
    }
  }

  private void clicked(int offset) {
    ruler.put(offset);
    opening.clicked(offset);
  }

  /** Opens what is at a caret: a footnote, a highlight, where a line leads to, a picture. */
  public boolean openAt(int caret) {
    return opening.openAt(caret) || overlay.openAt(caret);
  }

  private void moved() {
    access.moved();
    requestLayout();
  }

  /** The highlights of the document on screen. */
  PlacedHighlights highlights() {
    return highlights;
  }

  /** What is marked, and with what. */
  Marking marking() {
    return marking;
  }

  Opening opening() {
    return opening;
  }

  /** Which keys do what. */
  KeyTable keys() {
    return model.keysProperty().get();
  }

  /** What is on screen and where. */
  Viewport viewport() {
    return view;
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zooming.step(Math.signum(event.getDeltaY()));
    } else {
      motion.wheel(event);
    }
    event.consume();
  }

  private void scrolled() {
    marking.hide();
    opening.hide();
    requestLayout();
  }

  Motion motion() {
    return motion;
  }

  Ruler ruler() {
    return ruler;
  }

  private void jumpTo(ReaderModel.Jump to) {
    // A footnote opened where reading was would hide what is read now.
    opening.hide();
    jumping.ask(to);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double barWidth = scrollBar.prefWidth(-1);
    double textWidth = Math.max(0, getWidth() - barWidth - MarkStrip.WIDTH - SectionMap.WIDTH);
    view.setMode(model.layoutProperty().get());
    view.setOptions(model.typesettingProperty().get(), model.typefaceProperty().get());
    view.resize(textWidth, getHeight(), model.fontSizeProperty().get());
    jumping.carryOut();
    scrollBar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    map.resizeRelocate(textWidth, 0, SectionMap.WIDTH, getHeight());
    strip.resizeRelocate(textWidth + SectionMap.WIDTH, 0, MarkStrip.WIDTH, getHeight());
    scrollBar.follow(view);
    empty.setVisible(model.documentProperty().get() == null);
    empty.resizeRelocate(0, 0, getWidth(), getHeight());
    opening.fit();
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    ruler.settle();
    paint();
    if (!view.isEmpty()) {
      model.setTopOffset(view.topOffset());
    }
  }

  private void paint() {
    Palette palette = Palette.of(model.themeProperty().get());
    boolean night = model.themeProperty().get() == ReadingTheme.NIGHT;
    setBackground(Background.fill(palette.page()));
    var seen =
        new Painter.Scene(
            places,
            highlights,
            ends.preview().or(marking::chosen).orElse(null),
            model.selectionProperty().get(),
            model.findHitsProperty().get(),
            model.currentHitProperty().get(),
            model.proposalProperty().get(),
            flash.range(),
            flash.strength(),
            isFocused() ? selecting.shownCaret() : -1,
            opening.popover().links(),
            writing,
            ruler.line().orElse(null),
            new PicturePainter.Shown(shelf, broken, night));
    paper.paint(view, palette, seen);
    strip.show(highlights, model.findHitsProperty().get(), palette);
    map.paint(palette);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object known = access == null ? null : access.query(attribute, parameters);
    return known != null ? known : super.queryAccessibleAttribute(attribute, parameters);
  }
}
