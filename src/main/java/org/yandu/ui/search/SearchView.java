package org.yandu.ui.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.search.Hit;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Debounce;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.SearchField;
import org.yandu.ui.search.SearchModel.Results;
import org.yandu.ui.search.SearchModel.Row;

/** The search over everything: words above, hits below; Enter jumps, Escape returns. */
public final class SearchView extends VBox {
  private static final Duration AFTER_TYPING = Duration.millis(250);

  private final SearchModel model;
  private final Consumer<Hit> jump;
  private final Texts texts;
  private final SearchField field;
  private final ListView<Row> list = new ListView<>();
  private final Label summary = new Label();
  private final EmptyState start;
  private final EmptyState nothing;

  /**
   * @param close returns to the text
   */
  public SearchView(SearchModel model, Consumer<Hit> jump, Runnable close, Texts texts) {
    this.model = model;
    this.jump = jump;
    this.texts = texts;
    getStyleClass().add("search-page");
    field = new SearchField(texts.get("search.all.prompt"));
    field.setId("search-field");
    field.textProperty().bindBidirectional(model.queryProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    Debounce later = new Debounce(AFTER_TYPING, model::search);
    field.textProperty().addListener((_, _, _) -> later.ask());
    HBox top = new HBox(field, Buttons.words(texts.get("search.all.close"), close));
    top.getStyleClass().add("search-top");
    top.setAlignment(Pos.CENTER_LEFT);
    summary.getStyleClass().add("search-summary");
    start =
        new EmptyState(
            Feather.SEARCH, texts.get("search.start.title"), texts.get("search.start.text"));
    nothing =
        new EmptyState(
            Feather.SEARCH, texts.get("search.nothing.title"), texts.get("search.nothing.text"));
    fillList();
    StackPane body = new StackPane(list, start, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(top, summary, body);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, later, close));
    model.resultsProperty().addListener((_, _, found) -> show(found));
    show(model.resultsProperty().get());
  }

  /** Puts the cursor into the field with all words selected. */
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private void fillList() {
    list.setId("search-results");
    list.setAccessibleText(texts.get("search.results"));
    list.getStyleClass().add("cards");
    list.setCellFactory(_ -> new ResultCell(texts, jump));
  }

  private void key(KeyEvent event, Debounce later, Runnable close) {
    switch (event.getCode()) {
      case ESCAPE -> {
        close.run();
        event.consume();
      }
      case DOWN -> {
        if (event.getTarget() == field && !list.getItems().isEmpty()) {
          list.requestFocus();
          selectHit(0);
          event.consume();
        }
      }
      case ENTER -> {
        if (event.getTarget() == field) {
          later.cancel();
          model.search();
        } else if (list.getSelectionModel().getSelectedItem() instanceof Row.HitRow row) {
          jump.accept(row.hit());
        }
        event.consume();
      }
      default -> {}
    }
  }

  private void selectHit(int from) {
    for (int i = from; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Row.HitRow) {
        list.getSelectionModel().select(i);
        return;
      }
    }
  }

  private void show(Results found) {
    list.getItems().setAll(found.rows());
    boolean any = !found.rows().isEmpty();
    list.setVisible(any);
    start.setVisible(!any && found.query().isEmpty());
    nothing.setVisible(!any && !found.query().isEmpty());
    summary.setText(any ? summary(found) : "");
    summary.setMinHeight(Region.USE_PREF_SIZE);
  }

  private String summary(Results found) {
    if (found.cut()) {
      return texts.get("search.summary.cut", found.hits());
    }
    return found.documents() == 0
        ? texts.get("search.summary.free", found.hits())
        : texts.get("search.summary", found.hits(), found.documents());
  }
}
