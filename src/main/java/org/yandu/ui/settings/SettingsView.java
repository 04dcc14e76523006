package org.yandu.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.settings.ReadingSettings;
import org.yandu.ui.kit.Shown;

/** The page of settings. */
public final class SettingsView extends GridPane {
  private static final double WIDTH = 480;

  public SettingsView(SettingsModel model, Texts texts) {
    getStyleClass().add("settings");
    setPrefWidth(WIDTH);
    addRow(0, label(texts.get("settings.language")), languages(model));
    addRow(1, label(texts.get("settings.theme")), themes(model, texts));
    addRow(2, label(texts.get("settings.fontSize")), size(model));
    TextField folder = new TextField(model.folder().toString());
    folder.setEditable(false);
    GridPane.setHgrow(folder, Priority.ALWAYS);
    addRow(3, label(texts.get("settings.folder")), folder);
    Label hint = new Label(texts.get("settings.folder.hint"));
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    add(hint, 1, 4);
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static ComboBox<Language> languages(SettingsModel model) {
    ComboBox<Language> box = new ComboBox<>();
    box.setId("settings-language");
    box.getItems().setAll(Language.values());
    box.setConverter(new Shown<>(Language::ownName));
    box.valueProperty().bindBidirectional(model.languageProperty());
    return box;
  }

  private static HBox themes(SettingsModel model, Texts texts) {
    HBox row = new HBox();
    row.getStyleClass().add("theme-row");
    ToggleGroup group = new ToggleGroup();
    for (String theme : model.themes()) {
      ToggleButton button = new ToggleButton(texts.get("settings.theme." + theme));
      button.getStyleClass().addAll("theme-button", "swatch-" + theme);
      button.setToggleGroup(group);
      button.setSelected(theme.equals(model.themeProperty().get()));
      button.setOnAction(_ -> {
        button.setSelected(true);
        model.themeProperty().set(theme);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private static HBox size(SettingsModel model) {
    Slider slider =
        new Slider(
            ReadingSettings.SMALLEST_FONT,
            ReadingSettings.LARGEST_FONT,
            model.fontSizeProperty().get());
    slider.setBlockIncrement(1);
    slider.valueProperty().bindBidirectional(model.fontSizeProperty());
    HBox.setHgrow(slider, Priority.ALWAYS);
    Label percent = new Label();
    percent.textProperty().bind(model.fontSizeProperty().asString("%.0f px"));
    percent.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(slider, percent);
    row.getStyleClass().add("size-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
