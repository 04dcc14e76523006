package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yandu.io.Ids;

/**
 * Hands what a second program was asked to open to the one that holds the library: as a small file
 * in the library's folder, so that no socket is needed.
 *
 * <p>The holder looks several times a second; a request is taken by deleting it. One that nobody
 * takes is withdrawn by its sender, and what a killed sender left is thrown away unread.
 */
public final class Handover implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Handover.class.getName());
  private static final String FOLDER = "handover";
  private static final String SUFFIX = ".request";
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final long LARGEST = 1 << 20;

  private final Path folder;
  private final Consumer<List<String>> receiver;
  private final Thread watcher;

  private Handover(Path folder, Consumer<List<String>> receiver) {
    this.folder = folder;
    this.receiver = receiver;
    watcher = Thread.ofVirtual().name("yandu-handover").unstarted(this::watch);
  }

  /**
   * Leaves {@code items}, paths or links, for the holder of the library; none only asks it to show
   * itself.
   *
   * @return whether it took them
   * @throws IOException if nothing can be written there
   */
  public static boolean send(Path library, List<String> items) throws IOException {
    Path folder = Files.createDirectories(library.resolve(FOLDER));
    String name = Ids.next().toString();
    Path part = folder.resolve(name + ".part");
    Path request = folder.resolve(name + SUFFIX);
    Files.write(part, items);
    Files.move(part, request, StandardCopyOption.ATOMIC_MOVE);
    Instant end = Instant.now().plus(PATIENCE);
    while (Files.exists(request)) {
      if (Instant.now().isAfter(end)) {
        return !Files.deleteIfExists(request);
      }
      pause();
    }
    return true;
  }

  /**
   * Begins to look for requests.
   *
   * @param receiver told of each on a thread of its own, until {@link #close()}
   */
  public static Handover receive(Path library, Consumer<List<String>> receiver) {
    Handover handover = new Handover(library.resolve(FOLDER), requireNonNull(receiver));
    handover.clear();
    handover.watcher.start();
    return handover;
  }

  private void clear() {
    try {
      for (Path old : files("*")) {
        Instant written = Files.getLastModifiedTime(old).toInstant();
        if (written.plus(PATIENCE).isBefore(Instant.now())) {
          Files.deleteIfExists(old);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "old requests stay", e);
    }
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(LOOK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      for (Path request : files("*" + SUFFIX)) {
        take(request);
      }
    } catch (IOException e) {
      // The folder may be on a stick that was pulled out; it is looked for again.
      LOG.log(Level.FINE, "requests cannot be read", e);
    }
  }

  private void take(Path request) throws IOException {
    boolean readable = Files.size(request) <= LARGEST;
    List<String> items = readable ? Files.readAllLines(request) : List.of();
    if (Files.deleteIfExists(request)) {
      receiver.accept(items);
    }
  }

  private List<Path> files(String pattern) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      java.util.ArrayList<Path> all = new java.util.ArrayList<>();
      found.forEach(all::add);
      return all;
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK.dividedBy(4));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops looking. */
  @Override
  public void close() {
    watcher.interrupt();
    try {
      watcher.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
