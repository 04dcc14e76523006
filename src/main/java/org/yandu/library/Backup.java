package org.yandu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.yandu.store.StoredBackup;

/**
 * A verified copy of a library as it was.
 *
 * @param name of its file, by which it is chosen
 * @param bytes its size on disk
 */
public record Backup(String name, Instant made, long bytes) {
  static Backup of(StoredBackup stored) {
    long bytes;
    try {
      bytes = Files.size(stored.file());
    } catch (IOException e) {
      bytes = 0;
    }
    return new Backup(stored.name(), stored.made(), bytes);
  }
}
