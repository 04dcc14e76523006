package org.yandu.ui.notebooks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Notebooks;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;

/** The notebooks on the left; on the right the one that is chosen, as it would be read. */
public final class NotebooksView extends SplitPane {
  private static final double LIST_WIDTH = 230;

  private final NotebooksModel model;
  private final Texts texts;
  private final ListView<Notebook> notebooks = new ListView<>();
  private final ListView<Notebooks.Shown> entries = new ListView<>();
  private final TextField title = new TextField();
  private final EmptyState nothing;
  private final EmptyState blank;
  private final VBox book;
  private boolean following;

  public NotebooksView(NotebooksModel model, Texts texts) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    nothing =
        new EmptyState(
            Feather.BOOK,
            texts.get("notebooks.empty.title"),
            texts.get("notebooks.empty.text"),
            Buttons.primary(texts.get("notebooks.new"), () -> model.actions().create()));
    blank =
        new EmptyState(
            Feather.PLUS_SQUARE,
            texts.get("notebooks.blank.title"),
            texts.get("notebooks.blank.text"));
    fillEntries();
    StackPane body = new StackPane(entries, blank);
    VBox.setVgrow(body, Priority.ALWAYS);
    book = new VBox(head(), body);
    book.getStyleClass().add("notebook");
    getItems().addAll(left(), new StackPane(book, nothing));
    model.currentProperty().addListener((_, _, _) -> follow());
    model.notebooks().addListener((javafx.collections.ListChangeListener<Notebook>) _ -> follow());
    model
        .entries()
        .addListener((javafx.collections.ListChangeListener<Notebooks.Shown>) _ -> follow());
    follow();
  }

  /** Gives the keys to the entries, or to the list of notebooks. */
  public void takeKeys() {
    (model.entries().isEmpty() ? notebooks : entries).requestFocus();
  }

  private VBox left() {
    notebooks.setId("notebooks-list");
    notebooks.setAccessibleText(texts.get("notebooks.title"));
    notebooks.setItems(model.notebooks());
    notebooks.setCellFactory(_ ->
        new ListCell<>() {
          @Override
          protected void updateItem(Notebook notebook, boolean empty) {
            super.updateItem(notebook, empty);
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
    notebooks.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.F2) {
        title.requestFocus();
        event.consume();
      } else if (event.getCode() == KeyCode.DELETE && model.currentProperty().get() != null) {
        model.actions().delete(model.currentProperty().get().id());
        event.consume();
      }
    });
    Button add = Buttons.words(texts.get("notebooks.new"), () -> model.actions().create());
    add.setId("notebook-new");
    add.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(notebooks, Priority.ALWAYS);
    VBox left = new VBox(add, notebooks);
    left.getStyleClass().add("notebooks-left");
    // The book asks for all the width there is; without this the names of the others are not seen.
    left.setMinWidth(LIST_WIDTH);
    left.setPrefWidth(LIST_WIDTH);
    left.setMaxWidth(2 * LIST_WIDTH);
    SplitPane.setResizableWithParent(left, false);
    return left;
  }

  private HBox head() {
    title.setId("notebook-title");
    title.getStyleClass().add("notebook-title");
    title.setAccessibleText(texts.get("notebooks.name"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setOnAction(_ -> {
      rename();
      entries.requestFocus();
    });
    title
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            rename();
          }
        });
    Button heading =
        Buttons.icon(
            Feather.TYPE,
            texts.get("notebooks.heading.add"),
            () -> add(new NotebookEntry.Heading("")));
    heading.setId("notebook-heading");
    Button text =
        Buttons.icon(
            Feather.ALIGN_LEFT,
            texts.get("notebooks.text.add"),
            () -> add(new NotebookEntry.Text("")));
    text.setId("notebook-text");
    Button export =
        Buttons.icon(
            Feather.SHARE,
            texts.get("notebooks.export"),
            () -> model.actions().export(model.currentProperty().get().id()));
    export.setId("notebook-export");
    Button pack =
        Buttons.icon(
            Feather.PACKAGE,
            texts.get("pack.export.title"),
            () -> model.actions().pack(model.currentProperty().get().id()));
    pack.setId("notebook-pack");
    Button delete =
        Buttons.icon(
            Feather.TRASH,
            texts.get("notebooks.delete"),
            () -> model.actions().delete(model.currentProperty().get().id()));
    HBox head = new HBox(title, heading, text, export, pack, delete);
    head.getStyleClass().add("overview-actions");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** Keeps the title as it is typed now. */
  public void rename() {
    Notebook now = model.currentProperty().get();
    if (now != null && !title.getText().isBlank() && !title.getText().equals(model.title(now))) {
      model.actions().rename(now.id(), title.getText());
    }
  }

  private void add(NotebookEntry.Content words) {
    List<Integer> chosen = List.copyOf(entries.getSelectionModel().getSelectedIndices());
    Optional<UUID> after =
        model.entries().isEmpty()
            ? Optional.empty()
            : Optional.of(
                model
                    .entries()
                    .get(chosen.isEmpty() ? model.entries().size() - 1 : chosen.getLast())
                    .entry()
                    .id());
    model.actions().add(model.currentProperty().get().id(), after, words);
  }

  private void fillEntries() {
    entries.setId("notebook-entries");
    entries.setAccessibleText(texts.get("notebooks.entries"));
    entries.getStyleClass().add("cards");
    entries.setItems(model.entries());
    entries.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    EntryDrag drag = new EntryDrag(entries, model, this::chosen);
    entries.setCellFactory(_ -> {
      EntryCell cell = new EntryCell(model, texts);
      drag.serve(cell);
      return cell;
    });
    entries.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private List<UUID> chosen() {
    List<UUID> ids = new ArrayList<>();
    for (Notebooks.Shown shown : entries.getSelectionModel().getSelectedItems()) {
      if (shown != null) {
        ids.add(shown.entry().id());
      }
    }
    return ids;
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != entries || chosen().isEmpty()) {
      return;
    }
    List<UUID> chosen = chosen();
    switch (event.getCode()) {
      case UP -> {
        if (!event.isAltDown()) {
          return;
        }
        model.moveUp(chosen);
      }
      case DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        model.moveDown(chosen);
      }
      case DELETE -> model.actions().remove(chosen);
      case ENTER, F2 -> open(chosen.getFirst());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void open(UUID id) {
    model
        .entry(id)
        .ifPresent(shown -> {
          if (shown.entry().content() instanceof NotebookEntry.Excerpt) {
            model.actions().go(shown);
          } else {
            model.edit(id);
          }
        });
  }

  private void follow() {
    following = true;
    try {
      Notebook now = model.currentProperty().get();
      nothing.setVisible(model.notebooks().isEmpty());
      book.setVisible(now != null);
      blank.setVisible(model.entries().isEmpty());
      entries.setVisible(!model.entries().isEmpty());
      if (now != null && !title.isFocused()) {
        title.setText(model.title(now));
      }
      if (now == null) {
        notebooks.getSelectionModel().clearSelection();
      } else if (!now.equals(notebooks.getSelectionModel().getSelectedItem())) {
        notebooks.getSelectionModel().select(now);
      }
    } finally {
      following = false;
    }
  }

  /** Chooses entries again after they were moved, so that the keys can go on moving them. */
  public void choose(List<UUID> ids) {
    entries.getSelectionModel().clearSelection();
    for (int i = 0; i < model.entries().size(); i++) {
      if (ids.contains(model.entries().get(i).entry().id())) {
        entries.getSelectionModel().select(i);
      }
    }
  }

  /** Gives the keys to the title, to be typed over. */
  public void nameIt() {
    title.requestFocus();
    title.selectAll();
  }
}
