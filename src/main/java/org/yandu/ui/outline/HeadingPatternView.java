package org.yandu.ui.outline;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.correction.Correction;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Shown;
import org.yandu.ui.outline.HeadingPatternModel.Found;
import org.yandu.ui.outline.HeadingPatternModel.Preset;

/** Asks how headings begin and shows at once what that finds. */
public final class HeadingPatternView extends VBox {
  private static final double WIDTH = 520;
  private static final double LIST_HEIGHT = 240;
  private static final double LOWEST_LIST = 40;

  /** Of a pattern that the document has, in pixels, and so many of them at once. */
  private static final double ROW = 36;

  private static final int SHOWN = 3;

  private final HeadingPatternModel model;
  private final Texts texts;

  public HeadingPatternView(HeadingPatternModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("heading-pattern");
    setPrefWidth(WIDTH);
    TextField field = new TextField();
    field.setId("pattern-field");
    field.setPromptText(texts.get("correct.pattern.prompt"));
    field.setAccessibleText(texts.get("correct.pattern.prompt"));
    field.textProperty().bindBidirectional(model.patternProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(field, levels());
    row.getStyleClass().add("pattern-row");
    Label presets = label(texts.get("correct.pattern.presets"));
    getChildren().addAll(hint(), row, presets, presets(field), count(), list(), own(field));
  }

  /** The patterns that the document has, each to be changed or removed; nothing without any. */
  private VBox own(TextField field) {
    VBox rows = new VBox();
    rows.getStyleClass().add("pattern-own");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox own = new VBox(label(texts.get("correct.pattern.own")), scroll);
    own.setId("pattern-own");
    own.getStyleClass().add("pattern-own");
    own.managedProperty().bind(own.visibleProperty());
    Runnable fill =
        () -> {
          int count = model.own().size();
          own.setVisible(count > 0);
          rows.getChildren().setAll(model.own().stream().map(one -> own(one, field)).toList());
          // Many of them must not press the hits out of the sheet.
          scroll.setMinHeight(ROW);
          scroll.setPrefHeight(Math.min(count, SHOWN) * ROW);
        };
    model.own().addListener((ListChangeListener<Correction>) _ -> fill.run());
    fill.run();
    return own;
  }

  private HBox own(Correction one, TextField field) {
    Label words = new Label(one.words());
    words.getStyleClass().add("pattern-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label level = label(texts.get("correct.pattern.levelN", one.level()));
    level.setMinWidth(Region.USE_PREF_SIZE);
    Button edit =
        Buttons.words(
            texts.get("correct.pattern.edit"),
            () -> {
              model.edit(one);
              field.requestFocus();
              field.end();
            },
            "small");
    Button remove =
        Buttons.words(
            texts.get("correct.pattern.remove"),
            () -> {
              model.remove(one);
              field.requestFocus();
            },
            "small");
    for (Button button : new Button[] {edit, remove}) {
      button.setAccessibleText(button.getText() + " " + one.words());
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    edit.getStyleClass().add("pattern-edit");
    remove.getStyleClass().add("pattern-remove");
    HBox row = new HBox(words, level, edit, remove);
    row.getStyleClass().add("pattern-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Label hint() {
    Label hint = label(texts.get("correct.pattern.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    return hint;
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("card-detail");
    return label;
  }

  private FlowPane presets(TextField field) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("pattern-presets");
    for (Preset preset : Preset.values()) {
      Button button =
          Buttons.words(
              texts.get("correct.pattern." + preset.name()),
              () -> {
                field.setText(preset.pattern());
                field.requestFocus();
                field.end();
              },
              "small");
      button.setId("pattern-" + preset.name());
      row.getChildren().add(button);
    }
    return row;
  }

  private ComboBox<Integer> levels() {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId("pattern-level");
    box.setAccessibleText(texts.get("correct.pattern.level"));
    for (int level = 1; level <= Correction.LOWEST_LEVEL; level++) {
      box.getItems().add(level);
    }
    box.setConverter(new Shown<>(level -> texts.get("correct.pattern.levelN", level)));
    box.valueProperty().bindBidirectional(model.levelProperty());
    return box;
  }

  private Label count() {
    Label count = label("");
    count.setId("pattern-count");
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(model.foundProperty().get()), model.foundProperty()));
    return count;
  }

  private String words(Found found) {
    return switch (found.state()) {
      case NO_PATTERN -> texts.get("correct.pattern.nothing");
      case FOUND ->
          found.count() == 0
              ? texts.get("correct.pattern.none")
              : texts.get("correct.pattern.found", found.count());
      case SYNTAX -> texts.get("correct.pattern.syntax");
      case COSTLY -> texts.get("correct.pattern.costly");
    };
  }

  private ListView<String> list() {
    ListView<String> list = new ListView<>();
    list.setId("pattern-hits");
    list.setAccessibleText(texts.get("correct.pattern.hits"));
    list.setPrefHeight(LIST_HEIGHT);
    list.setMinHeight(LOWEST_LIST);
    list.setFocusTraversable(false);
    model.foundProperty().addListener((_, _, found) -> list.getItems().setAll(found.lines()));
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }
}
