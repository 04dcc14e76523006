package org.yandu.ui.search;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.search.Hit;
import org.yandu.text.Range;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.search.SearchModel.Row;

/** A line of the results: a document, a work, or a hit with the words around it. */
final class ResultCell extends CardCell<Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Texts texts;

  ResultCell(Texts texts, Consumer<Hit> jump) {
    this.texts = texts;
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.HitRow row) {
        jump.accept(row.hit());
      }
    });
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, !empty && row != null && !(row instanceof Row.HitRow));
  }

  @Override
  protected Region content(Row row) {
    return switch (row) {
      case Row.DocumentRow document -> document(document);
      case Row.WorkRow work -> {
        Label title = new Label(work.title());
        title.getStyleClass().add("result-work");
        title.setWrapText(true);
        yield title;
      }
      case Row.HitRow hit -> hit(hit.hit());
    };
  }

  private Region document(Row.DocumentRow document) {
    Label title =
        new Label(document.document().isEmpty() ? texts.get("search.free") : document.title());
    title.getStyleClass().add("result-document");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label count = new Label(texts.get("search.hits", document.hits()));
    count.getStyleClass().add("card-detail");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(title, count);
    line.getStyleClass().add("result-head");
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private Region hit(Hit hit) {
    VBox box = new VBox(snippet(hit));
    box.getStyleClass().add("result-hit");
    String place = place(hit);
    if (!place.isEmpty()) {
      Label where = new Label(place);
      where.getStyleClass().add("card-detail");
      if (hit.note().isPresent()) {
        where.setGraphic(Icons.of(Feather.EDIT_3, "small-icon"));
      }
      box.getChildren().add(where);
    }
    return box;
  }

  private static TextFlow snippet(Hit hit) {
    String words = hit.text();
    Range match = hit.match();
    Text before = new Text(words.substring(0, match.start()));
    Text found = new Text(match.in(words));
    found.getStyleClass().add("result-match");
    Text after = new Text(words.substring(match.end()));
    TextFlow flow = new TextFlow(before, found, after);
    flow.getStyleClass().add("result-words");
    return flow;
  }

  private String place(Hit hit) {
    if (hit.note().isPresent()) {
      return hit.section().isEmpty()
          ? texts.get("search.note")
          : texts.get("search.noteAt", hit.section().replace(" / ", " › "));
    }
    String section = hit.section().replace(" / ", " › ");
    if (hit.paragraph() == 0) {
      return section;
    }
    String paragraph = texts.get("search.paragraph", hit.paragraph());
    return section.isEmpty() ? paragraph : section + " · " + paragraph;
  }
}
