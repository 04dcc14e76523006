package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Damages a library that has neither backup nor journal, in every way of {@link DamageTest}, and
 * says what share of its rows comes back. Arguments: how often each, folder.
 */
final class DamageBenchmark {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private DamageBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int times = Integer.parseInt(arguments[0]);
    Path parent = Path.of(arguments.length > 1 ? arguments[1] : "target");
    Path folder = Files.createTempDirectory(parent, "damage");
    try {
      Path library = folder.resolve("library");
      try (Store store = Store.open(library)) {
        Worked.in(store, 10, 200, 3);
      }
      Path bare = Files.createDirectories(folder.resolve("bare"));
      Files.copy(library.resolve(Store.FILE), bare.resolve(Store.FILE));
      TreeSet<String> rows = Worked.rows(bare);
      System.out.printf(
          "%d rows, %d KB%n", rows.size(), Files.size(bare.resolve(Store.FILE)) >> 10);
      for (DamageTest.Harm harm : DamageTest.Harm.values()) {
        measure(harm, times, bare, rows, folder);
      }
    } finally {
      delete(folder);
    }
  }

  private static void measure(
      DamageTest.Harm harm, int times, Path bare, TreeSet<String> rows, Path folder)
      throws IOException {
    double sum = 0;
    double least = 1;
    int noticed = 0;
    int changed = 0;
    for (int i = 0; i < times; i++) {
      Path library = Worked.copy(bare, folder.resolve("trial"));
      DamageTest.harm(library, harm, 1_000 + i);
      changed += Files.mismatch(library.resolve(Store.FILE), bare.resolve(Store.FILE)) < 0 ? 0 : 1;
      noticed += Verification.of(library.resolve(Store.FILE)).isEmpty() ? 0 : 1;
      try (Rescue rescue = Rescue.of(library)) {
        rescue.repair(NOW);
      }
      List<String> lost = Worked.minus(rows, Worked.rows(library));
      double share = 1 - lost.size() / (double) rows.size();
      sum += share;
      least = Math.min(least, share);
      delete(library);
    }
    System.out.printf(
        "%s: noticed %d of %d, rows saved: mean %.2f %%, least %.2f %%%n",
        harm, noticed, changed, 100 * sum / times, 100 * least);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
