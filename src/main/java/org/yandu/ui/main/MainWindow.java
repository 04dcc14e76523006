package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.Handover;
import org.yandu.library.Library;
import org.yandu.library.Restorer;
import org.yandu.library.Trouble;
import org.yandu.settings.ColorNames;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.kit.Background;
import org.yandu.ui.kit.Debounce;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.kit.Look;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.reader.ReadingTheme;
import org.yandu.ui.settings.SettingsModel;

/** The window of one open library: its place on the screen, its language, its end. */
public final class MainWindow {
  private static final Duration SETTLE = Duration.seconds(1);

  private final Stage stage;
  private final SettingsFile file;
  private final Machine machine;
  private final Background background;
  private final Debounce remember = new Debounce(SETTLE, this::remember);
  private Library library;
  private Settings settings;
  private MainView view;

  /** How the pages were left when the content was kept last, for the one that takes its place. */
  private WholePages.State left;

  private final WordKeeping keeping = new WordKeeping(new Fortunes());
  private final WritableAgain writable = new WritableAgain(keeping);
  private final Leaving leaving;
  private Handover handover;

  /** Takes over {@code library} and closes it with the window. */
  public MainWindow(Stage stage, Library library, SettingsFile file, Machine machine) {
    this.stage = requireNonNull(stage);
    this.library = requireNonNull(library);
    this.file = requireNonNull(file);
    this.machine = requireNonNull(machine);
    background = Background.onThreads(this::failed);
    leaving = new Leaving(keeping, machine, this::leave);
    settings = file.read();
  }

  /** Shows the window as it was left, then imports {@code files} and opens the first of them. */
  public void show(List<Path> files) {
    WindowPlaces.put(stage, settings.window());
    Fonts.load();
    stage.getIcons().setAll(Look.icons());
    stage.setScene(new Scene(new StackPane()));
    stage.setOnCloseRequest(this::closeOnceAllIsKept);
    InvalidationListener moved = _ -> remember.ask();
    for (var property :
        List.of(
            stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
      property.addListener(moved);
    }
    stage.maximizedProperty().addListener(moved);
    build();
    watch();
    stage.show();
    library.medium().ifPresent(this::warn);
    view.commands().importFiles(files);
    handover =
        Handover.receive(library.folder(), items -> background.onScreen(() -> comeUp(items)));
  }

  /**
   * Opens what another program or a second start asks for.
   *
   * @param items paths of files and links
   */
  public void open(List<String> items) {
    view.commands().openItems(items);
  }

  private void comeUp(List<String> items) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    open(items);
  }

  /** The content as it is now; another one after a change of language. */
  MainView view() {
    return view;
  }

  private void build() {
    Optional<WholePages.State> pages = Optional.ofNullable(left);
    left = null;
    List<String> themes =
        Stream.of(ReadingTheme.values())
            .map(theme -> theme.name().toLowerCase(Locale.ROOT))
            .toList();
    SettingsModel model = new SettingsModel(settings, themes, library.folder());
    Texts texts = model.colorNamesProperty().get().in(Texts.of(model.languageProperty().get()));
    DeskModel desk = new DeskModel(library, background, keeping);
    keeping.serve(desk);
    view = new MainView(desk, model, settings, machine, texts);
    leaving.serve(view);
    writable.serve(view);
    view.commands().onGoBack(this::goBack);
    stage.getScene().setRoot(view);
    desk.currentProperty().addListener((_, _, _) -> showTitle(desk, texts));
    showTitle(desk, texts);
    InvalidationListener changed = _ -> remember.ask();
    model.properties().forEach(property -> property.addListener(changed));
    desk.currentProperty().addListener(changed);
    desk.attention().topOffsetProperty().addListener(changed);
    desk.besideProperty().addListener(changed);
    view.area().linked().linkedProperty().addListener(changed);
    view.keys().chosenProperty().addListener(changed);
    view.panes().leftShownProperty().addListener(changed);
    view.panes().rightShownProperty().addListener(changed);
    model.languageProperty().addListener((_, _, language) -> speak(language));
    ColorNames before = model.colorNamesProperty().get();
    view.sheetOpenProperty()
        .addListener((_, _, open) -> {
          if (!open && !before.equals(model.colorNamesProperty().get())) {
            rename();
          }
        });
    desk.start(settings.open());
    pages.ifPresent(view.pages()::resume);
  }

