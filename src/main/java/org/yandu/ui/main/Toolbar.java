package org.yandu.ui.main;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.settings.SettingsModel;

/** The row of buttons on top; each does what a key does too, and says which. */
final class Toolbar extends ToolBar {
  private final Map<Shortcut, Runnable> actions;
  private final SettingsModel settings;
  private final KeyTable keys;
  private final Texts texts;
  private final Map<Shortcut, Button> buttons = new EnumMap<>(Shortcut.class);

  /**
   * @param actions what each key does
   */
  Toolbar(Map<Shortcut, Runnable> actions, SettingsModel settings, KeyTable keys, Texts texts) {
    this.actions = actions;
    this.settings = settings;
    this.keys = keys;
    this.texts = texts;
    getStyleClass().add("main-toolbar");
    getItems().addAll(button(Shortcut.OPEN, Feather.FOLDER_PLUS), line());
    getItems().add(button(Shortcut.BACK, Feather.ARROW_LEFT));
    getItems().add(button(Shortcut.FORWARD, Feather.ARROW_RIGHT));
    getItems().addAll(gap(), searchBox(), gap());
    getItems().add(button(Shortcut.FIND, Feather.SEARCH));
    getItems().addAll(line(), button(Shortcut.ZOOM_OUT, Feather.MINUS), zoom());
    getItems().addAll(button(Shortcut.ZOOM_IN, Feather.PLUS), themes(), line());
    getItems().add(button(Shortcut.UNDO, Feather.ROTATE_CCW));
    getItems().add(button(Shortcut.REDO, Feather.ROTATE_CW));
    getItems().add(button(Shortcut.ALL_NOTES, Feather.GRID));
    getItems().addAll(button(Shortcut.EXPORT, Feather.SHARE), line());
  }

  /** The button that does what the key does. */
  Button button(Shortcut shortcut) {
    return buttons.get(shortcut);
  }

  /** Adds the toggles of the side panes and the menu at the end. */
  void addPanes(Panes panes, MenuItem... menu) {
    ToggleButton left = toggle(Shortcut.LEFT_PANE, Feather.SIDEBAR);
    left.selectedProperty().bindBidirectional(panes.leftShownProperty());
    ToggleButton right = toggle(Shortcut.RIGHT_PANE, Feather.SIDEBAR);
    right.getGraphic().setScaleX(-1);
    right.selectedProperty().bindBidirectional(panes.rightShownProperty());
    MenuButton more = menu(Feather.MORE_VERTICAL, texts.get("main.more"));
    more.setId("more");
    more.getItems().addAll(menu);
    nameKey(more, texts.get("main.more"), Shortcut.MENU);
    actions.put(Shortcut.MENU, more::show);
    getItems().addAll(left, right, more);
  }

  /** An entry of the menu that does what a key does. */
  MenuItem item(Shortcut shortcut, Ikon shape) {
    MenuItem item = new MenuItem(texts.get(shortcut.textKey()), Icons.of(shape));
    onKeys(() -> item.setAccelerator(keys.key(shortcut).orElse(null)));
    item.setId("menu-" + shortcut.name().toLowerCase(Locale.ROOT));
    item.setOnAction(_ -> actions.get(shortcut).run());
    return item;
  }

  private Button button(Shortcut shortcut, Ikon shape) {
    Button button = Buttons.icon(shape, texts.get(shortcut.textKey()), actions.get(shortcut));
    button.setId("do-" + shortcut.name().toLowerCase(Locale.ROOT));
    nameKey(button, texts.get(shortcut.textKey()), shortcut);
    buttons.put(shortcut, button);
    return button;
  }

