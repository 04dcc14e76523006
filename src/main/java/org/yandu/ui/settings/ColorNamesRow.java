package org.yandu.ui.settings;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.settings.ColorNames;
import org.yandu.ui.kit.Dots;

/** A field for the name of each highlight colour; an empty one shows the name of the colour. */
final class ColorNamesRow extends HBox {
  ColorNamesRow(SettingsModel model, Texts texts) {
    getStyleClass().add("color-names");
    Texts colors = texts.with(Map.of());
    for (HighlightColor color : HighlightColor.values()) {
      getChildren().add(field(color, model, colors));
    }
  }

  private static HBox field(HighlightColor color, SettingsModel model, Texts colors) {
    Region dot = Dots.of(color);
    TextField name = new TextField(model.colorNamesProperty().get().of(color.word()));
    name.setId("color-name-" + color.word());
    String usual = colors.get("notes.color." + color.word());
    name.setPromptText(usual);
    name.setAccessibleText(usual);
    name.setPrefColumnCount(colors.language() == Language.ZH ? 4 : 6);
    name.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().codePoints().count() <= ColorNames.LONGEST ? change : null));
    name.textProperty().addListener((_, _, words) -> model.name(color.word(), words));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(dot, name);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("color-name");
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }
}
