package org.yandu.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.Backups;

/** What the settings say about the backups. */
public final class BackupWords {
  private BackupWords() {}

  /** One sentence; reads the folder of the backups, so not on the JavaFX thread. */
  public static String of(Backups backups, Texts texts) {
    if (backups.trouble().isPresent()) {
      return texts.get("settings.backup.trouble");
    }
    List<Backup> all = backups.list();
    return all.isEmpty()
        ? texts.get("settings.backup.none")
        : texts.get("settings.backup.last", when(all.getFirst(), texts));
  }

  static String when(Backup backup, Texts texts) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.language().locale())
        .format(backup.made().atZone(ZoneId.systemDefault()));
  }
}
