package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.reader.ReaderModel;
import org.yandu.ui.reader.ReaderView;

/** The middle of the window: one text or two side by side, under the find bar and search page. */
final class ReadingArea extends StackPane {
  private final DeskModel desk;
  private final LinkedScrolling linked;
  private final DocumentPane first;
  private final DocumentPane second;
  private final SplitPane both = new SplitPane();

  /**
   * @param readers makes the view of a text
   * @param start what stands in the place of the first text while there is none
   */
  ReadingArea(DeskModel desk, Function<ReaderModel, ReaderView> readers, Node start, Texts texts) {
    this.desk = requireNonNull(desk);
    linked = new LinkedScrolling(desk);
    EmptyState choose =
        new EmptyState(Feather.BOOK, texts.get("main.beside.title"), texts.get("main.beside.text"));
    choose.getStyleClass().add("start-page");
    first = pane(desk.first(), readers, start, texts);
    second = pane(desk.second(), readers, choose, texts);
    both.setOrientation(Orientation.HORIZONTAL);
    both.getStyleClass().add("reading-area");
    desk.besideProperty().addListener((_, _, _) -> arrange());
    arrange();
  }

  private DocumentPane pane(
      OpenDocument open, Function<ReaderModel, ReaderView> readers, Node empty, Texts texts) {
    DocumentPane pane = new DocumentPane(desk, open, readers.apply(open.reader()), empty);
    pane.addHead(linked, texts);
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

  LinkedScrolling linked() {
    return linked;
  }

  /** The view of the text that has the attention. */
  ReaderView reader() {
    return desk.attention().activeProperty().get() == desk.second()
        ? second.reader()
        : first.reader();
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

  /** Gives the keys to the text that has the attention. */
  void focusText() {
    reader().requestFocus();
  }
}
