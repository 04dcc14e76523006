package org.yandu.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.Kind;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Dots;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.Kinds;

/** What is done with all chosen items at once, as buttons and as a context menu. */
final class BulkBar extends HBox {
  /** A menu of more lines is longer than the screen; other tags are written into its field. */
  private static final int MOST_TAGS = 12;

  private final OverviewModel model;
  private final Texts texts;
  private final ItemWords words;
  private final Supplier<List<Item>> chosen;
  private final MenuButton tag;

  BulkBar(OverviewModel model, Texts texts, Supplier<List<Item>> chosen) {
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    words = new ItemWords(texts);
    getStyleClass().add("bulk-actions");
    setAlignment(Pos.CENTER_LEFT);
    Button go = Buttons.words(texts.get("overview.go"), this::go);
    go.setId("overview-do-go");
    tag = menu("tag", Feather.TAG, this::tagEntries);
    getChildren()
        .addAll(
            go,
            menu("kind", Feather.LAYERS, this::kindEntries),
            tag,
            menu("color", Feather.DROPLET, this::colorEntries),
            menu("collect", Feather.BOOK, this::notebookEntries),
            icon("star", Feather.STAR, this::toggleImportant),
            icon("copy", Feather.COPY, () -> model.actions().copy(ids())),
            icon("delete", Feather.TRASH, () -> model.actions().delete(ids())));
    follow(0);
  }

  /** Only what is chosen can be worked on. */
  void follow(int count) {
    getChildren().forEach(child -> child.setDisable(count == 0));
  }

  /** Opens the menu whose first line takes a tag. */
  void writeTag() {
    tag.show();
  }

  /** The same as a context menu. */
  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            named(texts.get("overview.go"), this::go),
            named(texts.get("overview.copy"), () -> model.actions().copy(ids())),
            new SeparatorMenuItem(),
            submenu("kind", kindEntries()),
            submenu("tag", tagEntries()),
            submenu("color", colorEntries()),
            submenu("collect", notebookEntries()),
            named(texts.get("overview.star"), this::toggleImportant));
    Menu export = new Menu(texts.get("overview.export.chosen"));
    export.getItems().setAll(exportEntries(this::ids));
    menu.getItems()
        .addAll(
            export,
            new SeparatorMenuItem(),
            named(texts.get("overview.delete"), () -> model.actions().delete(ids())));
    return menu;
  }

  /** Word or Markdown. */
  List<MenuItem> exportEntries(Supplier<List<UUID>> items) {
    return List.of(
        named(
            texts.get("export.ui.docx"),
            () -> model.actions().export(items.get(), StudyNotesFormat.DOCX)),
        named(
            texts.get("export.ui.md"),
            () -> model.actions().export(items.get(), StudyNotesFormat.MD)));
  }

  private void go() {
    chosen.get().stream().findFirst().ifPresent(model.actions()::go);
  }

  private List<UUID> ids() {
    return chosen.get().stream().map(Item::id).toList();
  }

  void toggleImportant() {
    boolean all = chosen.get().stream().allMatch(item -> item.label().important());
    model.actions().setImportant(ids(), !all);
  }

  private List<MenuItem> kindEntries() {
    List<String> now = chosen.get().stream().map(item -> item.label().kind()).distinct().toList();
    List<String> own = new ArrayList<>(model.choicesProperty().get().kinds().keySet());
    own.removeIf(word -> word.isEmpty() || Kind.of(word).isPresent());
    Menu menu =
        new Kinds(texts)
            .menu(
                now.size() == 1 ? now.getFirst() : "",
                own,
                kind -> model.actions().setKind(ids(), kind));
    List<MenuItem> entries = List.copyOf(menu.getItems());
    menu.getItems().clear();
    return entries;
  }

  private List<MenuItem> notebookEntries() {
    List<MenuItem> entries = new ArrayList<>();
    for (Notebook notebook : model.actions().notebooks()) {
      entries.add(named(notebook.title(), () -> model.actions().collect(notebook, ids())));
    }
    entries.add(
        named(texts.get("overview.collect.new"), () -> model.actions().collectInNew(ids())));
    return entries;
  }

  private List<MenuItem> tagEntries() {
    List<MenuItem> entries = new ArrayList<>();
    entries.add(
        field("overview.tag.add", "overview-new-tag", tag -> model.actions().addTag(ids(), tag)));
    TreeSet<String> there = new TreeSet<>();
    TreeSet<String> everywhere = new TreeSet<>(model.tags());
    for (Item item : chosen.get()) {
      there.addAll(item.label().tags());
      everywhere.retainAll(item.label().tags());
    }
    model.tagsByUse().stream()
        .filter(tag -> !everywhere.contains(tag))
        .limit(MOST_TAGS)
        .sorted()
        .forEach(tag ->
            entries.add(
                named(
                    texts.get("overview.tag.give", tag),
                    () -> model.actions().addTag(ids(), tag))));
    there.stream()
        .limit(MOST_TAGS)
        .forEach(tag ->
            entries.add(
                named(
                    texts.get("overview.tag.take", tag),
                    () -> model.actions().removeTag(ids(), tag))));
    return entries;
  }

  private List<MenuItem> colorEntries() {
    List<MenuItem> entries = new ArrayList<>();
    for (HighlightColor color : HighlightColor.values()) {
      MenuItem entry = named(words.color(color), () -> model.actions().setColor(ids(), color));
      entry.setGraphic(Dots.of(color));
      entries.add(entry);
    }
    return entries;
  }

  /** A line of a menu in which words are written; Enter takes them. */
  private MenuItem field(String key, String id, Consumer<String> take) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(texts.get(key));
    field.setAccessibleText(texts.get(key));
    CustomMenuItem item = new CustomMenuItem(field, false);
    field.setOnAction(event -> {
      String typed = field.getText().strip();
      if (!typed.isEmpty()) {
        if (item.getParentPopup() != null) {
          item.getParentPopup().hide();
        }
        take.accept(typed);
      }
      event.consume();
    });
    return item;
  }

  private MenuButton menu(String name, Ikon shape, Supplier<List<MenuItem>> entries) {
    MenuButton menu = new MenuButton(texts.get("overview." + name), Icons.of(shape));
    menu.setId("overview-do-" + name);
    menu.setAccessibleText(texts.get("overview." + name));
    // The skin wants one entry before it opens the menu; what is in it is known only then.
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(_ -> menu.getItems().setAll(entries.get()));
    return menu;
  }

  private Button icon(String name, Ikon shape, Runnable action) {
    return button(name, texts.get("overview." + name), shape, action);
  }

  private static Button button(String id, String name, Ikon shape, Runnable action) {
    Button button = Buttons.icon(shape, name, action);
    button.setId("overview-do-" + id);
    return button;
  }

  private Menu submenu(String name, List<MenuItem> entries) {
    Menu menu = new Menu(texts.get("overview." + name));
    menu.getItems().addAll(entries);
    return menu;
  }

  private static MenuItem named(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
