package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** What the keys do while the text has the focus. */
final class ReaderKeys {
  private static final double LINES = 3;
  private final ReaderView reader;
  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view;
  private final Selecting selecting;
  private final Steps steps;

  ReaderKeys(
      ReaderView reader,
      ReaderModel model,
      ReaderActions actions,
      Viewport view,
      Selecting selecting) {
    this.reader = reader;
    this.model = model;
    this.actions = actions;
    this.view = view;
    this.selecting = selecting;
    steps = new Steps(reader, model, selecting, this::bringCaretIntoView);
  }

  void install() {
    reader.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!view.isEmpty() && press(event)) {
            event.consume();
          }
        });
  }

  private boolean press(KeyEvent event) {
    if (moveEnd(event)) {
      return true;
    }
    for (ReaderAct act : ReaderAct.values()) {
      if (reader.keys().matches(act, event)) {
        return perform(act);
      }
    }
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown()) {
      return shortcut(event.getCode(), event.isShiftDown());
    }
    return event.isShiftDown() && event.getCode().isArrowKey()
        ? arrow(event.getCode(), true)
        : plain(event.getCode(), event.isShiftDown());
  }

  private boolean perform(ReaderAct act) {
    Marking marking = reader.marking();
    return switch (act) {
      case OPEN -> reader.openAt(selecting.caret());
      case NEXT_HEADING -> steps.heading(true);
      case PREVIOUS_HEADING -> steps.heading(false);
      case NEXT_MARK -> steps.mark(true);
      case PREVIOUS_MARK -> steps.mark(false);
      case SELECT_ALL -> selectAll();
      case GROW -> grow(false);
      case SHRINK -> grow(true);
      case YELLOW, GREEN, BLUE, RED, PURPLE -> marking.mark(act.color().orElseThrow());
      case UNDERLINE -> marking.mark(HighlightStyle.UNDERLINE);
      case WAVE -> marking.mark(HighlightStyle.WAVE);
      case STRIKE -> marking.mark(HighlightStyle.STRIKE);
      case EVERYWHERE -> withRange(actions::highlightEverywhere);
      case DELETE -> delete();
      case NOTE -> withRange(_ -> marking.writeNote());
      case IMPORTANT -> withPassage(marking.filing()::toggleImportant);
      case COLLECT -> withPassage(marking.filing()::collect);
      case FILE -> marking.showFiling();
      case COPY -> withRange(actions::copy);
      case CITE -> withRange(actions::copyWithCitation);
    };
  }

  private boolean withRange(Consumer<Range> act) {
    Optional<Range> range = reader.marking().range();
    range.ifPresent(act);
    return range.isPresent();
  }

  /** The highlight that was clicked, the selection, or the highlight at the caret. */
  private boolean withPassage(Consumer<FilingMenu.Passage> act) {
    Optional<FilingMenu.Passage> passage =
        reader
            .marking()
            .passage()
            .or(() ->
                reader.highlights().around(selecting.caret()).stream()
                    .findFirst()
                    .map(FilingMenu.Passage::of));
    passage.ifPresent(act);
    return passage.isPresent();
  }

  private boolean shortcut(KeyCode code, boolean shift) {
    switch (code) {
      case HOME -> edge(false, shift);
      case END -> edge(true, shift);
      case LEFT, RIGHT, UP, DOWN -> leap(code, shift);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code, boolean shift) {
    switch (code) {
      case UP, DOWN -> step(code == KeyCode.UP ? -1 : 1);
      case LEFT, RIGHT -> sideways(code);
      case PAGE_UP -> reader.motion().page(-1);
      case PAGE_DOWN -> reader.motion().page(1);
      case SPACE -> reader.motion().page(shift ? -1 : 1);
      case HOME -> edge(false, shift);
      case END -> edge(true, shift);
      case ESCAPE -> {
        return escape();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(int direction) {
    if (reader.ruler().isOn()) {
      reader.ruler().move(direction);
    } else {
      reader.motion().step(direction, LINES * view.lineHeight());
    }
  }

  /** In pages the arrows turn them, unless the caret is shown. */
  private void sideways(KeyCode code) {
    if (view.isPaged() && selecting.shownCaret() < 0) {
      reader.motion().page(code == KeyCode.LEFT ? -1 : 1);
    } else {
      arrow(code, false);
    }
  }

  private boolean arrow(KeyCode code, boolean select) {
    bringCaretIntoView();
    switch (code) {
      case LEFT -> selecting.step(false, select);
      case RIGHT -> selecting.step(true, select);
      case UP -> selecting.lines(-1, select);
      default -> selecting.lines(1, select);
    }
    return true;
  }

  /** By a word to the sides, by a paragraph up and down. */
  private void leap(KeyCode code, boolean select) {
    bringCaretIntoView();
    int direction = code == KeyCode.RIGHT || code == KeyCode.DOWN ? 1 : -1;
    if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
      selecting.word(direction, select);
    } else {
      selecting.paragraph(direction, select);
    }
  }

  /** As in Word: every F8 takes more, with Shift less. */
  private boolean grow(boolean back) {
    bringCaretIntoView();
    if (back) {
      selecting.shrink();
    } else {
      selecting.grow();
    }
    return true;
  }

  /** A caret left behind by scrolling starts anew at the top of the screen. */
  private void bringCaretIntoView() {
    if (model.selectionProperty().get() == null && !view.isOnScreen(selecting.caret())) {
      selecting.move(view.topOffset(), false);
    }
  }

  private void edge(boolean end, boolean select) {
    Document document = model.documentProperty().get();
    int offset =
        end
            ? document.blocks().getLast().range().end()
            : document.blocks().getFirst().range().start();
    if (select) {
      selecting.move(offset, true);
    } else {
      model.goTo(offset);
    }
  }

  private boolean selectAll() {
    Document document = model.documentProperty().get();
    selecting.select(
        new Range(
            document.blocks().getFirst().range().start(),
            document.blocks().getLast().range().end()));
    return true;
  }

  /** Whether there was anything to end; otherwise the key may mean something to the window. */
  private boolean escape() {
    boolean something =
        reader.marking().range().isPresent()
            || selecting.shownCaret() >= 0
            || reader.opening().popover().isVisible();
    reader.opening().hide();
    reader.marking().hide();
    selecting.hideCaret();
    model.selectionProperty().set(null);
    return something;
  }

  private boolean delete() {
    var highlight =
        reader
            .marking()
            .chosen()
            .or(() -> reader.highlights().around(selecting.caret()).stream().findFirst());
    highlight.ifPresent(placed -> actions.deleteHighlight(placed.highlight().id()));
    return highlight.isPresent();
  }

  /** Moves an end of the highlight whose bar is shown: the end, or with Ctrl the beginning. */
  private boolean moveEnd(KeyEvent event) {
    var chosen = reader.marking().chosen();
    boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    if (chosen.isEmpty() || !sideways || !event.isShiftDown() || event.isAltDown()) {
      return false;
    }
    Range old = chosen.get().range();
    boolean start = event.isShortcutDown();
    int moved = view.neighbour(start ? old.start() : old.end(), event.getCode() == KeyCode.RIGHT);
    Range fresh =
        start
            ? new Range(Math.min(moved, old.end()), old.end())
            : new Range(old.start(), Math.max(old.start(), moved));
    if (!fresh.isEmpty() && !fresh.equals(old)) {
      actions.moveHighlight(chosen.get().highlight().id(), fresh);
    }
    return true;
  }
}
