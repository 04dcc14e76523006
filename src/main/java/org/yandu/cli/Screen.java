package org.yandu.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

/**
 * What can be shown and asked beside what the terminal prints.
 *
 * @param display whether this machine can open a window now
 */
record Screen(
    WindowLauncher window, DemoPictures pictures, boolean display, PasswordPrompt passwords) {
  Screen {
    requireNonNull(window);
    requireNonNull(pictures);
    requireNonNull(passwords);
  }

  static Screen ofThisMachine(WindowLauncher window, DemoPictures pictures) {
    return new Screen(
        window,
        pictures,
        hasDisplay(System.getProperty("os.name"), System.getenv()),
        PasswordPrompt.atTheConsole());
  }

  /** Windows and macOS always have one; elsewhere an X server says where it is. */
  static boolean hasDisplay(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
