package org.yandu.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A text field with a magnifier and a cross that empties it; Escape empties it too. */
public final class SearchField extends CustomTextField {
  public SearchField(String prompt) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("search-field");
    setLeft(Icons.of(Feather.SEARCH, "field-icon"));
    FontIcon cross = Icons.of(Feather.X, "field-icon");
    cross.setCursor(Cursor.HAND);
    cross.setOnMouseClicked(_ -> clear());
    // Only while it can do something: a narrow field needs the room for its prompt.
    rightProperty()
        .bind(Bindings.when(textProperty().isNotEmpty()).then((Node) cross).otherwise((Node) null));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
