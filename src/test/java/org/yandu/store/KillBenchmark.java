package org.yandu.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Kills a working program as often as wanted: number, seed, folder. */
final class KillBenchmark {
  private KillBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path parent = Path.of(arguments.length > 2 ? arguments[2] : "target");
    Path folder = Files.createTempDirectory(parent, "kills");
    try {
      var work = new KilledWork(folder, seed);
      long start = System.nanoTime();
      for (int i = 0; i < kills; i++) {
        work.once();
      }
      System.out.printf(
          "seed %d: %d kills, %d writes said to be kept, none lost, every check clean, %d s%n",
          seed, kills, work.acknowledged(), (System.nanoTime() - start) / 1_000_000_000L);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
