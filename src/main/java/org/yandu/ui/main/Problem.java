package org.yandu.ui.main;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.LibraryException;
import org.yandu.library.Restoration;
import org.yandu.library.Restorer;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.kit.Background;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.kit.Look;
import org.yandu.ui.settings.RestoreModel;
import org.yandu.ui.settings.RestoreView;
import org.yandu.ui.settings.SettingsModel;

/** What the window says when the library cannot be opened: one sentence and a way out. */
public final class Problem {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 420;

  private final Stage stage;
  private final Path folder;
  private final Texts texts;
  private final Runnable open;
  private final Background background = Background.onThreads(_ -> {});

  private Problem(Stage stage, Path folder, Runnable open) {
    this.stage = stage;
    this.folder = folder;
    this.open = open;
    Settings settings = new SettingsFile(folder).read();
    this.texts = Texts.of(SettingsModel.language(settings.language()));
  }

  /**
   * @param open opens the library and its window in this stage; offered where that may go well, and
   *     once it was repaired
   */
  public static void show(Stage stage, Path folder, LibraryException problem, Runnable open) {
    new Problem(stage, folder, open).show(problem);
  }

  private void show(LibraryException problem) {
    String sentence = texts.get("library.error." + problem.reason(), problem.arguments());
    String title = texts.get("main.problem.title");
    Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    Look.apply(scene, Settings.standard().reading().theme(), false);
    Fonts.load();
    stage.getIcons().setAll(Look.icons());
    stage.setTitle(texts.get("app.name"));
    stage.setScene(scene);
    if (problem.reason() == LibraryException.Reason.DAMAGED) {
      Button repair = Buttons.primary(texts.get("main.problem.restore"), this::repair);
      repair.setId("repair");
      Button restore = Buttons.words(texts.get("settings.restore"), () -> chooseBackup(problem));
      restore.setId("restore");
      Button close = Buttons.words(texts.get("main.close"), stage::close);
      say(Feather.ALERT_TRIANGLE, title, sentence, repair, restore, close);
    } else {
      Button again = Buttons.primary(texts.get("main.tryAgain"), open);
      again.setId("open-again");
      again.setDefaultButton(true);
      Button close = Buttons.words(texts.get("main.close"), stage::close);
      say(Feather.ALERT_TRIANGLE, title, sentence, again, close);
    }
    stage.show();
  }

  private void repair() {
    run(restorer -> restorer.repair());
  }

  private void run(Work work) {
    say(Feather.LIFE_BUOY, texts.get("main.problem.working"), "");
    background.aside(() -> work.with(new Restorer(folder)), this::repaired, _ -> failed());
  }

  @FunctionalInterface
  private interface Work {
    Restoration with(Restorer restorer) throws LibraryException;
  }

  /** Going back to one backup, where the repair is not wanted: it takes the newest good one. */
  private void chooseBackup(LibraryException problem) {
    Restorer restorer = new Restorer(folder);
    background.aside(
        restorer::backups,
        backups -> show(new RestoreModel(backups, restorer::preview, background, texts), problem),
        _ -> failed());
  }

  private void show(RestoreModel model, LibraryException problem) {
    model.withChangesProperty().set(true);
    Button go =
        Buttons.primary(
            texts.get("settings.restore.go"),
            () -> {
              Backup backup = model.chosenProperty().get();
              Restorer.Way way = model.way();
              run(restorer -> restorer.restore(backup, way));
            });
    go.setId("restore-go");
    go.disableProperty().bind(model.readyProperty().not());
    Button back = Buttons.words(texts.get("main.cancel"), () -> show(problem));
    ButtonBar ways = new ButtonBar();
    ways.getButtons().addAll(back, go);
    Label title = new Label(texts.get("settings.restore.title"));
    title.getStyleClass().add("sheet-title");
    VBox page =
        new VBox(title, new RestoreView(model, texts.get("main.problem.kept"), texts), ways);
    page.getStyleClass().addAll("window", "problem-restore");
    stage.getScene().setRoot(page);
  }

  private void repaired(Restoration done) {
    String sentences =
        done.sentences().stream()
            .map(one -> texts.get(one.key(), one.arguments().toArray()))
            .collect(Collectors.joining("\n"));
    Button go = Buttons.primary(texts.get("main.problem.open"), open);
    go.setId("open-repaired");
    go.setDefaultButton(true);
    say(Feather.CHECK_CIRCLE, texts.get("main.problem.restored"), sentences, go);
  }

  private void failed() {
    say(
        Feather.ALERT_TRIANGLE,
        texts.get("main.problem.title"),
        texts.get("main.problem.failed"),
        close());
  }

  private Button close() {
    return Buttons.primary(texts.get("main.close"), stage::close);
  }

  private void say(Ikon shape, String title, String sentence, Button... ways) {
    EmptyState page = new EmptyState(shape, title, sentence, ways);
    page.getStyleClass().addAll("window", "problem");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    stage.getScene().setRoot(scroll);
  }
}
