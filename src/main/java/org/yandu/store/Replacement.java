package org.yandu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yandu.io.WholeFile;

/**
 * Puts a finished file in the place of the database and what belonged to the old one in a folder of
 * its own; interrupted at any moment, the next start ends it.
 *
 * <p>The log of the old database goes with it: SQLite would play it into the new one.
 */
final class Replacement {
  private static final String PLAN = "library.replacing";

  private Replacement() {}

  /**
   * @param fresh in the library's folder
   * @param aside where the old files go; never deleted
   * @param more further files of the old one that go with it
   */
  static void run(Path library, Path fresh, Path aside, List<Path> more) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(library.relativize(fresh).toString());
    lines.add(library.relativize(aside).toString());
    more.forEach(file -> lines.add(library.relativize(file).toString()));
    Files.createDirectories(aside);
    Disk.syncFolder(aside.getParent());
    byte[] plan = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(library.resolve(PLAN), plan);
    Disk.syncFolder(library);
    finish(library);
  }

  /** Ends a replacement that was interrupted, if there is one. */
  static void finish(Path library) throws IOException {
    Path plan = library.resolve(PLAN);
    if (!Files.exists(plan)) {
      return;
    }
    List<String> lines = Files.readAllLines(plan);
    Path fresh = library.resolve(lines.getFirst());
    Path aside = library.resolve(lines.get(1));
    Path database = library.resolve(Store.FILE);
    if (Files.exists(fresh)) {
      List<Path> old = new ArrayList<>(new SqliteFile(database).files());
      lines.stream().skip(2).map(library::resolve).forEach(old::add);
      for (Path file : old) {
        if (Files.exists(file)) {
          Disk.move(file, aside.resolve(file.getFileName()));
        }
      }
      Replica.forget(library);
      Disk.move(fresh, database);
    }
    Files.delete(plan);
    Disk.syncFolder(library);
  }
}
