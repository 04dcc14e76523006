package org.yandu.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/** What an empty pane says: an icon, what it is for, and what to do next. */
public final class EmptyState extends VBox {
  public EmptyState(Ikon shape, String heading, String sentence, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label title = new Label(heading);
    title.getStyleClass().add("empty-title");
    title.setWrapText(true);
    title.setTextAlignment(TextAlignment.CENTER);
    Label text = new Label(sentence);
    text.getStyleClass().add("empty-text");
    text.setWrapText(true);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(shape, "empty-icon"), title, text);
    if (actions.length > 0) {
      HBox row = new HBox(actions);
      row.getStyleClass().add("empty-actions");
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
  }
}
