package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.CorrectionActions;

/** The reading view: paints the part of the document that is on screen and takes its events. */
public final class ReaderView extends Region {
  private static final double LEAST_SIZE = 12;
  private static final double LARGEST_SIZE = 48;

  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view = new Viewport(_ -> requestLayout());
  private final Paper paper = new Paper();
  private final PictureShelf shelf = new PictureShelf(this::requestLayout);
  private final PictureOverlay overlay = new PictureOverlay(shelf, view);
  private final Leads leads = new Leads(view);
  private final String broken;
  private final ViewportBar scrollBar = new ViewportBar(this::scrollTo);
  private final Label empty;
  private final Marking marking;
  private final Selecting selecting;
  private final Flash flash = new Flash(this::requestLayout);
  private Places places;
  private List<PlacedHighlight> highlights = List.of();
  private ReaderModel.Jump jump;

  public ReaderView(
      ReaderModel model, ReaderActions actions, CorrectionActions corrections, Texts texts) {
    this.model = model;
    this.actions = actions;
    marking = new Marking(model, actions, view, texts);
    selecting = new Selecting(view, model, this::requestLayout, this::clicked, marking::selected);
    empty = new Label(texts.get("reader.empty"));
    empty.getStyleClass().add("reader-empty");
    getStyleClass().add("reader");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(texts.get("reader.name"));
    setCursor(Cursor.TEXT);
    broken = texts.get("reader.picture.broken");
    getChildren().addAll(paper.canvas(), empty, scrollBar, marking.bar(), overlay);
    overlay.serve(this);
    leads.serve(this);
    listen();
    new ReaderKeys(this, model, actions, view, selecting).install();
    new ReaderMenu(this, actions, corrections, texts).install();
    model.connect(this::jumpTo);
  }

  /** How many pixels of the picture a pixel of the view becomes; for snapshots larger than life. */
  public void setRenderScale(double scale) {
    paper.setRenderScale(scale);
    requestLayout();
  }

  /** Whether a picture on screen or near it is still being decoded. */
  public boolean isLoading() {
    return shelf.isLoading();
  }

  /** Where the reader points at: the selection, else the caret if it is on screen. */
  public List<Range> pointedAt() {
    return selecting.pointedAt();
  }

  /** Where things stand in the document on screen, or null. */
  Places places() {
    return places;
  }

  private void clicked(int offset) {
    PlacedHighlight.innermost(highlights, range -> range.contains(offset))
        .ifPresentOrElse(marking::choose, () -> leads.from(offset).ifPresent(actions::follow));
  }

  /** What is marked, and with what. */
  Marking marking() {
    return marking;
  }

  private void listen() {
    model.documentProperty().addListener((_, _, document) -> show(document));
    model
        .annotationsProperty()
        .addListener((_, _, annotations) -> {
          highlights = PlacedHighlight.of(annotations);
          marking.hide();
          requestLayout();
        });
    model
        .selectionProperty()
        .addListener((_, _, selection) -> {
          if (selection == null) {
            marking.hide();
          }
          notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
          notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
          requestLayout();
        });
    model.findHitsProperty().addListener((_, _, _) -> requestLayout());
    model.currentHitProperty().addListener((_, _, _) -> requestLayout());
    model.fontSizeProperty().addListener((_, _, _) -> requestLayout());
    model.themeProperty().addListener((_, _, _) -> requestLayout());
    focusedProperty().addListener((_, _, _) -> requestLayout());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, selecting::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, selecting::released);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    show(model.documentProperty().get());
    highlights = PlacedHighlight.of(model.annotationsProperty().get());
  }

  private void show(Document document) {
    shelf.from(model.picturesProperty().get());
    overlay.close();
    leads.show(document);
    places = document == null ? null : Places.of(document);
    flash.stop();
    marking.hide();
    if (!view.show(document)) {
      selecting.reset();
      jump = null;
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    marking.hide();
    selecting.pressed(event);
  }

  /** The highlight at an offset, the innermost of several. */
  Optional<PlacedHighlight> highlightAt(int offset) {
    return PlacedHighlight.innermost(
        highlights, range -> range.contains(offset) || range.end() == offset);
  }

  /** What is on screen and where. */
  Viewport viewport() {
    return view;
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoom(Math.signum(event.getDeltaY()));
    } else {
      scrollBy(-event.getDeltaY() * (event.isInertia() || event.isDirect() ? 1 : 2));
    }
    event.consume();
  }

  private void zoom(double steps) {
    double size = model.fontSizeProperty().get() + steps;
    model.fontSizeProperty().set(Math.clamp(size, LEAST_SIZE, LARGEST_SIZE));
  }

  void scrollBy(double pixels) {
    scrollTo(view.scroll() + pixels);
  }

  private void scrollTo(double value) {
    marking.hide();
    view.scrollTo(value);
    requestLayout();
  }

  private void jumpTo(ReaderModel.Jump to) {
    jump = to;
    requestLayout();
  }

  private void carryOut(ReaderModel.Jump to) {
    if (to.toTop()) {
      view.goTo(to.range().start());
    } else {
      view.reveal(to.range());
    }
    if (to.flash() && !to.range().isEmpty()) {
      flash.start(to.range());
    }
  }

  @Override
  protected void layoutChildren() {
    double barWidth = scrollBar.prefWidth(-1);
    view.resize(getWidth() - barWidth, getHeight(), model.fontSizeProperty().get());
    if (jump != null && !view.isEmpty()) {
      ReaderModel.Jump now = jump;
      jump = null;
      carryOut(now);
    }
    scrollBar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    scrollBar.follow(view, model.fontSizeProperty().get() * 1.8);
    empty.setVisible(model.documentProperty().get() == null);
    empty.resizeRelocate(0, 0, getWidth(), getHeight());
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
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
            model.selectionProperty().get(),
            model.findHitsProperty().get(),
            model.currentHitProperty().get(),
            flash.range(),
            flash.strength(),
            isFocused() ? selecting.shownCaret() : -1,
            new PicturePainter.Shown(shelf, broken, night));
    paper.paint(view, palette, seen);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object known = new ReaderAccess(model, view, selecting).query(attribute, parameters);
    return known != null ? known : super.queryAccessibleAttribute(attribute, parameters);
  }
}
