package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Bin;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.EmptyState;

/** What was deleted of late, to be put back. */
public final class BinView extends VBox {
  private final Texts texts;
  private final ListView<Bin.Deleted> list = new ListView<>();
  private final Consumer<Collection<UUID>> restore;
  private final EmptyState nothing;

  /**
   * @param restore puts things back by their ids
   */
  public BinView(Consumer<Collection<UUID>> restore, Texts texts) {
    this.restore = requireNonNull(restore);
    this.texts = requireNonNull(texts);
    getStyleClass().add("overview");
    list.setId("bin-list");
    list.setAccessibleText(texts.get("bin.title"));
    list.getStyleClass().add("cards");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        restoreChosen();
        event.consume();
      }
    });
    Button back = Buttons.primary(texts.get("bin.restore"), this::restoreChosen);
    back.setId("bin-restore");
    back.setDisable(true);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Bin.Deleted>)
                _ -> back.setDisable(list.getSelectionModel().isEmpty()));
    Label hint = new Label(texts.get("bin.hint"));
    hint.getStyleClass().add("card-detail");
    HBox row = new HBox(back, hint);
    row.getStyleClass().add("overview-actions");
    row.setAlignment(Pos.CENTER_LEFT);
    nothing =
        new EmptyState(Feather.TRASH_2, texts.get("bin.empty.title"), texts.get("bin.empty.text"));
    StackPane body = new StackPane(list, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(row, body);
  }

  public void show(List<Bin.Deleted> deleted) {
    list.getItems().setAll(deleted);
    nothing.setVisible(deleted.isEmpty());
    list.setVisible(!deleted.isEmpty());
  }

  public void takeKeys() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void restoreChosen() {
    List<UUID> ids = new ArrayList<>();
    list.getSelectionModel().getSelectedItems().forEach(item -> ids.add(item.id()));
    if (!ids.isEmpty()) {
      restore.accept(ids);
    }
  }

  private final class Cell extends CardCell<Bin.Deleted> {
    private final Region bar = new Region();
    private final Label head = new Label();
    private final Label words = new Label();
    private final Label note = new Label();
    private final HBox card;

    Cell() {
      head.getStyleClass().add("note-place");
      words.getStyleClass().add("note-quote");
      words.setWrapText(true);
      words.setMaxHeight(88);
      note.getStyleClass().add("note-text");
      note.setWrapText(true);
      note.setMaxWidth(Double.MAX_VALUE);
      VBox column = new VBox(head, words, note);
      column.getStyleClass().add("note-words");
      column.setMinWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      card = new HBox(bar, column);
      card.getStyleClass().add("note-card");
    }

    @Override
    protected Region content(Bin.Deleted item) {
      bar.getStyleClass()
          .setAll(
              "note-bar", item.color().map(color -> "mark-" + color.word()).orElse("mark-none"));
      String what = texts.get("bin." + item.what().name().toLowerCase(java.util.Locale.ROOT));
      String day = Days.inWords(item.at(), texts);
      head.setText(
          item.document()
              .map(title -> texts.get("bin.head.in", what, title.replace('\n', ' '), day))
              .orElseGet(() -> texts.get("bin.head", what, day)));
      words.setText(Lines.joined(item.words()));
      note.setText(item.note().orElse(""));
      note.setVisible(item.note().isPresent());
      note.setManaged(item.note().isPresent());
      return card;
    }
  }
}
