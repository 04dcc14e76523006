package org.yandu.ui.search;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.SearchField;

/** The bar above the text that finds words in it; Enter goes on, Shift+Enter back, Escape ends. */
public final class FindBar extends HBox {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final FindModel model;
  private final SearchField field;

  /**
   * @param back where the keys go when the bar closes
   */
  public FindBar(FindModel model, Texts texts, Runnable back) {
    this.model = model;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_RIGHT);
    field = new SearchField(texts.get("search.find.prompt"));
    field.setId("find-field");
    field.textProperty().bindBidirectional(model.queryProperty());
    Label count = new Label();
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.textProperty().bind(countText(texts));
    model
        .hitsProperty()
        .addListener((_, _, hits) ->
            field.pseudoClassStateChanged(NOTHING, hits.isEmpty() && !field.getText().isBlank()));
    Runnable close =
        () -> {
          model.openProperty().set(false);
          back.run();
        };
    getChildren()
        .addAll(
            field,
            count,
            Buttons.icon(Feather.CHEVRON_UP, texts.get("search.find.previous"), model::previous),
            Buttons.icon(Feather.CHEVRON_DOWN, texts.get("search.find.next"), model::next),
            Buttons.icon(Feather.X, texts.get("search.find.close"), close));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(model.openProperty());
  }

  /** Puts the cursor into the field with all words selected. */
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private void key(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == field) {
      if (event.isShiftDown()) {
        model.previous();
      } else {
        model.next();
      }
      event.consume();
    }
  }

  private StringBinding countText(Texts texts) {
    return Bindings.createStringBinding(
        () -> {
          if (model.queryProperty().get().isBlank()) {
            return "";
          }
          int all = model.hitsProperty().get().size();
          return all == 0
              ? texts.get("search.find.none")
              : texts.get("search.find.count", model.indexProperty().get() + 1, all);
        },
        model.queryProperty(),
        model.hitsProperty(),
        model.indexProperty());
  }
}
