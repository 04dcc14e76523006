package org.yandu.ui.overview;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.MarkdownView;
import org.yandu.ui.kit.NoteLine;
import org.yandu.ui.kit.Parts;

/** An item as a card: where it stands, the words, the note, what it is filed under. */
final class OverviewCell extends CardCell<OverviewRow> {
  private static final double LINES_OF_QUOTE = 88;
  private static final double LINES_OF_TAGS = 56;

  /** Of a longer note the card shows the beginning; it is whole below the cards. */
  private static final int LONGEST_NOTE = 800;

  private final Texts texts;
  private final ItemWords words;
  private final Region bar = new Region();
  private final Label place = new Label();
  private final Label mark = new Label();
  private final Label quote = new Label();
  private final MarkdownView note = new MarkdownView(_ -> {});
  private final Label filed = new Label();
  private final HBox card;

  OverviewCell(Texts texts) {
    this.texts = texts;
    words = new ItemWords(texts);
    place.getStyleClass().add("note-place");
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    mark.getStyleClass().add("note-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(place, mark);
    head.setAlignment(Pos.CENTER_LEFT);
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    quote.setMaxHeight(LINES_OF_QUOTE);
    note.getStyleClass().add("note-rich");
    filed.getStyleClass().add("note-place");
    filed.setWrapText(true);
    filed.setMaxHeight(LINES_OF_TAGS);
    VBox column = new VBox(head, quote, note, filed);
    column.getStyleClass().add("note-words");
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    card = new HBox(bar, column);
    card.getStyleClass().add("note-card");
  }

  @Override
  protected Region content(OverviewRow row) {
    Item item = row.item();
    bar.getStyleClass()
        .setAll("note-bar", item.color().map(color -> "mark-" + color.word()).orElse("mark-none"));
    place.setText(words.where(item));
    mark.setText(words.important(item) + item.color().map(words::color).orElse(""));
    quote.setText(words.words(item));
    Parts.show(quote, !quote.getText().isEmpty());
    if (item.hasText()) {
      note.show(beginning(item.text()));
    }
    Parts.show(note, item.hasText());
    filed.setText(filed(item));
    setAccessibleText(
        String.join(
            "　", place.getText(), mark.getText(), quote.getText(), NoteLine.of(item.text())));
    return card;
  }

  /** Whole lines as far as they go, so that a table is not cut within a row. */
  private static String beginning(String text) {
    if (text.length() <= LONGEST_NOTE) {
      return text;
    }
    int line = text.lastIndexOf('\n', LONGEST_NOTE);
    int end = line > LONGEST_NOTE / 2 ? line : LONGEST_NOTE;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + "\n\n……";
  }

  private String filed(Item item) {
    String kind = words.kind(item.label().kind());
    String tags =
        item.label().tags().stream().map(tag -> "#" + tag).collect(Collectors.joining("　"));
    return Stream.of(kind, tags, Days.inWords(item.updated(), texts), item.author())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("　"));
  }
}
