package org.yandu.ui.overview;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.Kinds;

/** What is done with all chosen items at once. */
final class BulkActions extends HBox {
  private final OverviewModel model;
  private final Texts texts;
  private final Supplier<List<Overview.Item>> chosen;
  private final MenuButton tag;

  BulkActions(OverviewModel model, Texts texts, Supplier<List<Overview.Item>> chosen) {
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("bulk-actions");
    setAlignment(Pos.CENTER_LEFT);
    Button go =
        Buttons.words(texts.get("overview.go"), () -> model.actions().go(chosen.get().getFirst()));
    go.setId("overview-go");
    tag = menu("tag", Feather.TAG, this::tagEntries);
    getChildren()
        .addAll(
            go,
            menu("kind", Feather.LAYERS, () -> List.copyOf(kinds().getItems())),
            tag,
            menu("color", Feather.DROPLET, this::colorEntries),
            menu("collect", Feather.BOOK, this::notebookEntries),
            icon("important.set", Feather.STAR, this::toggleImportant),
            icon("copy", Feather.COPY, () -> model.actions().copy(chosen.get())),
            icon("delete", Feather.TRASH, () -> model.actions().delete(chosen.get())));
    follow(List.of());
  }

  /** Only what is chosen can be worked on. */
  void follow(List<Overview.Item> items) {
    getChildren().forEach(child -> child.setDisable(items.isEmpty()));
  }

  /** Opens the field that takes a tag. */
  void writeTag() {
    tag.show();
  }

  /** The same as a context menu. */
  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("overview.go", () -> model.actions().go(chosen.get().getFirst())),
            item("overview.copy", () -> model.actions().copy(chosen.get())),
            new SeparatorMenuItem(),
            kinds(),
            submenu("overview.tag", tagEntries()),
            submenu("overview.color", colorEntries()),
            submenu("overview.collect", notebookEntries()),
            item("overview.important.set", this::toggleImportant),
            new SeparatorMenuItem(),
            item("overview.delete", () -> model.actions().delete(chosen.get())));
    return menu;
  }

  private List<UUID> ids() {
    return chosen.get().stream().map(Overview.Item::id).toList();
  }

  private void toggleImportant() {
    boolean all = chosen.get().stream().allMatch(item -> item.label().important());
    model.actions().setImportant(ids(), !all);
  }

  private Menu kinds() {
    List<String> now = chosen.get().stream().map(item -> item.label().kind()).distinct().toList();
    return new Kinds(texts)
        .menu(
            now.size() == 1 ? now.getFirst() : "",
            model.ownKindsProperty().get(),
            kind -> model.actions().setKind(ids(), kind));
  }

  private List<MenuItem> tagEntries() {
    List<MenuItem> entries = new ArrayList<>();
    TextField field = new TextField();
    field.setPromptText(texts.get("overview.tag.add"));
    field.setAccessibleText(texts.get("overview.tag.add"));
    CustomMenuItem other = new CustomMenuItem(field, false);
    field.setOnAction(event -> {
      if (!field.getText().isBlank()) {
        model.actions().addTag(ids(), field.getText());
        tag.hide();
        if (other.getParentPopup() != null) {
          other.getParentPopup().hide();
        }
      }
      event.consume();
    });
    entries.add(other);
    TreeSet<String> there = new TreeSet<>();
    chosen.get().forEach(item -> there.addAll(item.label().tags()));
    model.tags().stream()
        .filter(name -> !there.contains(name))
        .forEach(
            name -> entries.add(named("＋ " + name, () -> model.actions().addTag(ids(), name))));
    there.forEach(
        name -> entries.add(named("－ " + name, () -> model.actions().removeTag(ids(), name))));
    return entries;
  }

  private List<MenuItem> colorEntries() {
    List<MenuItem> entries = new ArrayList<>();
    for (HighlightColor color : HighlightColor.values()) {
      MenuItem entry =
          named(
              texts.get("notes.color." + color.word()),
              () -> model.actions().setColor(ids(), color));
      Region dot = new Region();
      dot.getStyleClass().addAll("menu-dot", "mark-" + color.word());
      entry.setGraphic(dot);
      entries.add(entry);
    }
    return entries;
  }

  private List<MenuItem> notebookEntries() {
    List<MenuItem> entries = new ArrayList<>();
    for (Notebook notebook : model.actions().notebooks()) {
      entries.add(named(notebook.title(), () -> model.actions().collect(notebook, ids())));
    }
    entries.add(item("overview.collect.new", () -> model.actions().collectInNew(ids())));
    return entries;
  }

  private MenuButton menu(String name, Feather shape, Supplier<List<MenuItem>> entries) {
    MenuButton menu = new MenuButton(texts.get("overview." + name), Icons.of(shape));
    menu.setId("overview-do-" + name);
    menu.getStyleClass().addAll(Styles.FLAT, Tweaks.NO_ARROW);
    Buttons.describe(menu, texts.get("overview." + name), java.util.Optional.empty());
    // The skin wants one entry before it opens the menu; what is in it is known only then.
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(_ -> menu.getItems().setAll(entries.get()));
    return menu;
  }

  private Button icon(String name, Feather shape, Runnable action) {
    Button button = Buttons.icon(shape, texts.get("overview." + name), action);
    button.setId("overview-do-" + name.replace('.', '-'));
    return button;
  }

  private Menu submenu(String key, List<MenuItem> entries) {
    Menu menu = new Menu(texts.get(key));
    menu.getItems().addAll(entries);
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    return named(texts.get(key), action);
  }

  private static MenuItem named(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
