package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.yandu.i18n.Texts;
import org.yandu.library.Link;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;
import org.yandu.ui.kit.Dots;
import org.yandu.ui.kit.Kinds;

/** What can be done with a card. */
final class NoteMenu {
  private final NotesModel model;
  private final Texts texts;

  NoteMenu(NotesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /**
   * @param tagColors menus that colour the tags of the card
   */
  ContextMenu of(NoteCard card, List<Menu> tagColors) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("notes.menu.write", () -> model.edit(card.id())));
    card.range()
        .ifPresent(range -> {
          menu.getItems().add(item("notes.menu.reveal", () -> model.actions().reveal(range)));
          menu.getItems()
              .add(item("notes.menu.copy", () -> model.actions().copyWithCitation(range)));
        });
    if (card.standing() != NoteCard.Standing.SURE) {
      menu.getItems().add(item("notes.menu.review", () -> go(card, model.actions())));
    }
    filing(menu, card, tagColors);
    Link.Kind kind = card.highlight().isPresent() ? Link.Kind.HIGHLIGHT : Link.Kind.NOTE;
    menu.getItems()
        .add(item("notes.menu.link", () -> model.actions().copyLink(new Link(kind, card.id()))));
    card.highlight().ifPresent(highlight -> looks(menu, highlight));
    menu.getItems().add(new SeparatorMenuItem());
    card.note()
        .filter(_ -> card.highlight().isPresent())
        .ifPresent(note ->
            menu.getItems()
                .add(item("notes.menu.deleteNote", () -> model.actions().deleteNote(note.id()))));
    menu.getItems()
        .add(
            item(
                card.highlight().isPresent()
                    ? "notes.menu.deleteHighlight"
                    : "notes.menu.deleteNote",
                () -> delete(card, model.actions())));
    return menu;
  }

  private void filing(ContextMenu menu, NoteCard card, List<Menu> tagColors) {
    menu.getItems().add(new SeparatorMenuItem());
    Label label = card.label();
    CheckMenuItem important = new CheckMenuItem(texts.get("notes.important"));
    important.setSelected(label.important());
    important.setOnAction(_ -> model.actions().setImportant(card.id(), !label.important()));
    Menu kinds =
        new Kinds(texts)
            .menu(
                label.kind(),
                model.ownKindsProperty().get(),
                kind -> model.actions().setKind(card.id(), kind));
    MenuItem collect = item("notes.menu.collect", () -> model.actions().collect(card.id()));
    menu.getItems().addAll(important, kinds, collect);
    menu.getItems().addAll(tagColors);
    menu.getItems().add(new SeparatorMenuItem());
  }

  private void looks(ContextMenu menu, Highlight highlight) {
    menu.getItems().add(new SeparatorMenuItem());
    ToggleGroup colors = new ToggleGroup();
    for (HighlightColor color : HighlightColor.values()) {
      RadioMenuItem item =
          new RadioMenuItem(texts.get("notes.color." + color.word()), Dots.of(color));
      item.setToggleGroup(colors);
      item.setMnemonicParsing(false);
      item.setSelected(highlight.color() == color);
      item.setOnAction(_ -> model.actions().restyle(highlight.id(), color, highlight.style()));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    ToggleGroup styles = new ToggleGroup();
    for (HighlightStyle style : HighlightStyle.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("notes.style." + style.word()));
      item.setToggleGroup(styles);
      item.setSelected(highlight.style() == style);
      item.setOnAction(_ -> model.actions().restyle(highlight.id(), highlight.color(), style));
      menu.getItems().add(item);
    }
  }

  /** Shows where a card belongs in the text, or has it looked at where that is not certain. */
  static void go(NoteCard card, NotesActions actions) {
    if (card.standing() != NoteCard.Standing.SURE) {
      actions.review(Optional.of(card.id()));
    }
    card.range().ifPresent(actions::reveal);
  }

  static void delete(NoteCard card, NotesActions actions) {
    if (card.highlight().isPresent()) {
      actions.deleteHighlight(card.id());
    } else {
      actions.deleteNote(card.id());
    }
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
