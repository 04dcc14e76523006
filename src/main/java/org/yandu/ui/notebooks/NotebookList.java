package org.yandu.ui.notebooks;

import static java.util.Objects.requireNonNull;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.note.Notebook;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Buttons;

/** The titles of the notebooks, one of which is open. */
final class NotebookList extends VBox {
  private static final double WIDTH = 230;

  private final NotebooksModel model;
  private final Runnable nameIt;
  private final ListView<Notebook> notebooks = new ListView<>();
  private boolean following;

  /**
   * @param nameIt gives the keys to the title of the one that is open
   */
  NotebookList(NotebooksModel model, Texts texts, Runnable nameIt) {
    this.model = requireNonNull(model);
    this.nameIt = requireNonNull(nameIt);
    notebooks.setId("notebooks-list");
    notebooks.setAccessibleText(texts.get("notebooks.title"));
    notebooks.setItems(model.notebooks());
    notebooks.setCellFactory(_ ->
        new ListCell<>() {
          @Override
          protected void updateItem(Notebook notebook, boolean empty) {
            super.updateItem(notebook, empty);
            // As wide as the list: a long title is cut, not scrolled to.
            setPrefWidth(0);
            setTooltip(
                empty || notebook == null ? null : new Tooltip(Lines.joined(notebook.title())));
            setText(empty || notebook == null ? null : notebook.title());
          }
        });
    notebooks
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, chosen) -> {
          if (!following && chosen != null) {
            model.actions().choose(chosen.id());
          }
        });
    notebooks.setOnKeyPressed(this::key);
    Button add = Buttons.words(texts.get("notebooks.new"), () -> model.actions().create());
    add.setId("notebook-new");
    add.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(notebooks, Priority.ALWAYS);
    getChildren().addAll(add, notebooks);
    getStyleClass().add("notebooks-left");
    // The book asks for all the width there is; without this the names of the others are not seen.
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(2 * WIDTH);
    model.currentProperty().addListener((_, _, _) -> follow());
    model.notebooks().addListener((ListChangeListener<Notebook>) _ -> follow());
    follow();
  }

  void takeKeys() {
    notebooks.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      nameIt.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && model.currentProperty().get() != null) {
      model.actions().delete(model.currentProperty().get().id());
      event.consume();
    }
  }

  private void follow() {
    following = true;
    try {
      Notebook now = model.currentProperty().get();
      if (now == null) {
        notebooks.getSelectionModel().clearSelection();
      } else if (!now.equals(notebooks.getSelectionModel().getSelectedItem())) {
        notebooks.getSelectionModel().select(now);
      }
    } finally {
      following = false;
    }
  }
}