  private ToggleButton toggle(Shortcut shortcut, Ikon shape) {
    ToggleButton button = Buttons.toggle(shape, texts.get(shortcut.textKey()));
    button.setId("do-" + shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    nameKey(button, texts.get(shortcut.textKey()), shortcut);
    return button;
  }

  private void nameKey(Labeled control, String name, Shortcut shortcut) {
    new KeyNames(keys).give(control, name, shortcut);
  }

  private void onKeys(Runnable show) {
    show.run();
    keys.chosenProperty().addListener((_, _, _) -> show.run());
  }

  private static MenuButton menu(Ikon shape, String name) {
    MenuButton menu = new MenuButton(null, Icons.of(shape));
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
    Buttons.describe(menu, name, Optional.empty());
    return menu;
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Looks like a field and opens the search over everything. */
  private Node searchBox() {
    Label words = new Label(texts.get("main.search.box"), Icons.of(Feather.SEARCH));
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label key = new Label();
    onKeys(() -> key.setText(keys.display(Shortcut.SEARCH)));
    key.getStyleClass().add("search-key");
    key.setMinWidth(0);
    HBox inside = new HBox(words, key);
    inside.setAlignment(Pos.CENTER_LEFT);
    Button box = new Button(null, inside);
    box.setId("do-search");
    box.getStyleClass().add("search-box");
    box.setOnAction(_ -> actions.get(Shortcut.SEARCH).run());
    nameKey(box, texts.get(Shortcut.SEARCH.textKey()), Shortcut.SEARCH);
    inside.prefWidthProperty().bind(box.widthProperty().subtract(24));
    return box;
  }

  private Labeled zoom() {
    Button percent = Buttons.words("", actions.get(Shortcut.ZOOM_RESET), Styles.FLAT, "zoom");
    percent.setId("zoom");
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("main.percent", settings.percent()), settings.fontSizeProperty()));
    nameKey(percent, texts.get(Shortcut.ZOOM_RESET.textKey()), Shortcut.ZOOM_RESET);
    return percent;
  }

  private MenuButton themes() {
    MenuButton menu = menu(Feather.SUN, texts.get("main.themes"));
    menu.setId("themes");
    nameKey(menu, texts.get("main.themes"), Shortcut.THEME);
    ToggleGroup group = new ToggleGroup();
    for (String theme : settings.themes()) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("menu-swatch", "swatch-" + theme);
      RadioMenuItem item = new RadioMenuItem(texts.get("settings.theme." + theme), swatch);
      item.setToggleGroup(group);
      item.setSelected(theme.equals(settings.themeProperty().get()));
      item.setOnAction(_ -> settings.themeProperty().set(theme));
      settings.themeProperty().addListener((_, _, now) -> item.setSelected(theme.equals(now)));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** The languages, each in its own name. */
  Menu languages() {
    Menu menu = new Menu(texts.get("main.language"), Icons.of(Feather.GLOBE));
    menu.setId("languages");
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      RadioMenuItem item = new RadioMenuItem(language.ownName());
      item.setToggleGroup(group);
      item.setSelected(settings.languageProperty().get() == language);
      item.setOnAction(_ -> settings.languageProperty().set(language));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Greys out what cannot be done now. */
  void follow(DeskModel desk) {
    var noDocument = desk.currentProperty().isNull();
    button(Shortcut.BACK).disableProperty().bind(desk.attention().canGoBackProperty().not());
    button(Shortcut.FORWARD).disableProperty().bind(desk.attention().canGoForwardProperty().not());
    button(Shortcut.UNDO).disableProperty().bind(desk.canUndoProperty().not());
    button(Shortcut.REDO).disableProperty().bind(desk.canRedoProperty().not());
    button(Shortcut.FIND).disableProperty().bind(noDocument);
    button(Shortcut.EXPORT).disableProperty().bind(desk.entriesProperty().map(List::isEmpty));
  }

  /** What else can be done, for the menu at the end. */
  MenuItem[] entries(ReadingModes modes) {
    return new MenuItem[] {
      item(Shortcut.OPEN, Feather.FOLDER_PLUS),
      item(Shortcut.SAMPLES, Feather.GIFT),
      item(Shortcut.EXPORT, Feather.SHARE),
      item(Shortcut.PACK_EXPORT, Feather.PACKAGE),
      item(Shortcut.PACK_OPEN, Feather.INBOX),
      item(Shortcut.PATTERN, Feather.LIST),
      item(Shortcut.BESIDE, Feather.COLUMNS),
      item(Shortcut.BOOKMARK, Feather.BOOKMARK),
      item(Shortcut.ALL_NOTES, Feather.GRID),
      item(Shortcut.NOTEBOOKS, Feather.BOOK),
      item(Shortcut.BIN, Feather.TRASH_2),
      item(Shortcut.REVIEW, Feather.CHECK_SQUARE),
      item(Shortcut.GO_TO, Feather.CORNER_DOWN_RIGHT),
      new SeparatorMenuItem(),
      modes.menu(),
      modes.ruler(),
      languages(),
      item(Shortcut.SETTINGS, Feather.SETTINGS),
      item(Shortcut.FULL_SCREEN, Feather.MAXIMIZE),
      new SeparatorMenuItem(),
      item(Shortcut.HELP, Feather.HELP_CIRCLE),
      item(Shortcut.ABOUT, Feather.INFO)
    };
  }
}