  /** Builds the content anew with other names of colours; exports read them from the file. */
  private void rename() {
    keep();
    write(settings);
    build();
  }

  /** Builds the content anew in another language; everything that was there is there again. */
  private void speak(Language language) {
    keep();
    settings = settings.withLanguage(language.locale().getLanguage());
    // What was kept a moment ago is read again behind it, for both go the same ordered road.
    build();
  }

  /** Goes back to a backup; what was there becomes one itself, so that it can be undone. */
  private void goBack(Backup backup, Restorer.Way way) {
    replaceLibrary(() -> Return.to(backup, way, library));
  }

  private void replaceLibrary(Callable<Return> way) {
    keep();
    write(settings);
    view.notices().tell(view.texts().get("main.goBack.working"));
    background.inOrder(way, this::replaced);
  }

  private void replaced(Return back) {
    library = back.library();
    watch();
    // What was typed while it was away goes into the library that is there now.
    view.editors().keep();
    build();
    NoticePane notices = view.notices();
    Texts texts = view.texts();
    if (back.done().isEmpty()) {
      notices.warn(texts.get("main.goBack.failed"));
    } else if (back.before().isPresent()) {
      Backup before = back.before().get();
      notices.tell(
          texts.get("main.goBack.done"),
          texts.get("main.undo"),
          () -> goBack(before, Restorer.Way.AS_IT_WAS));
    } else {
      Object aside = back.done().get().aside().map(Object::toString).orElse("");
      notices.tell(texts.get("main.goBack.repaired", aside));
    }
  }

  /** Says what the reader should know of the library's health. */
  private void watch() {
    library.watch(trouble -> background.onScreen(() -> warn(trouble)));
  }

  private void warn(Trouble trouble) {
    Texts texts = view.texts();
    String sentence = texts.get(trouble.key(), trouble.arguments().toArray());
    if (trouble.isDamage()) {
      Runnable repair = () -> replaceLibrary(() -> Return.byRepair(library));
      view.notices().warn(sentence, texts.get("main.problem.restore"), repair);
    } else {
      view.notices().warn(sentence);
    }
  }

  private void closeOnceAllIsKept(WindowEvent request) {
    leaving.requested(request);
    if (!request.isConsumed()) {
      close();
    }
  }

  private void leave() {
    close();
    stage.hide();
  }

  /** Says how words fare that the disk did not take. */
  private final class Fortunes implements WordKeeping.Listener {
    @Override
    public void refusedChanged() {
      view.editors().showRefused();
    }

    @Override
    public void keptAfterAll() {
      view.notices().tell(view.texts().get("main.notes.keptAfterAll"));
      leaving.keptAfterAll();
    }

    @Override
    public void stillRefused() {
      leaving.stillRefused();
    }

    @Override
    public void becameFree() {
      view.notices().tell(view.texts().get("main.notes.becameFree"));
    }
  }

  private void showTitle(DeskModel desk, Texts texts) {
    var document = desk.attention().documentProperty().get();
    stage.setTitle(
        document == null
            ? texts.get("app.name")
            : texts.get("main.window.title", document.name(), texts.get("app.name")));
  }

  private void failed(Exception failure) {
    Trouble.of(failure, library.folder())
        .ifPresentOrElse(this::warn, () -> view.notices().warn(view.texts().get("main.failed")));
    writable.tryNow();
  }

  private void keep() {
    // Before words are kept, which ends the writing of them.
    left = view.pages().state();
    view.editors().keep();
    settings = asTheyAre();
  }

  private Settings asTheyAre() {
    return view.settings(settings).withWindow(WindowPlaces.of(stage, settings.window()));
  }

  private void remember() {
    view.desk().savePlace();
    Settings before = settings;
    settings = asTheyAre();
    if (!settings.equals(before)) {
      write(settings);
    }
  }

  private void write(Settings now) {
    background.inOrder(() -> file.writeWhereThere(now), _ -> {});
  }

  /** Keeps everything and closes the library; the window may go when this returns. */
  public void close() {
    remember.cancel();
    if (handover != null) {
      handover.close();
    }
    view.commands().imports().cancel();
    keep();
    write(settings);
    background.close();
    library.close();
  }
}
