package org.yandu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a second program out of a library's folder and says who is in it.
 *
 * <p>{@code library.lock} is locked for as long as the store is open; the system lets go of it when
 * the process dies. Who holds it stands in {@code library.holder}, a file of its own: on POSIX
 * systems, closing any channel on a locked file gives the lock away, so the locked file must not be
 * opened to read it. A holder left by a killed process is simply written over.
 */
final class FolderLock implements AutoCloseable {
  private static final String LOCK = "library.lock";
  private static final String HOLDER = "library.holder";

  private final Path folder;
  private final Path holder;
  private FileChannel channel;
  private FileLock lock;
  private Optional<Object> key;

  private FolderLock(Path folder) {
    this.folder = folder;
    holder = folder.resolve(HOLDER);
  }

  static FolderLock take(Path folder) {
    FolderLock fresh = new FolderLock(folder);
    if (read(fresh.holder).filter(ownLine()::equals).isPresent()) {
      throw inUse(folder, fresh.holder, null);
    }
    fresh.lock();
    return fresh;
  }

  /** Holds the folder that is in its place now; it may have gone and come back with its disk. */
  synchronized void renew() {
    if (!channel.isOpen() || !keyOf(folder).equals(key)) {
      closeQuietly(channel);
      lock();
    }
  }

  private void lock() {
    try {
      channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw inUse(folder, holder, null);
      }
      key = keyOf(folder);
      sign(holder, ownLine());
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel);
      throw inUse(folder, holder, e);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, folder.toString(), e);
    }
  }

  private static Optional<Object> keyOf(Path folder) {
    return new SqliteFile(folder.resolve(LOCK)).key();
  }

  /** On a full disk others learn that the folder is held, and not by whom. */
  private static void sign(Path holder, String own) {
    try {
      Files.writeString(holder, own);
    } catch (IOException e) {
      System.getLogger(FolderLock.class.getName())
          .log(System.Logger.Level.WARNING, "the holder could not be written", e);
    }
  }

  @Override
  public synchronized void close() {
    if (!channel.isOpen()) {
      // By now another may hold the folder; its name must not be taken away.
      return;
    }
    boolean inPlace = keyOf(folder).equals(key);
    try (FileChannel _ = channel;
        FileLock _ = lock) {
      if (inPlace) {
        Files.deleteIfExists(holder);
      }
    } catch (IOException e) {
      // What is left is taken over by the next one: the lock ends with the process.
      System.getLogger(FolderLock.class.getName())
          .log(System.Logger.Level.WARNING, "the lock was not removed cleanly", e);
    }
  }

  private static StoreException inUse(Path folder, Path holder, Exception cause) {
    List<String> fields = List.of(read(holder).orElse("").split("\t", -1));
    return new StoreException(
        StoreException.Reason.IN_USE,
        folder.toString(),
        cause,
        fields.size() == 3 ? fields.getFirst() : "?",
        fields.size() == 3 ? fields.get(1) : "?");
  }

  private static Optional<String> read(Path holder) {
    try {
      return Optional.of(Files.readString(holder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Process, machine and start of the process, so that a number used again is told apart. */
  private static String ownLine() {
    ProcessHandle self = ProcessHandle.current();
    Instant started = self.info().startInstant().orElse(Instant.EPOCH);
    return self.pid() + "\t" + host() + "\t" + started;
  }

  /** The machine's name without asking the network, which some systems do for it. */
  private static String host() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    return read(Path.of("/etc/hostname")).map(String::strip).filter(n -> !n.isEmpty()).orElse("?");
  }

  private static void closeQuietly(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The reason for closing is reported by the caller.
      }
    }
  }
}
