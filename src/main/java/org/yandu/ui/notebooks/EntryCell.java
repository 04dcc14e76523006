package org.yandu.ui.notebooks;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.library.Notebooks;
import org.yandu.note.Loss;
import org.yandu.note.NotebookEntry;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Debounce;
import org.yandu.ui.kit.FxThread;
import org.yandu.ui.kit.GrowingArea;
import org.yandu.ui.kit.MarkdownView;
import org.yandu.ui.kit.OtherTexts;
import org.yandu.ui.kit.Parts;

/**
 * One entry: an excerpt as a card, own words as they are read, or in the field they are typed in.
 */
final class EntryCell extends CardCell<Notebooks.Shown> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final Duration KEEP_AFTER = Duration.millis(700);
  private static final double SMALLEST = 44;

  private final NotebooksModel model;
  private final Texts texts;
  private final Label handle = new Label("⠿");
  private final Region bar = new Region();
  private final Label quote = new Label();
  private final Label citation = new Label();
  private final Label doubt = new Label();
  private final Button mend;
  private final HBox loss;
  private final MarkdownView note = new MarkdownView(_ -> {});
  private final VBox card;
  private final HBox excerpt;
  private final Label heading = new Label();
  private final MarkdownView words = new MarkdownView(_ -> {});
  private final TextArea field = new GrowingArea(SMALLEST, Double.MAX_VALUE);
  private final Label unkept = new Label();
  private final OtherTexts others;
  private final HBox row;
  private final Debounce keep;
  private final InvalidationListener writing = _ -> showWriting();
  private final InvalidationListener settling = _ -> showOthers();
  private final InvalidationListener refusing = _ -> showUnkept();

  EntryCell(NotebooksModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    keep = new Debounce(KEEP_AFTER, model::save);
    handle.getStyleClass().add("entry-handle");
    handle.setCursor(Cursor.MOVE);
    handle.setMinWidth(Region.USE_PREF_SIZE);
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    citation.getStyleClass().add("note-place");
    citation.setWrapText(true);
    doubt.getStyleClass().add("note-doubt");
    doubt.setWrapText(true);
    doubt.setMinWidth(0);
    mend = Buttons.words("", () -> model.actions().mend(getItem()), Styles.SMALL);
    mend.setMinWidth(Region.USE_PREF_SIZE);
    loss = new HBox(doubt, mend);
    loss.setAlignment(Pos.CENTER_LEFT);
    loss.getStyleClass().add("bulk-actions");
    note.getStyleClass().add("note-rich");
    card = new VBox(loss, quote, citation, note);
    card.getStyleClass().add("note-words");
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    excerpt = new HBox(bar, card);
    excerpt.getStyleClass().add("note-card");
    heading.getStyleClass().add("entry-heading");
    heading.setWrapText(true);
    words.getStyleClass().add("entry-words");
    field.getStyleClass().add("note-editor");
    field.setId("entry-field");
    field.setAccessibleText(texts.get("notebooks.words"));
    field
        .textProperty()
        .addListener((_, _, now) -> {
          if (isWritten()) {
            model.type(now);
            keep.askSoon();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && isWritten() && field.getScene() != null) {
            keep.cancel();
            model.finish();
          }
        });
    others = new OtherTexts(texts);
    unkept.getStyleClass().add("note-doubt");
    unkept.setWrapText(true);
    unkept.setText(texts.get("notes.unkept"));
    VBox column = new VBox(excerpt, heading, words, field, unkept, others);
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    row = new HBox(handle, column);
    row.getStyleClass().add("entry");
    row.setAlignment(Pos.TOP_LEFT);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
        open();
      }
    });
    model.editingProperty().addListener(new WeakInvalidationListener(writing));
    model.othersProperty().addListener(new WeakInvalidationListener(settling));
    model.refusedProperty().addListener(new WeakInvalidationListener(refusing));
  }

  /** What the mouse takes hold of to move the entry. */
  Node handle() {
    return handle;
  }

  /** Goes where the excerpt stands, or starts writing. */
  void open() {
    if (getItem().entry().content() instanceof NotebookEntry.Excerpt) {
      model.actions().go(getItem());
    } else {
      model.edit(getItem().entry().id());
    }
  }

  @Override
  protected Region content(Notebooks.Shown item) {
    NotebookEntry.Content content = item.entry().content();
    boolean collected = content instanceof NotebookEntry.Excerpt;
    Parts.show(excerpt, collected);
    if (collected) {
      bar.getStyleClass()
          .setAll(
              "note-bar", item.color().map(color -> "mark-" + color.word()).orElse("mark-none"));
      quote.setText(Lines.joined(item.words()));
      citation.setText(item.citation());
      Parts.show(citation, !item.citation().isEmpty());
      showLoss(item.loss());
      Parts.show(note, item.note().isPresent());
      item.note().ifPresent(note::show);
    } else {
      boolean titled = content instanceof NotebookEntry.Heading;
      String text = content.text();
      heading.setText(text.isBlank() ? texts.get("notebooks.heading.blank") : text);
      words.show(text.isBlank() ? texts.get("notebooks.text.blank") : text);
      field.pseudoClassStateChanged(HEADING, titled);
    }
    showOthers();
    showUnkept();
    showWriting();
    return row;
  }

  private void showLoss(Optional<Loss> why) {
    Parts.show(loss, why.isPresent());
    why.ifPresent(reason -> {
      doubt.setText(texts.get("loss." + reason.word()));
      Parts.show(mend, reason != Loss.UNKNOWN);
      if (reason != Loss.UNKNOWN) {
        mend.setText(texts.get("notebooks.mend." + reason.word()));
      }
    });
  }

  private void showUnkept() {
    boolean refused =
        getItem() != null && model.refusedProperty().get().contains(getItem().entry().id());
    Parts.show(unkept, refused);
  }

  private void showOthers() {
    if (getItem() != null) {
      UUID id = getItem().entry().id();
      others.show(
          id,
          model.othersProperty().get().getOrDefault(id, List.of()),
          text -> model.actions().settle(id, Optional.of(text)),
          () -> model.actions().settle(id, Optional.empty()));
    }
  }

  private boolean isWritten() {
    return getItem() != null && getItem().entry().id().equals(model.editingProperty().get());
  }

  private void showWriting() {
    if (getItem() == null) {
      return;
    }
    NotebookEntry.Content content = getItem().entry().content();
    boolean here = isWritten();
    Parts.show(heading, !here && content instanceof NotebookEntry.Heading);
    Parts.show(words, !here && content instanceof NotebookEntry.Text);
    boolean begins = here && !field.isVisible();
    Parts.show(field, here);
    if (begins) {
      field.setText(model.draftProperty().get());
      FxThread.later(() -> {
        if (isWritten() && getScene() != null) {
          field.requestFocus();
          field.end();
        }
      });
    }
  }

  private void key(KeyEvent event) {
    boolean titled =
        getItem() != null && getItem().entry().content() instanceof NotebookEntry.Heading;
    boolean done =
        event.getCode() == KeyCode.ESCAPE
            || event.getCode() == KeyCode.ENTER && (titled || event.isShortcutDown());
    if (done) {
      keep.cancel();
      Node list = getListView();
      model.finish();
      list.requestFocus();
      event.consume();
    }
  }
}
