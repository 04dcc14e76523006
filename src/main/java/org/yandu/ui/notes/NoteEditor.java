package org.yandu.ui.notes;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Debounce;
import org.yandu.ui.kit.FxThread;
import org.yandu.ui.kit.GrowingArea;

/**
 * Where a note is written. Every cell has one of its own, because lists measure with cells that are
 * never seen; the words live in the model, and only an editor in sight can take the keys.
 */
final class NoteEditor extends GrowingArea {
  private static final Duration KEEP_AFTER = Duration.millis(700);
  private static final double SMALLEST = 54;
  private static final double LARGEST = 320;

  private final NotesModel model;
  private final Debounce keep;

  NoteEditor(NotesModel model, Texts texts) {
    super(SMALLEST, LARGEST);
    this.model = model;
    keep = new Debounce(KEEP_AFTER, model::save);
    setId("note-editor");
    setPromptText(texts.get("notes.write.prompt"));
    setAccessibleText(texts.get("notes.write.prompt"));
    getStyleClass().add("note-editor");
    setText(model.draftProperty().get());
    model
        .draftProperty()
        .addListener((_, _, words) -> {
          if (!words.equals(getText())) {
            int caret = getCaretPosition();
            setText(words);
            positionCaret(Math.min(caret, words.length()));
          }
        });
    textProperty()
        .addListener((_, _, words) -> {
          model.type(words);
          keep.askSoon();
        });
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            keep.cancel();
            leave();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Takes the keys when they are wanted and this is the editor that can be seen. */
  void takeKeys() {
    FxThread.later(() -> {
      if (model.keysWanted() && getScene() != null && isVisible()) {
        requestFocus();
        if (getScene().getFocusOwner() == this) {
          model.keysTaken();
          end();
        }
      }
    });
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (model.keysWanted()) {
      takeKeys();
    }
  }

  /** Losing the card is not leaving: the editor of the next card goes on. */
  private void leave() {
    if (getScene() == null || getParent() == null) {
      model.wantKeys();
    } else {
      FxThread.later(this::finishIfLeft);
    }
  }

  private void finishIfLeft() {
    if (model.keysWanted() || !isVisible() || model.editingProperty().get() == null) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner instanceof NoteEditor) {
      return;
    }
    model.save();
    if (owner != null && getScene().getWindow() != null && getScene().getWindow().isFocused()) {
      model.finish();
    }
  }

  private void key(KeyEvent event) {
    boolean done =
        event.getCode() == KeyCode.ESCAPE
            || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (done) {
      keep.cancel();
      model.finish();
      event.consume();
    } else if (MarkdownKeys.press(this, event)) {
      event.consume();
    }
  }
}
