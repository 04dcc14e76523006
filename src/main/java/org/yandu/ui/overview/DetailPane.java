package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.note.Note;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.Debounce;

/** The chosen item whole, and its note to be written on; what is typed is kept as it is typed. */
final class DetailPane extends HBox {
  private static final Duration KEEP_AFTER = Duration.millis(700);

  private final OverviewModel model;
  private final Texts texts;
  private final ItemWords words;
  private final Label where = new Label();
  private final Label when = new Label();
  private final Label quote = new Label();
  private final Button restore;
  private final TextArea editor = new TextArea();
  private final Debounce keep = new Debounce(KEEP_AFTER, this::save);
  private final Runnable leave;
  private Item item;
  private boolean showing;
  private boolean dirty;

  /** The note as the row showed it last. */
  private String inRow = "";

  /**
   * @param leave gives the keys back to the rows
   */
  DetailPane(OverviewModel model, Texts texts, Runnable leave) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    this.leave = requireNonNull(leave);
    words = new ItemWords(texts);
    getStyleClass().add("overview-detail");
    where.getStyleClass().add("card-title");
    where.setWrapText(true);
    when.getStyleClass().add("card-detail");
    quote.setId("overview-quote");
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    restore =
        Buttons.words(
            texts.get("overview.restore"),
            () -> item.home().map(Home::id).ifPresent(model.actions()::restoreDocument),
            Styles.SMALL);
    restore.setId("overview-restore");
    HBox about = new HBox(restore, when);
    about.setAlignment(Pos.CENTER_LEFT);
    about.getStyleClass().add("bulk-actions");
    VBox left = new VBox(where, about, quote);
    left.getStyleClass().add("overview-words");
    ScrollPane scroll = new ScrollPane(left);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("overview-scroll");
    editor.setId("overview-editor");
    editor.setWrapText(true);
    editor.setPromptText(texts.get("overview.note.prompt"));
    editor.setAccessibleText(texts.get("overview.note.prompt"));
    editor.getStyleClass().add("note-editor");
    for (javafx.scene.layout.Region half : List.of(scroll, editor)) {
      half.setPrefWidth(300);
      half.setMinWidth(0);
      HBox.setHgrow(half, Priority.ALWAYS);
    }
    getChildren().addAll(scroll, editor);
    editor.textProperty().addListener((_, _, _) -> typed());
    editor
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            left();
          }
        });
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(0, Optional.empty());
  }

  /**
   * Shows the one that is chosen; of several how many there are.
   *
   * @param only the one, if it is one
   */
  void show(int count, Optional<Item> only) {
    boolean one = only.isPresent();
    Item fresh = only.orElse(null);
    boolean same = item != null && fresh != null && item.id().equals(fresh.id());
    if (!same) {
      finish();
    }
    item = fresh;
    where.setText(
        one
            ? words.where(fresh)
            : count == 0 ? texts.get("overview.choose") : texts.get("overview.chosen", count));
    when.setText(one ? when(fresh) : "");
    quote.setText(one ? fresh.words() : "");
    restore.setVisible(one && fresh.removed());
    restore.setManaged(restore.isVisible());
    editor.setDisable(!one);
    String text = one ? first(fresh) : "";
    // Rows stay as they are while one writes, and are older then than the words in the editor.
    if (!same || !dirty && !text.equals(inRow)) {
      setText(one ? latest(fresh) : "");
    }
    inRow = text;
  }

  /** What the reader wrote last; the row may still show what was there before. */
  private String latest(Item shown) {
    return model.actions().typed().of(shown.id()).orElseGet(() -> first(shown));
  }

  private static String first(Item item) {
    return item.note().map(Note::text).orElse("");
  }

  private String when(Item shown) {
    String made = Days.inWords(shown.created(), texts);
    String changed = Days.inWords(shown.updated(), texts);
    String days =
        made.equals(changed)
            ? texts.get("overview.made", made)
            : texts.get("overview.changed", made, changed);
    return shown.author().isEmpty() ? days : texts.get("overview.of", shown.author(), days);
  }

  /** Lets the note be written. */
  void write() {
    if (item != null) {
      editor.requestFocus();
      editor.end();
    }
  }

  private void typed() {
    if (!showing && item != null) {
      dirty = true;
      model.startWriting();
      keep.askSoon();
    }
  }

  /** Keeps what was typed since the last time. */
  void save() {
    Optional<Item> writable = Optional.ofNullable(item).filter(_ -> dirty);
    // A note of its own without words would be nothing; it goes when it is left so.
    if (writable.isPresent() && (item.highlight().isPresent() || !editor.getText().isBlank())) {
      dirty = false;
      model.actions().write(item, editor.getText());
    }
  }

  /** Ends writing: what is typed from now on does not go into the note. */
  void stop() {
    if (editor.isFocused()) {
      leave.run();
    }
    finish();
  }

  /** Keeps what was typed and lets the page follow. */
  void finish() {
    keep.cancel();
    if (item == null || !model.isWriting()) {
      return;
    }
    save();
    boolean blank = dirty;
    dirty = false;
    model.stopWriting();
    if (blank) {
      model.actions().delete(List.of(item.id()));
    } else {
      model.actions().written();
    }
  }

  /** Where the caret is, if the note is being written on. */
  OptionalInt caret() {
    return editor.isFocused() ? OptionalInt.of(editor.getCaretPosition()) : OptionalInt.empty();
  }

  /** Lets the note be written on at a place. */
  void writeAt(int caret) {
    if (item != null) {
      editor.requestFocus();
      editor.positionCaret(Math.min(caret, editor.getLength()));
    }
  }

  /** What was taken back under an open field is seen when that is left. */
  private void left() {
    finish();
    if (item != null && !model.isBehind()) {
      setText(latest(item));
    }
  }

  private void setText(String text) {
    if (!editor.getText().equals(text)) {
      int caret = editor.getCaretPosition();
      showing = true;
      editor.setText(text);
      editor.positionCaret(Math.min(caret, text.length()));
      showing = false;
    }
  }

  private void key(KeyEvent event) {
    boolean done =
        event.getCode() == KeyCode.ESCAPE
            || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (done) {
      event.consume();
      leave.run();
    }
  }
}
