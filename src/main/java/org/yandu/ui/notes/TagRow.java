package org.yandu.ui.notes;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.Tag;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Dots;
import org.yandu.ui.kit.Icons;

/** The tags of a card and the field that adds one. */
final class TagRow extends FlowPane {
  private static final double FIELD_WIDTH = 130;

  private final NotesModel model;
  private final Texts texts;
  private final TextField field = new TextField();
  private final Button add;
  private NoteCard card;

  TagRow(NotesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("tags");
    setMinWidth(0);
    add = Buttons.words(texts.get("notes.tag.add"), this::openField, Styles.FLAT, Styles.SMALL);
    add.setGraphic(Icons.of(Feather.TAG));
    add.getStyleClass().add("tag-add");
    field.setPromptText(texts.get("notes.tag.prompt"));
    field.getStyleClass().add(Styles.SMALL);
    field.setPrefWidth(FIELD_WIDTH);
    TextFields.bindAutoCompletion(
        field,
        request ->
            model.knownTagsProperty().get().stream()
                .map(Tag::name)
                .filter(tag -> tag.contains(request.getUserText().strip()))
                .filter(tag -> !card.tags().contains(tag))
                .toList());
    field.setOnAction(_ -> addTag());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        field.clear();
        closeField();
        event.consume();
      }
    });
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && getChildren().contains(field)) {
            addTag();
          }
        });
  }

  /** Shows the tags of a card. */
  void of(NoteCard shown) {
    card = shown;
    getChildren().clear();
    for (String tag : shown.tags()) {
      getChildren().add(chip(tag));
    }
    getChildren().add(add);
  }

  private HBox chip(String tag) {
    Button cross =
        Buttons.icon(
            Feather.X,
            texts.get("notes.tag.remove", tag),
            () -> {
              List<String> fewer = new ArrayList<>(card.tags());
              fewer.remove(tag);
              model.actions().setTags(card.id(), fewer);
            });
    cross.getStyleClass().add("tag-cross");
    HBox chip = new HBox(new Label(tag), cross);
    chip.getStyleClass().add("tag");
    model.colorOf(tag).ifPresent(color -> chip.getChildren().addFirst(Dots.of(color)));
    ContextMenu colors = colors(tag);
    chip.setOnContextMenuRequested(event -> {
      colors.show(chip, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    return chip;
  }

  /** What colour the chip of a tag has wherever it is. */
  private ContextMenu colors(String tag) {
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(color(tag, Optional.empty(), group));
    for (HighlightColor color : HighlightColor.values()) {
      menu.getItems().add(color(tag, Optional.of(color), group));
    }
    return menu;
  }

  private RadioMenuItem color(String tag, Optional<HighlightColor> color, ToggleGroup group) {
    String name = color.map(c -> "notes.color." + c.word()).orElse("notes.tag.plain");
    RadioMenuItem item = new RadioMenuItem(texts.get(name));
    color.ifPresent(c -> item.setGraphic(Dots.of(c)));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(model.colorOf(tag).equals(color));
    item.setOnAction(_ -> model.actions().colorTag(tag, color));
    return item;
  }

  /** The menus that colour the tags of the card, for keys. */
  List<Menu> colorMenus() {
    return card.tags().stream()
        .map(tag -> {
          Menu menu = new Menu(texts.get("notes.tag.color", tag));
          menu.setMnemonicParsing(false);
          menu.getItems().addAll(colors(tag).getItems());
          return menu;
        })
        .toList();
  }

  /** Shows the field that takes a new tag, unless it is there. */
  void openField() {
    if (getChildren().contains(field)) {
      return;
    }
    field.clear();
    getChildren().set(getChildren().indexOf(add), field);
    field.requestFocus();
  }

  private void closeField() {
    int at = getChildren().indexOf(field);
    if (at >= 0) {
      if (field.isFocused()) {
        giveKeysBack();
      }
      // To give the keys away may have closed it.
      if (getChildren().remove(field)) {
        getChildren().add(at, add);
      }
    }
  }

  /** To the list the card stands in; else they would go to the first button of the window. */
  private void giveKeysBack() {
    Node above = this;
    while (above != null && !(above instanceof ListView)) {
      above = above.getParent();
    }
    if (above != null) {
      above.requestFocus();
    }
  }

  private void addTag() {
    String tag = field.getText().strip();
    // Before the focus goes, which would add the same tag again.
    field.clear();
    closeField();
    if (!tag.isEmpty() && !card.tags().contains(tag)) {
      List<String> more = new ArrayList<>(card.tags());
      more.add(tag);
      model.actions().setTags(card.id(), more);
    }
  }
}
