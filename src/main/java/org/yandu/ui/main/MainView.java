package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.settings.Settings;
import org.yandu.text.Range;
import org.yandu.ui.bookmarks.BookmarksView;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.library.ImportBar;
import org.yandu.ui.library.LibraryModel;
import org.yandu.ui.library.LibraryView;
import org.yandu.ui.notes.NotesView;
import org.yandu.ui.outline.OutlineModel;
import org.yandu.ui.outline.OutlineView;
import org.yandu.ui.reader.ReaderView;
import org.yandu.ui.settings.SettingsModel;
import org.yandu.ui.settings.SettingsView;

/** Everything in the window, in one language. */
final class MainView extends StackPane {
  private final DeskModel desk;
  private final SettingsModel settings;
  private final Dressing dressing;
  private final Texts texts;
  private final NoticePane notices = new NoticePane();
  private final Sheets sheets;
  private final Commands commands;
  private final Annotator annotator;
  private final Correcting correcting;
  private final Bookmarker bookmarker;
  private final ReadingModes modes;
  private final GoTo goTo;
  private final Finding finding;
  private final LibraryModel library = new LibraryModel();
  private final OutlineModel outline = new OutlineModel();
  private final ReadingArea area;
  private final LibraryView libraryView;
  private final OutlineView outlineView;
  private final NotesView notesView;
  private final LeftTabs left;
  private final Panes panes;
  private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

  MainView(DeskModel desk, SettingsModel settings, Settings start, Machine machine, Texts texts) {
    this.desk = requireNonNull(desk);
    this.settings = requireNonNull(settings);
    dressing = new Dressing(settings);
    this.texts = requireNonNull(texts);
    sheets = new Sheets(texts.get("main.close"));
    commands = new Commands(desk, machine, notices, sheets, texts);
    annotator = new Annotator(desk, machine.clipboard(), notices, texts);
    HighlightColor.of(start.reading().color()).ifPresent(annotator::setColor);
    modes = new ReadingModes(settings, machine.motion(), texts);
    correcting = new Correcting(desk, notices, sheets, texts);
    area =
        new ReadingArea(
            desk,
            model -> new ReaderView(model, annotator, correcting, texts),
            new StartPage(commands, desk.entriesProperty().map(List::isEmpty), texts),
            texts);
    area.linked().linkedProperty().set(start.open().linked());
    finding = new Finding(desk, texts, area::focusText);
    area.serve(finding);
    bookmarker = new Bookmarker(desk, () -> reader().pointedAt(), notices, texts);
    goTo = new GoTo(desk, sheets, texts, area::focusText);
    libraryView = new LibraryView(library, commands, texts);
    outlineView = new OutlineView(outline, this::goToHeading, correcting, texts);
    notesView =
        new NotesView(annotator.notes(), texts, desk.attention().documentProperty().isNotNull());
    left =
        new LeftTabs(
            libraryView,
            outlineView,
            new BookmarksView(bookmarker.model(), bookmarker, texts),
            texts);
    left.show(start.panes().leftTab());
    panes = new Panes(left, area, notesView, start.panes());
    annotator.onShowNotes(() -> panes.rightShownProperty().set(true));
    fillActions();
    getStyleClass().add("window");
    BorderPane frame = new BorderPane(panes);
    frame.setTop(toolbar());
    frame.setBottom(new VBox(new ImportBar(commands.imports(), texts), new StatusBar(desk, texts)));
    String hint = texts.get("main.fullScreen.hint");
    FullScreen full = new FullScreen(this, frame, panes, area::focusText, hint);
    actions.put(Shortcut.FULL_SCREEN, full::toggle);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    getChildren().addAll(frame, notices, sheets.layer());
    connect();
  }

  SettingsModel settingsModel() {
    return settings;
  }

  void closeSheet() {
    sheets.close();
  }

  /** Whether a page lies above the window. */
  ReadOnlyBooleanProperty sheetOpenProperty() {
    return sheets.openProperty();
  }

  Texts texts() {
    return texts;
  }

  /** What a screen of tests and pictures may want to reach. */
  DeskModel desk() {
    return desk;
  }

  Commands commands() {
    return commands;
  }

  Annotator annotator() {
    return annotator;
  }

  Finding finding() {
    return finding;
  }

  NoticePane notices() {
    return notices;
  }

  /** The view of the text that has the attention. */
  ReaderView reader() {
    return area.reader();
  }

  ReadingArea area() {
    return area;
  }

  Panes panes() {
    return panes;
  }

  /** Does what the key does. */
  void perform(Shortcut shortcut) {
    actions.get(shortcut).run();
  }

  /** The panes and choices as they are now, the rest as in {@code before}. */
  Settings settings(Settings before) {
    return before
        .withLanguage(settings.languageProperty().get().locale().getLanguage())
        .withReading(settings.reading(annotator.color().word()))
        .withOpen(desk.open(area.linked().linkedProperty().get()))
        .withColorNames(settings.colorNamesProperty().get().byColor())
        .withPanes(panes.settings(left.front()));
  }

  /** Keeps everything that was typed and where reading is. */
  void keep() {
    annotator.notes().finish();
    desk.savePlace();
  }

  void showTab(String name) {
    left.show(name);
  }

