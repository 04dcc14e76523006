package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.reader.ReaderView;

/** A text on the desk; beside another one it has a head that names it and can be closed. */
final class DocumentPane extends BorderPane {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final DeskModel desk;
  private final OpenDocument open;
  private final ReaderView reader;
  private final StackPane body;
  private final HBox head = new HBox();
  private OutlineDrawer drawer;

  /**
   * @param empty what to show while no document is open here
   */
  DocumentPane(DeskModel desk, OpenDocument open, ReaderView reader, Node empty) {
    this.desk = requireNonNull(desk);
    this.open = requireNonNull(open);
    this.reader = requireNonNull(reader);
    getStyleClass().add("document-pane");
    setMinWidth(0);
    Region frame = new Region();
    frame.getStyleClass().add("focus-frame");
    frame.setMouseTransparent(true);
    body = new StackPane(reader, empty, frame);
    setCenter(body);
    reader
        .focusVisibleProperty()
        .addListener((_, _, seen) -> pseudoClassStateChanged(PaneCycle.ARRIVED, seen));
    empty.visibleProperty().bind(open.currentProperty().isNull());
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desk.activate(open));
    FocusInside.onArrival(this, () -> desk.activate(open));
    desk.attention().activeProperty().addListener((_, _, _) -> showActive());
    showActive();
  }

  ReaderView reader() {
    return reader;
  }

  OpenDocument open() {
    return open;
  }

  private void showActive() {
    pseudoClassStateChanged(ACTIVE, desk.attention().activeProperty().get() == open);
  }

  /** Fills the head; it shows only beside another document. */
  void addHead(LinkedScrolling linked, KeyNames names, Texts texts) {
    Label name = new Label();
    name.getStyleClass().add("document-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.textProperty()
        .bind(
            open.placesProperty()
                .map(places -> places.document().name())
                .orElse(texts.get("main.beside.none")));
    HBox.setHgrow(name, Priority.ALWAYS);
    ToggleButton link = Buttons.toggle(Feather.LINK, texts.get("main.beside.linked"));
    link.getStyleClass().add("link-scrolling");
    names.give(link, texts.get("main.beside.linked"), Shortcut.LINKED);
    link.selectedProperty().bindBidirectional(linked.linkedProperty());
    head.getChildren()
        .addAll(
            name,
            link,
            Buttons.icon(Feather.X, texts.get("main.beside.close"), () -> desk.closeBeside(open)));
    head.getStyleClass().add("document-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.visibleProperty().bind(desk.besideProperty());
    head.managedProperty().bind(desk.besideProperty());
    setTop(head);
  }

  /**
   * Adds the outline of this text to the head.
   *
   * @param needless whether the outlines are on screen elsewhere
   */
  void offerOutline(
      OutlineMaker maker, ObservableValue<Boolean> needless, KeyNames names, Texts texts) {
    drawer = new OutlineDrawer(maker, open, reader, body, needless);
    ToggleButton button = Buttons.toggle(Feather.LIST, texts.get("main.tab.outline"));
    button.getStyleClass().add("head-outline");
    names.give(button, texts.get("main.tab.outline"), Shortcut.OUTLINE);
    button.selectedProperty().bindBidirectional(drawer.openProperty());
    button.visibleProperty().bind(needless.map(elsewhere -> !elsewhere));
    button.managedProperty().bind(button.visibleProperty());
    head.getChildren().addFirst(button);
    desk.besideProperty().addListener((_, _, _) -> drawer.openProperty().set(false));
  }

  /** The outline over the text. */
  OutlineDrawer drawer() {
    return drawer;
  }
}
