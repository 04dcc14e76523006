package org.yandu.ui.notebooks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
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
import org.yandu.ui.kit.FxThread;
import org.yandu.ui.kit.ScrollPlace;

/** The notebooks on the left; on the right the one that is chosen, as it would be read. */
public final class NotebooksView extends SplitPane {
  private final NotebooksModel model;
  private final Texts texts;
  private final NotebookList notebooks;
  private final ListView<Notebooks.Shown> entries = new ListView<>();
  private final TextField title = new TextField();
  private final EmptyState nothing;
  private final EmptyState blank;
  private final VBox book;
  private Optional<NotebooksState> resumed = Optional.empty();

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
    notebooks = new NotebookList(model, texts, title::requestFocus);
    SplitPane.setResizableWithParent(notebooks, false);
    getItems().addAll(notebooks, new StackPane(book, nothing));
    model.currentProperty().addListener((_, _, _) -> follow());
    model.notebooks().addListener((javafx.collections.ListChangeListener<Notebook>) _ -> follow());
    model
        .entries()
        .addListener((javafx.collections.ListChangeListener<Notebooks.Shown>) _ -> follow());
    model.editingProperty().addListener((_, _, written) -> bringIntoSight(written));
    follow();
  }

  /** Words can be written only where there is a field for them. */
  private void bringIntoSight(UUID written) {
    if (written != null) {
      model
          .indexOf(written)
          .filter(at -> ScrollPlace.below(entries, at).isEmpty())
          .ifPresent(entries::scrollTo);
    }
  }

  /** How the page is left now. */
  public NotebooksState state() {
    int first = ScrollPlace.first(entries);
    boolean scrolled = first >= 0 && first < model.entries().size();
    return new NotebooksState(
        Optional.ofNullable(model.currentProperty().get()).map(Notebook::id),
        chosen(),
        scrolled ? Optional.of(model.entries().get(first).entry().id()) : Optional.empty(),
        scrolled ? ScrollPlace.below(entries, first).orElse(0) : 0,
        Optional.ofNullable(model.editingProperty().get()));
  }

  /** Finds the page as it was left, as soon as it is on show. */
  public void resume(NotebooksState before) {
    resumed = Optional.of(before);
  }

  private void resumeNow(NotebooksState before) {
    choose(before.chosen());
    before
        .spot()
        .flatMap(model::indexOf)
        .ifPresent(at -> ScrollPlace.show(entries, at, before.below()));
    // Once the cells have come to rest: one that is put elsewhere loses the keys.
    FxThread.later(() -> before.written().ifPresent(model::edit));
  }

  /** Gives the keys to the entries, or to the list of notebooks. */
  public void takeKeys() {
    if (model.entries().isEmpty()) {
      notebooks.takeKeys();
    } else {
      entries.requestFocus();
    }
    resumed.ifPresent(this::resumeNow);
    resumed = Optional.empty();
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
    Notebook now = model.currentProperty().get();
    nothing.setVisible(model.notebooks().isEmpty());
    book.setVisible(now != null);
    blank.setVisible(model.entries().isEmpty());
    entries.setVisible(!model.entries().isEmpty());
    if (now != null && !title.isFocused()) {
      title.setText(model.title(now));
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
