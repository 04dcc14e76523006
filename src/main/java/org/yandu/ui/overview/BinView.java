package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Bin.Deleted;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;

/** What was deleted of late, to be put back. */
public final class BinView extends VBox {
  private final ListView<Deleted> list = new ListView<>();
  private final Consumer<Collection<UUID>> restore;
  private final EmptyState nothing;

  /**
   * @param restore puts things back by their ids
   */
  public BinView(Consumer<Collection<UUID>> restore, Texts texts) {
    this.restore = requireNonNull(restore);
    getStyleClass().add("overview");
    list.setId("bin-list");
    list.setAccessibleText(texts.get("bin.title"));
    list.getStyleClass().add("cards");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new BinCell(texts));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        restoreChosen();
        event.consume();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        restoreChosen();
      }
    });
    Button back = Buttons.primary(texts.get("bin.restore"), this::restoreChosen);
    back.setId("bin-restore");
    back.setDisable(true);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Deleted>) _ -> back.setDisable(list.getSelectionModel().isEmpty()));
    Label hint = new Label(texts.get("bin.hint"));
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    HBox row = new HBox(back, hint);
    row.getStyleClass().add("overview-actions");
    row.setAlignment(Pos.CENTER_LEFT);
    nothing =
        new EmptyState(Feather.TRASH_2, texts.get("bin.empty.title"), texts.get("bin.empty.text"));
    StackPane body = new StackPane(list, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(row, body);
  }

  /** Shows what there is now; the line at the place of the one chosen is chosen. */
  public void show(List<Deleted> deleted) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(deleted);
    nothing.setVisible(deleted.isEmpty());
    list.setVisible(!deleted.isEmpty());
    if (chosen >= 0 && !deleted.isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(chosen, deleted.size() - 1));
    }
  }

  public void takeKeys() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void restoreChosen() {
    List<UUID> ids = list.getSelectionModel().getSelectedItems().stream().map(Deleted::id).toList();
    if (!ids.isEmpty()) {
      restore.accept(ids);
    }
  }
}
