package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.Library;
import org.yandu.library.Restorer;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.settings.BackupWords;
import org.yandu.ui.settings.RestoreModel;
import org.yandu.ui.settings.RestoreView;
import org.yandu.ui.settings.SettingsModel;
import org.yandu.ui.settings.SettingsView;

/** The settings with what there is to say about this library, and the way back to a backup. */
final class SettingsSheet {
  private final DeskModel desk;
  private final SettingsModel model;
  private final Sheets sheets;
  private final Texts texts;
  private final Ways ways;

  /**
   * Where the settings lead to.
   *
   * @param goBack goes back to the backup that was chosen
   * @param keys opens the page of keys
   */
  record Ways(BiConsumer<Backup, Restorer.Way> goBack, Runnable keys) {}

  SettingsSheet(DeskModel desk, SettingsModel model, Sheets sheets, Texts texts, Ways ways) {
    this.ways = requireNonNull(ways);
    this.desk = requireNonNull(desk);
    this.model = requireNonNull(model);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
  }

  void open() {
    SettingsView view = new SettingsView(model, texts);
    Button now = Buttons.words(texts.get("settings.backup.now"), () -> backUp(view));
    now.setId("settings-backup-now");
    Button restore = Buttons.words(texts.get("settings.restore"), this::chooseBackup);
    restore.setId("settings-restore");
    boolean writable = desk.library().onlyToRead().isEmpty();
    now.setDisable(!writable);
    restore.setDisable(!writable);
    view.offer(now, restore);
    Button keys = Buttons.words(texts.get("settings.keys.change"), ways.keys());
    keys.setId("settings-keys");
    view.offerKeys(keys);
    sheets.open(texts.get("main.settings"), view);
    say(view);
  }

  private void say(SettingsView view) {
    desk.background()
        .aside(
            () -> BackupWords.of(desk.library().backups(), texts),
            view::showBackup,
            _ -> view.showBackup(texts.get("settings.backup.trouble")));
  }

  private void backUp(SettingsView view) {
    view.showBackup(texts.get("settings.backup.working"));
    desk.background().aside(() -> desk.library().backups().make(), _ -> say(view), _ -> say(view));
  }

  private void chooseBackup() {
    Library library = desk.library();
    desk.background()
        .aside(
            () -> library.backups().list(),
            backups ->
                show(
                    new RestoreModel(
                        backups, library.backups()::preview, desk.background(), texts)),
            _ -> {});
  }

  private void show(RestoreModel restore) {
    Button go =
        Buttons.primary(
            texts.get("settings.restore.go"),
            () -> {
              sheets.close();
              ways.goBack().accept(restore.chosenProperty().get(), restore.way());
            });
    go.setId("restore-go");
    go.disableProperty().bind(restore.readyProperty().not());
    sheets.open(
        texts.get("settings.restore.title"),
        new RestoreView(restore, texts.get("settings.restore.hint"), texts),
        Buttons.words(texts.get("main.cancel"), sheets::close),
        go);
  }
}
