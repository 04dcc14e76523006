package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.reader.ReaderModel;
import org.yandu.ui.reader.ReaderView;

/** The middle of the window: one text or two side by side, under the find bar and search page. */
final class ReadingArea extends StackPane {
  private final DeskModel desk;
  private final LinkedScrolling linked;
  private final DocumentPane first;
  private final DocumentPane second;
  private final SplitPane both = new SplitPane();
  private final KeyNames names;
  private final Texts texts;

  /**
   * @param readers makes the view of a text
   * @param start what stands in the place of the first text while there is none
   */
  ReadingArea(
      DeskModel desk,
      Function<ReaderModel, ReaderView> readers,
      Node start,
      KeyTable keys,
      Texts texts) {
    this.desk = requireNonNull(desk);
    this.texts = requireNonNull(texts);
    names = new KeyNames(keys);
    linked = new LinkedScrolling(desk);
    EmptyState choose =
        new EmptyState(Feather.BOOK, texts.get("main.beside.title"), texts.get("main.beside.text"));
    choose.getStyleClass().add("start-page");
    first = pane(desk.first(), readers, start);
    second = pane(desk.second(), readers, choose);
    both.setOrientation(Orientation.HORIZONTAL);
    both.getStyleClass().add("reading-area");
    desk.besideProperty().addListener((_, _, _) -> arrange());
    desk.attention().activeProperty().addListener((_, _, _) -> bringKeys());
    arrange();
  }

  private DocumentPane pane(
      OpenDocument open, Function<ReaderModel, ReaderView> readers, Node empty) {
    DocumentPane pane = new DocumentPane(desk, open, readers.apply(open.reader()), empty);
    pane.addHead(linked, names, texts);
    return pane;
  }

  /**
   * Puts the find bar above the texts and the search page over them.
   *
   * @param below a panel under the texts
   */
  void serve(Finding finding, Node below) {
    BorderPane text = new BorderPane(both);
    text.setTop(finding.bar());
    text.setBottom(below);
    getChildren().setAll(text, finding.page());
  }

  /**
   * Gives each text its outline, where two lie side by side and the left pane does not show it.
   *
   * @param needless whether the left pane shows the outlines
   */
  void offerOutlines(OutlineMaker maker, ObservableValue<Boolean> needless) {
    first.offerOutline(maker, needless, names, texts);
    second.offerOutline(maker, needless, names, texts);
  }

  /**
   * Opens the outline over the text that has the attention, or over the other one if the keys are
   * in that already.
   */
  void openDrawer() {
    DocumentPane here = active();
    DocumentPane other = here == first ? second : first;
    (here.drawer().hasKeys() ? other : here).drawer().takeKeys();
  }

  /** Opens or closes the outline over the text that has the attention. */
  void toggleDrawer() {
    OutlineDrawer drawer = active().drawer();
    if (drawer.openProperty().get()) {
      drawer.openProperty().set(false);
      focusText();
    } else {
      drawer.takeKeys();
    }
  }

  LinkedScrolling linked() {
    return linked;
  }

  /** The view of the text that has the attention. */
  ReaderView reader() {
    return active().reader();
  }

  private DocumentPane active() {
    return desk.attention().activeProperty().get() == desk.second() ? second : first;
  }

  /** The texts on screen. */
  List<DocumentPane> panes() {
    return desk.besideProperty().get() ? List.of(first, second) : List.of(first);
  }

  /** The views on screen. */
  List<ReaderView> readers() {
    return panes().stream().map(DocumentPane::reader).toList();
  }

  private void arrange() {
    both.getItems().setAll(panes());
    both.setDividerPositions(0.5);
  }

  /** Keys that are with a text go where the attention goes. */
  private void bringKeys() {
    if (first.reader().isFocused() || second.reader().isFocused()) {
      focusText();
    }
  }

  /** Gives the keys to the text that has the attention. */
  void focusText() {
    reader().requestFocus();
  }
}
