package org.yandu.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the library lives when nobody says otherwise. */
public final class Folders {
  private final Map<String, String> environment;
  private final String system;
  private final Path home;

  Folders(Map<String, String> environment, String system, Path home) {
    this.environment = Map.copyOf(environment);
    this.system = requireNonNull(system).toLowerCase(Locale.ROOT);
    this.home = requireNonNull(home);
  }

  /** The folders of this machine and user. */
  public static Folders ofThisMachine() {
    return new Folders(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /**
   * The library's folder: the one asked for, else {@code YANDU_LIBRARY}, else the place for the
   * data of programs on this system.
   */
  public Path library(Optional<Path> asked) {
    return asked.or(() -> folder("YANDU_LIBRARY")).orElseGet(this::standard).toAbsolutePath();
  }

  private Path standard() {
    if (system.startsWith("windows")) {
      return folder("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Yandu");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Yandu");
    }
    // The XDG specification: a relative path is to be ignored.
    return folder("XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local/share"))
        .resolve("yandu");
  }

  private Optional<Path> folder(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
