package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.settings.Settings;
import org.yandu.text.Range;
import org.yandu.ui.bookmarks.BookmarksView;
import org.yandu.ui.kit.KeyAct;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.library.ImportBar;
import org.yandu.ui.library.LibraryModel;
import org.yandu.ui.library.LibraryView;
import org.yandu.ui.notes.NotesView;
import org.yandu.ui.reader.ReaderAct;
import org.yandu.ui.reader.ReaderView;
import org.yandu.ui.settings.SettingsModel;

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
  private final Reviewer reviewer;
  private final LibraryModel library = new LibraryModel();
  private final ReadingArea area;
  private final LibraryView libraryView;
  private final OutlineMaker outlineMaker;
  private final Outlines outlines;
  private final NotesView notesView;
  private final LeftTabs left;
  private final Panes panes;
  private final PageHost host;
  private final WholePages pages;
  private final OpenEditors editors;
  private final KeyTable keys;
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
    keys =
        new KeyTable(
            Stream.<KeyAct>concat(Stream.of(Shortcut.values()), Stream.of(ReaderAct.values()))
                .toList(),
            start.keys());
    modes = new ReadingModes(settings, machine.motion(), keys, texts);
    correcting = new Correcting(desk, keys, notices, sheets, texts);
    area =
        new ReadingArea(
            desk,
            model -> new ReaderView(model, annotator, correcting, texts),
            new StartPage(commands, desk.entriesProperty().map(List::isEmpty), texts),
            keys,
            texts);
    area.linked().linkedProperty().set(start.open().linked());
    finding = new Finding(desk, texts, area::focusText);
    reviewer = new Reviewer(desk, annotator, notices, texts, area::focusText);
    area.serve(finding, reviewer.panel());
    bookmarker = new Bookmarker(desk, annotator, () -> reader().pointedAt(), notices, texts);
    goTo = new GoTo(desk, sheets, texts, area::focusText);
    libraryView = new LibraryView(library, commands, texts);
    outlineMaker = new OutlineMaker(desk, correcting, annotator, area::focusText, texts);
    outlines = new Outlines(desk, outlineMaker, start.panes().outlines(), texts);
    notesView =
        new NotesView(annotator.notes(), texts, desk.attention().documentProperty().isNotNull());
    left =
        new LeftTabs(
            libraryView, outlines, new BookmarksView(bookmarker.model(), bookmarker, texts), texts);
    left.show(start.panes().leftTab());
    panes = new Panes(left, area, notesView, start.panes());
    area.offerOutlines(
        outlineMaker,
        left.inFront(LeftTabs.OUTLINE)
            .flatMap(front -> panes.leftShownProperty().map(shown -> shown && front)));
    host = new PageHost(panes, texts.get("main.page.back"));
    annotator.onShowNotes(() -> panes.rightShownProperty().set(true));
    pages =
        WholePages.of(
            desk,
            host,
            annotator,
            machine,
            new AllNotes.Reporter(machine.clipboard(), notices, texts));
    editors = new OpenEditors(desk, annotator, pages);
    pages.notebooks().onReview(reviewer::openAt);
    commands.packing().serve(pages.notebooks(), editors::keep);
    windowActions().fill(actions);
    pages.fill(actions);
    finding.onShowFreeNote(pages.notes()::openAt);
    modes.fill(actions);
    getStyleClass().add("window");
    // The order in which the parts are added is the one in which Tab visits them.
    BorderPane frame = new BorderPane();
    frame.setTop(toolbar());
    frame.setCenter(host);
    frame.setBottom(new VBox(new ImportBar(commands.imports(), texts), new StatusBar(desk, texts)));
    String hint = texts.get("main.fullScreen.hint");
    FullScreen full = new FullScreen(this, frame, panes, area::focusText, hint);
    full.fill(actions);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    getChildren().addAll(frame, notices, sheets.layer());
    connect();
  }

  SettingsModel settingsModel() {
    return settings;
  }

  /** The small pages above the window. */
  Sheets sheets() {
    return sheets;
  }

  /** Whether one of them is open. */
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

  /** The pages that take the place of the panes. */
  WholePages pages() {
    return pages;
  }

  KeyTable keys() {
    return keys;
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
        .withPanes(panes.settings(left.front(), outlines.settings()))
        .withAuthor(settings.authorProperty().get())
        .withKeys(keys.chosenProperty().get());
  }

  /** Wherever something may be being written. */
  OpenEditors editors() {
    return editors;
  }

  void showTab(String name) {
    left.show(name);
  }

  private Toolbar toolbar() {
    Toolbar bar = new Toolbar(actions, settings, keys, texts);
    bar.follow(desk);
    // Keys that were with nobody in particular are for the text, once there is one.
    desk.first()
        .currentProperty()
        .addListener((_, before, now) -> {
          Scene scene = getScene();
          boolean idle = scene != null && (scene.getFocusOwner() == null || FocusInside.of(bar));
          if (before == null && now != null && idle) {
            area.focusText();
          }
        });
    bar.addPanes(panes, bar.entries(modes));
    return bar;
  }

  private WindowActions windowActions() {
    return new WindowActions(
        desk,
        settings,
        commands,
        annotator,
        correcting,
        bookmarker,
        goTo,
        finding,
        reviewer,
        area,
        panes,
        left,
        notesView,
        this::pointedAt,
        outlines,
        keys,
        sheets,
        texts);
  }

  private void connect() {
    desk.changing().before(editors::save);
    finding.onShowNotes(() -> panes.rightShownProperty().set(true));
    desk.entriesProperty().addListener((_, _, entries) -> library.update(entries));
    annotator.onPointedAt(this::pointedAt);
    desk.filingProperty().addListener((_, _, _) -> showNotes());
    library.currentProperty().bind(desk.currentProperty());
    WindowKeys.serve(this, keys, actions, () -> !sheets.isOpen());
    Attention attention = desk.attention();
    attention.annotationsProperty().addListener((_, _, _) -> showNotes());
    attention.documentProperty().addListener((_, _, _) -> showNotes());
    dressing.serve(desk.first().reader());
    dressing.serve(desk.second().reader());
    modes.dress(desk.first().reader());
    modes.dress(desk.second().reader());
    desk.first().reader().keysProperty().set(keys);
    desk.second().reader().keysProperty().set(keys);
    settings
        .themeProperty()
        .addListener((_, _, _) -> Optional.ofNullable(getScene()).ifPresent(dressing::dress));
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene != null) {
            dressing.dress(scene);
          }
        });
    desk.besideProperty()
        .addListener((_, _, two) -> {
          panes.makeRoom(two ? 2 * desk.reader().comfortableWidth() : 0);
          // Texts and panes change places, and the keys must not be left with nobody.
          area.focusText();
        });
    DropTarget drop = new DropTarget(commands::importFiles, texts);
    drop.serve(this);
    getChildren().add(drop);
  }

  private void showNotes() {
    annotator.showNotes();
  }

  /** What is pointed at: in the text, or in the outline that has the keys. */
  private List<Range> pointedAt() {
    return reader().isFocused() ? reader().pointedAt() : outlineMaker.pointedAt();
  }
}
