package org.yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.yandu.io.Ids;

/** Moves files so that a power cut leaves the old name or the new one, never neither. */
final class Disk {
  /** Enough for the log of a few changes. */
  private static final int TRIAL = 256 << 10;

  private Disk() {}

  /** Waits until the bytes of a file are on the disk. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Finds out whether a folder takes a little more.
   *
   * @throws IOException if it does not; nothing is left in it then
   */
  static void requireRoom(Path folder) throws IOException {
    Path trial = folder.resolve("." + Ids.next() + ".trial");
    try (FileChannel channel =
        FileChannel.open(
            trial,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      ByteBuffer bytes = ByteBuffer.allocate(TRIAL);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
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
