package org.yandu.ui.overview;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.Bin.Deleted;
import org.yandu.library.Bin.What;
import org.yandu.text.Lines;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.NoteLine;

/** What was deleted: what it is, where it was, its words. */
final class BinCell extends CardCell<Deleted> {
  private static final double LINES = 88;

  private final Texts texts;
  private final Region bar = new Region();
  private final Label head = new Label();
  private final Label words = new Label();
  private final Label note = new Label();
  private final HBox card;

  BinCell(Texts texts) {
    this.texts = texts;
    head.getStyleClass().add("note-place");
    words.getStyleClass().add("note-quote");
    words.setWrapText(true);
    words.setMaxHeight(LINES);
    note.getStyleClass().addAll("note-text", "overview-note");
    note.setWrapText(true);
    note.setMaxWidth(Double.MAX_VALUE);
    note.setMaxHeight(LINES);
    VBox column = new VBox(head, words, note);
    column.getStyleClass().add("note-words");
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    card = new HBox(bar, column);
    card.getStyleClass().add("note-card");
  }

  @Override
  protected Region content(Deleted item) {
    bar.getStyleClass()
        .setAll("note-bar", item.color().map(color -> "mark-" + color.word()).orElse("mark-none"));
    String what = texts.get("bin." + item.what().name().toLowerCase(Locale.ROOT));
    String day = Days.inWords(item.at(), texts);
    head.setText(
        item.document()
            .map(title -> texts.get("bin.head.in", what, Lines.joined(title), day))
            .orElseGet(() -> texts.get("bin.head", what, day)));
    words.setText(
        item.what() == What.NOTE ? NoteLine.of(item.words()) : Lines.joined(item.words()));
    note.setText(item.notes().stream().map(NoteLine::of).collect(Collectors.joining("\n\n")));
    note.setVisible(!item.notes().isEmpty());
    note.setManaged(note.isVisible());
    setAccessibleText(String.join("　", head.getText(), words.getText(), note.getText()));
    return card;
  }
}
