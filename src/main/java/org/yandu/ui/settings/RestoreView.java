package org.yandu.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;

/** The list of backups, and below it what going back to the chosen one would change. */
public final class RestoreView extends VBox {
  private static final double WIDTH = 480;
  private static final double LIST = 200;
  private static final double WORDS = 88;
  private static final double MEGABYTE = 1 << 20;

  private final ListView<Backup> list = new ListView<>();

  /**
   * @param promise what becomes of the library as it is now
   */
  public RestoreView(RestoreModel model, String promise, Texts texts) {
    getStyleClass().add("restore");
    setPrefWidth(WIDTH);
    list.setId("restore-list");
    list.setAccessibleText(texts.get("settings.restore.choose"));
    list.setPrefHeight(LIST);
    list.setMinHeight(0);
    list.setCellFactory(_ -> new Cell(texts));
    list.getItems().setAll(model.backups());
    model.chosenProperty().bind(list.getSelectionModel().selectedItemProperty());
    CheckBox changes = new CheckBox(texts.get("settings.restore.withChanges"));
    changes.setId("restore-changes");
    changes.setSelected(model.withChangesProperty().get());
    model.withChangesProperty().bind(changes.selectedProperty());
    Label heading = new Label(texts.get("settings.restore.would"));
    heading.getStyleClass().add("field-label");
    Label words = new Label();
    words.setId("restore-words");
    words.setWrapText(true);
    words.setMinHeight(WORDS);
    words.getStyleClass().add("restore-words");
    words.textProperty().bind(model.wordsProperty());
    Label hint = new Label(promise);
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(list, changes, heading, words, hint);
  }

  private static final class Cell extends ListCell<Backup> {
    private final Texts texts;

    Cell(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected void updateItem(Backup backup, boolean empty) {
      super.updateItem(backup, empty);
      setText(
          empty || backup == null
              ? null
              : texts.get(
                  "settings.restore.line",
                  BackupWords.when(backup, texts),
                  "%.1f".formatted(backup.bytes() / MEGABYTE)));
    }
  }
}
