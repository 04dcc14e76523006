package org.yandu.settings;

import java.nio.file.Path;

/** What others call the reader of a library. */
public final class Author {
  private Author() {}

  /** The name kept in the library's folder; the one the machine knows where none is. */
  public static String keptIn(Path folder) {
    String kept = new SettingsFile(folder).read().author().strip();
    return kept.isEmpty() ? System.getProperty("user.name", "").strip() : kept;
  }
}
