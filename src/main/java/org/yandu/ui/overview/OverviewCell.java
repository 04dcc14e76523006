package org.yandu.ui.overview;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview;
import org.yandu.text.Lines;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.Kinds;
import org.yandu.ui.kit.MarkdownView;

/** An item as a card. */
final class OverviewCell extends CardCell<Overview.Item> {
  private static final double LINES_OF_QUOTE = 88;

  private final Texts texts;
  private final Kinds kinds;
  private final Region bar = new Region();
  private final Label place = new Label();
  private final Label kind = new Label();
  private final Label mark = new Label();
  private final Label quote = new Label();
  private final MarkdownView note = new MarkdownView(_ -> {});
  private final Label tags = new Label();
  private final HBox card;

  OverviewCell(Texts texts) {
    this.texts = texts;
    kinds = new Kinds(texts);
    place.getStyleClass().add("note-place");
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    kind.getStyleClass().add("note-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    mark.getStyleClass().add("note-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(place, kind, mark);
    head.setAlignment(Pos.CENTER_LEFT);
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    quote.setMaxHeight(LINES_OF_QUOTE);
    note.getStyleClass().add("note-rich");
    tags.getStyleClass().add("note-place");
    tags.setWrapText(true);
    VBox words = new VBox(head, quote, note, tags);
    words.getStyleClass().add("note-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    card = new HBox(bar, words);
    card.getStyleClass().add("note-card");
  }

  @Override
  protected Region content(Overview.Item item) {
    bar.getStyleClass()
        .setAll("note-bar", item.color().map(color -> "mark-" + color.word()).orElse("mark-none"));
    place.setText(place(item, texts));
    kind.setText(kinds.name(item.label().kind()));
    show(kind, !item.label().kind().isEmpty());
    mark.setText(
        (item.label().important() ? "★ " : "")
            + item.color().map(color -> texts.get("notes.color." + color.word())).orElse(""));
    quote.setText(Lines.joined(item.words()));
    show(quote, !item.words().isEmpty());
    show(note, !item.text().isBlank());
    if (!item.text().isBlank()) {
      note.show(item.text());
    }
    String named =
        item.label().tags().stream().map(tag -> "# " + tag).collect(Collectors.joining("　"));
    tags.setText(named + (named.isEmpty() ? "" : "　") + Days.inWords(item.updated(), texts));
    return card;
  }

  /** Where an item is, in words: document and speaker; what kind of note where it is in none. */
  static String place(Overview.Item item, Texts texts) {
    if (item.documentId().isEmpty()) {
      return texts.get("notes.free");
    }
    String title = item.document().replace('\n', ' ');
    String named =
        item.speakers().size() == 1
            ? texts.get("overview.place", title, item.speakers().getFirst())
            : title;
    return item.removed() ? texts.get("overview.removed", named) : named;
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
