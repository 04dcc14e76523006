package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verified copy of a library's database.
 *
 * @param made by the clock of the machine, to the second
 * @param number of the first journal that has what is not in it
 */
public record StoredBackup(Path file, Instant made, long number) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("library-(\\d{8}T\\d{6}Z)-(\\d+)\\.db");

  public StoredBackup {
    requireNonNull(file);
    requireNonNull(made);
  }

  public String name() {
    return file.getFileName().toString();
  }

  /**
   * Copies it to a folder, whole or not at all.
   *
   * @return the copy
   */
  public Path copyTo(Path folder) throws IOException {
    Path copy = folder.resolve(name());
    Disk.copy(file, copy);
    return copy;
  }

  /** What a backup in {@code folder} is called. */
  static StoredBackup in(Path folder, Instant made, long number) {
    String name = "library-%s-%08d.db".formatted(STAMP.format(made), number);
    return new StoredBackup(folder.resolve(name), made, number);
  }

  static Optional<StoredBackup> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant made = Instant.from(STAMP.parse(name.group(1)));
      return Optional.of(new StoredBackup(file, made, Long.parseLong(name.group(2))));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
