package org.yandu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moves files so that a power cut leaves the old name or the new one, never neither. */
final class Disk {
  private Disk() {}

  /** Waits until the bytes of a file are on the disk. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Waits until the names in a folder are on the disk, where the system lets a program ask. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; it writes names in order by itself.
      System.getLogger(Disk.class.getName()).log(System.Logger.Level.TRACE, "no sync", e);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    syncFolder(to.getParent());
  }

  /** Copies a file whole or not at all. */
  static void copy(Path from, Path to) throws IOException {
    Path fresh = to.resolveSibling("." + to.getFileName() + ".new");
    try {
      Files.copy(from, fresh, StandardCopyOption.REPLACE_EXISTING);
      sync(fresh);
      move(fresh, to);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
