package org.yandu.ui.main;

import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.ui.settings.BackupWords;
import org.yandu.ui.settings.SettingsModel;
import org.yandu.ui.settings.SettingsView;

/** The settings with what there is to say about this library. */
final class SettingsSheet {
  private SettingsSheet() {}

  static Region of(DeskModel desk, SettingsModel model, Texts texts) {
    SettingsView view = new SettingsView(model, texts);
    desk.background()
        .aside(
            () -> BackupWords.of(desk.library().backups(), texts),
            view::showBackup,
            _ -> view.showBackup(texts.get("settings.backup.trouble")));
    return view;
  }
}
