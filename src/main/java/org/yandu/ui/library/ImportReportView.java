package org.yandu.ui.library;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.ImportWords;
import org.yandu.ui.library.ReportModel.Line;

/** What became of each file of an import, and what can still be done about it. */
public final class ImportReportView extends VBox {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 380;
  private static final double ROW = 58;

  private final ReportModel model;
  private final ImportWords words;
  private final Label summary = new Label();
  private final ListView<Line> list = new ListView<>();

  /**
   * @param encoding asked to let the reader choose the encoding of a file
   */
  public ImportReportView(ReportModel model, Texts texts, Consumer<Line> encoding) {
    this.model = model;
    this.words = new ImportWords(texts);
    getStyleClass().add("import-report");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    list.setId("import-list");
    list.setAccessibleText(texts.get("library.report.list"));
    list.getStyleClass().addAll("cards", "import-list");
    list.setItems(model.lines());
    list.setCellFactory(_ -> new ReportCell(model, texts, encoding));
    list.setPrefHeight(Math.clamp(model.lines().size() * ROW + ROW, 2 * ROW, HEIGHT));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
        enterRow();
        event.consume();
      }
    });
    if (!model.lines().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    VBox.setVgrow(list, Priority.ALWAYS);
    setPrefWidth(WIDTH);
    getChildren().addAll(summary, list);
    model.lines().addListener((ListChangeListener<Line>) change -> changed(change));
    summarize();
  }

  /** A line is built anew when something was done about it; the keys stay with it. */
  private void changed(ListChangeListener.Change<? extends Line> change) {
    summarize();
    while (change.next()) {
      list.getSelectionModel().clearAndSelect(change.getFrom());
    }
    if (hasKeys()) {
      list.requestFocus();
    }
  }

  private boolean hasKeys() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner != list) {
      owner = owner.getParent();
    }
    return owner == list;
  }

  private void summarize() {
    summary.setText(words.summary(model.report()));
  }

  /** Goes from the selected line to the first thing that can be done about it. */
  private void enterRow() {
    Line selected = list.getSelectionModel().getSelectedItem();
    for (Node node : list.lookupAll(".list-cell")) {
      if (node instanceof ReportCell cell && !cell.isEmpty() && cell.getItem() == selected) {
        cell.enter();
      }
    }
  }
}
