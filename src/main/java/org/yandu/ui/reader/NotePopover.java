package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.text.NoteLinks;
import org.yandu.text.NoteLinks.Link;
import org.yandu.text.Range;
import org.yandu.ui.kit.Buttons;

/**
 * The words of a footnote beside its marker. The first click on a marker shows them, a second one
 * goes to the note; a click on the number before a note goes back to the marker.
 */
final class NotePopover extends VBox {
  private static final double WIDTH = 420;
  private static final double MOST_HEIGHT = 260;
  private static final double GAP = 6;

  /** Up to so many characters the notes are found within a frame or two. */
  private static final int AT_ONCE = 200_000;

  private final Viewport view;
  private final Consumer<Range> goTo;
  private final Label words = new Label();
  private final ScrollPane scroll = new ScrollPane(words);
  private Document document;
  private NoteLinks links = NoteLinks.NONE;
  private Link shown;

  /**
   * @param goTo told the place to go to
   */
  NotePopover(Viewport view, Consumer<Range> goTo, Texts texts) {
    this.view = requireNonNull(view);
    this.goTo = requireNonNull(goTo);
    setId("note-popover");
    getStyleClass().addAll("note-popover", Styles.ELEVATED_2);
    setManaged(false);
    setVisible(false);
    setCursor(Cursor.DEFAULT);
    setAccessibleRole(AccessibleRole.TOOLTIP);
    words.setWrapText(true);
    words.getStyleClass().add("note-popover-words");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Button go = Buttons.words(texts.get("reader.footnote.go"), this::follow, Styles.SMALL);
    go.setId("note-popover-go");
    go.setFocusTraversable(false);
    getChildren().addAll(scroll, go);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  /**
   * @param fresh or null
   */
  void of(Document fresh) {
    hide();
    document = fresh;
    links = NoteLinks.NONE;
    if (fresh == null) {
      return;
    }
    if (fresh.text().length() <= AT_ONCE) {
      links = NoteLinks.of(fresh);
    } else {
      findIn(fresh);
    }
  }

  private void findIn(Document book) {
    Task<NoteLinks> task =
        new Task<>() {
          @Override
          protected NoteLinks call() {
            return NoteLinks.of(book);
          }
        };
    task.setOnSucceeded(_ -> {
      if (document == book) {
        links = task.getValue();
        getParent().requestLayout();
      }
    });
    Thread.ofVirtual().name("notes").start(task);
  }

  /** Of the text shown, as far as they are found by now. */
  NoteLinks links() {
    return links;
  }

  /** Whether a click on the character at {@code offset} does something. */
  boolean leads(int offset) {
    return links.at(offset).isPresent() || links.back(offset).isPresent();
  }

  /** The marker shown, if any. */
  Optional<Link> shown() {
    return Optional.ofNullable(shown);
  }

  /** Does what a click on the character at {@code offset} is to do; false where it is no marker. */
  boolean open(int offset) {
    Optional<Link> link = links.at(offset);
    if (link.isPresent()) {
      boolean again = link.get().equals(shown);
      show(link.get());
      if (again) {
        follow();
      }
      return true;
    }
    Optional<Link> back = links.back(offset);
    back.ifPresent(from -> {
      hide();
      goTo.accept(from.marker());
    });
    return back.isPresent();
  }

  private void follow() {
    Range note = shown.note();
    hide();
    goTo.accept(note);
  }

  private void show(Link link) {
    shown = link;
    String text = document.shown(link.note());
    words.setText(text);
    setAccessibleText(text);
    scroll.setVvalue(0);
    setVisible(true);
    toFront();
    applyCss();
    fit();
    layout();
  }

  /** Takes the size that the words need, beside the marker; to be called with every layout. */
  void fit() {
    if (shown == null || view.isEmpty()) {
      return;
    }
    double width = Math.min(WIDTH, view.width() - 2 * GAP);
    double inside = width - getInsets().getLeft() - getInsets().getRight();
    scroll.setPrefHeight(Math.min(MOST_HEIGHT, words.prefHeight(inside - 2) + 4));
    resize(width, prefHeight(width));
    place(shown.marker(), width);
  }

  private void place(Range marker, double width) {
    var line = view.layout().line(view.layout().lineOf(marker.start()));
    double x = view.shiftX(line) + line.edge(line.toIndex(marker.start()));
    double top = line.box().top() + view.shiftY(line);
    double bottom = line.bottom() + view.shiftY(line);
    double below = bottom + GAP;
    double y = below + getHeight() <= view.height() ? below : top - GAP - getHeight();
    double most = Math.max(GAP, view.width() - width - GAP);
    relocate(Math.rint(Math.clamp(x - width / 3, GAP, most)), Math.rint(Math.max(GAP, y)));
  }

  void hide() {
    shown = null;
    setVisible(false);
  }
}