  private Toolbar toolbar() {
    Toolbar bar = new Toolbar(actions, settings, texts);
    bar.follow(desk);
    MenuItem samples = new MenuItem(texts.get("main.start.samples"), Icons.of(Feather.GIFT));
    samples.setOnAction(_ -> commands.importSamples());
    MenuItem about = new MenuItem(texts.get("main.about"), Icons.of(Feather.INFO));
    about.setOnAction(
        _ -> sheets.open(texts.get("main.about"), Pages.about(texts, desk.library().folder())));
    bar.addPanes(
        panes,
        bar.item(Shortcut.OPEN, Feather.FOLDER_PLUS),
        samples,
        bar.item(Shortcut.EXPORT, Feather.SHARE),
        bar.item(Shortcut.PATTERN, Feather.LIST),
        bar.item(Shortcut.BESIDE, Feather.COLUMNS),
        bar.item(Shortcut.BOOKMARK, Feather.BOOKMARK),
        bar.item(Shortcut.GO_TO, Feather.CORNER_DOWN_RIGHT),
        new SeparatorMenuItem(),
        modes.menu(),
        modes.ruler(),
        bar.languages(),
        bar.item(Shortcut.SETTINGS, Feather.SETTINGS),
        bar.item(Shortcut.FULL_SCREEN, Feather.MAXIMIZE),
        new SeparatorMenuItem(),
        bar.item(Shortcut.HELP, Feather.HELP_CIRCLE),
        about);
    return bar;
  }

  private void fillActions() {
    actions.put(Shortcut.OPEN, commands::chooseFiles);
    actions.put(Shortcut.FIND, finding::openBar);
    actions.put(Shortcut.FIND_NEXT, finding::next);
    actions.put(Shortcut.FIND_PREVIOUS, finding::previous);
    actions.put(Shortcut.SEARCH, finding::openPage);
    actions.put(Shortcut.BACK, desk::back);
    actions.put(Shortcut.FORWARD, desk::forward);
    actions.put(Shortcut.UNDO, desk::undo);
    actions.put(Shortcut.REDO, desk::redo);
    actions.put(Shortcut.ZOOM_IN, () -> settings.zoom(2));
    actions.put(Shortcut.ZOOM_OUT, () -> settings.zoom(-2));
    actions.put(Shortcut.ZOOM_RESET, settings::resetZoom);
    actions.put(Shortcut.LINES_WIDER, () -> settings.spread(1));
    actions.put(Shortcut.LINES_TIGHTER, () -> settings.spread(-1));
    actions.put(Shortcut.COLUMN_WIDER, () -> settings.widen(2));
    actions.put(Shortcut.COLUMN_NARROWER, () -> settings.widen(-2));
    actions.put(Shortcut.LIBRARY, () -> focusLeft("library"));
    actions.put(Shortcut.OUTLINE, () -> focusLeft("outline"));
    actions.put(Shortcut.BOOKMARKS, () -> focusLeft("bookmarks"));
    actions.put(Shortcut.BOOKMARK, bookmarker::toggle);
    actions.put(Shortcut.GO_TO, goTo::open);
    actions.put(Shortcut.READER, area::focusText);
    actions.put(Shortcut.BESIDE, desk::toggleBeside);
    actions.put(Shortcut.OTHER_TEXT, area::focusOther);
    actions.put(Shortcut.NOTES, this::focusNotes);
    actions.put(Shortcut.LEFT_PANE, () -> toggle(panes.leftShownProperty()));
    actions.put(Shortcut.RIGHT_PANE, () -> toggle(panes.rightShownProperty()));
    actions.put(Shortcut.THEME, settings::nextTheme);
    actions.put(
        Shortcut.EXPORT,
        () -> {
          annotator.notes().save();
          commands.export(desk.currentProperty().get());
        });
    actions.put(
        Shortcut.SETTINGS,
        () -> sheets.open(texts.get("main.settings"), new SettingsView(settings, texts)));
    modes.fill(actions);
    correcting.fill(
        actions, () -> reader().isFocused() ? reader().pointedAt() : outlineView.pointedAt());
    actions.put(Shortcut.HELP, () -> sheets.open(texts.get("main.keys"), Pages.keys(texts)));
  }

  private void connect() {
    finding.onShowNotes(() -> panes.rightShownProperty().set(true));
    desk.entriesProperty().addListener((_, _, entries) -> library.update(entries));
    annotator.notes().knownTagsProperty().bind(desk.tagsProperty());
    library.currentProperty().bind(desk.currentProperty());
    Attention attention = desk.attention();
    outline.documentProperty().bind(attention.documentProperty());
    attention.topOffsetProperty().addListener((_, _, offset) -> outline.follow(offset.intValue()));
    attention.annotationsProperty().addListener((_, _, _) -> showNotes());
    attention.documentProperty().addListener((_, _, _) -> showNotes());
    dressing.serve(desk.first().reader());
    dressing.serve(desk.second().reader());
    modes.dress(desk.first().reader());
    modes.dress(desk.second().reader());
    settings
        .themeProperty()
        .addListener((_, _, _) -> Optional.ofNullable(getScene()).ifPresent(dressing::dress));
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene != null) {
            dressing.dress(scene);
            Shortcut.install(scene, actions, () -> !sheets.isOpen());
          }
        });
    desk.besideProperty().addListener((_, _, two) -> panes.makeRoom(two));
    DropTarget drop = new DropTarget(commands::importFiles, texts);
    drop.serve(this);
    getChildren().add(drop);
  }

  private void showNotes() {
    Attention attention = desk.attention();
    annotator
        .notes()
        .show(attention.documentProperty().get(), attention.annotationsProperty().get());
  }

  private void goToHeading(Range range) {
    desk.goToHeading(range);
    area.focusText();
  }

  private void focusLeft(String name) {
    panes.leftShownProperty().set(true);
    left.focus(name);
  }

  private void focusNotes() {
    panes.rightShownProperty().set(true);
    notesView.lookup("#notes-list").requestFocus();
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }
}
