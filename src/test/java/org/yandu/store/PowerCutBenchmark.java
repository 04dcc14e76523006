package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Cuts the power of a program that writes notes and makes backups, as often as wanted: what was not
 * synced survives by chance, sector by sector. Then the library is opened, and once more put
 * together of backup and journal alone. Needs strace, which records the calls of the program.
 *
 * <p>Arguments: how many cuts, seed, folder; "removable" for the way it is written on a stick,
 * "lying" for a disk that does not sync when asked, which must lose something.
 */
final class PowerCutBenchmark {
  private static final int CHANGES = 300;
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private PowerCutBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int cuts = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path folder =
        Files.createTempDirectory(
            Path.of(arguments.length > 2 ? arguments[2] : "target").toAbsolutePath(), "cuts");
    try {
      if (new ProcessBuilder("strace", "-V").start().waitFor() != 0) {
        System.out.println("skipped: strace does not run here");
        return;
      }
      boolean honest = arguments.length < 4 || !arguments[3].equals("lying");
      boolean stick = arguments.length > 3 && arguments[3].equals("removable");
      run(folder, cuts, honest, stick ? Medium.REMOVABLE : Medium.LOCAL, new Random(seed));
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("strace")) {
        System.out.println("skipped: there is no strace here");
        return;
      }
      throw e;
    } finally {
      delete(folder);
    }
  }

  private static void run(Path folder, int cuts, boolean honest, Medium medium, Random random)
      throws Exception {
    Path library = folder.resolve("library");
    try (Store store = Store.open(library)) {
      Worked.in(store, 1, 1, 1);
    }
    Path before = Worked.copy(library, folder.resolve("before"));
    Path said = folder.resolve("said.txt");
    Path trace = folder.resolve("trace.txt");
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "-y",
            "-xx",
            "-s",
            "9999999",
            "-o",
            trace.toString(),
            "-e",
            "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir,close");
    Process child = TestProgram.start(strace, PowerCutBenchmark.Child.class, said, library, medium);
    if (!child.waitFor(5, TimeUnit.MINUTES) || child.exitValue() != 0) {
      throw new IllegalStateException("the child did not end well");
    }
    Recording recording = Recording.of(trace, library, said);
    if (recording.size() < CHANGES) {
      throw new IllegalStateException("strace has recorded nothing");
    }
    int acknowledged = 0;
    int lost = 0;
    int lostByJournal = 0;
    int unopened = 0;
    for (int i = 0; i < cuts; i++) {
      Path image = Worked.copy(before, folder.resolve("image"));
      String words = recording.cut(image, honest, random);
      Set<String> kept = new HashSet<>(words.lines().toList());
      acknowledged += kept.size();
      Path other = Worked.copy(image, folder.resolve("other"));
      try (Store store = Store.open(image, Migrations.standard(), medium)) {
        if (!store.read(tables -> tables.inspection().run()).isEmpty()) {
          unopened++;
        }
      } catch (StoreException e) {
        System.err.println("cut " + i + ", as it is: " + e);
        unopened++;
      }
      lost += missing(kept, image);
      for (Path file : new SqliteFile(other.resolve(Store.FILE)).files()) {
        Files.deleteIfExists(file);
      }
      try (Rescue rescue = Rescue.of(other)) {
        rescue.repair(NOW);
      } catch (StoreException e) {
        System.err.println("cut " + i + ", of backup and journal: " + e + ", " + e.getCause());
        unopened++;
      }
      lostByJournal += missing(kept, other);
      delete(image);
      delete(other);
    }
    System.out.printf(
        "%d calls recorded; %d cuts; acknowledged before them: %d; lost: %d; lost where only"
            + " backup and journal are left: %d; not opened or not clean: %d%n",
        recording.size(), cuts, acknowledged, lost, lostByJournal, unopened);
  }

  private static int missing(Set<String> kept, Path library) {
    TreeSet<String> rows;
    try {
      rows = Worked.rows(library);
    } catch (StoreException e) {
      return kept.size();
    }
    int missing = 0;
    for (String id : kept) {
      missing += rows.stream().anyMatch(row -> row.startsWith("notes " + id)) ? 0 : 1;
    }
    return missing;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Writes notes and says their ids; a backup now and then. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      Medium medium = Medium.valueOf(arguments[1]);
      try (Store store = Store.open(Path.of(arguments[0]), Migrations.standard(), medium)) {
        for (int i = 0; i < CHANGES; i++) {
          System.out.println(Worked.note(store, "笔记".repeat(1 + i % 40)));
          if (i % 100 == 60) {
            store.backUp(NOW.plusSeconds(i));
          }
        }
      }
    }
  }
}
