package org.yandu.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Loads thousands of spoiled files and says what became of them; a fault ends in exit code 1. */
final class MutationBenchmark {
  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private Mutations.Outcome slowest;
  private long slowestRound;
  private int faults;

  private MutationBenchmark() {}

  /**
   * @param arguments how many rounds, the number of the first, and a folder of files to spoil
   *     instead of our own: there is no writer of old Word files to make a good one with
   */
  public static void main(String[] arguments) throws Exception {
    long rounds = Long.parseLong(arguments.length > 0 ? arguments[0] : "10000");
    long first = Long.parseLong(arguments.length > 1 ? arguments[1] : "1000000");
    var mutations =
        new Mutations(
            Loader.standard(),
            arguments.length > 2 ? Samples.below(Path.of(arguments[2])) : Samples.all());
    var benchmark = new MutationBenchmark();
    long start = System.nanoTime();
    for (long round = first; round < first + rounds; round++) {
      benchmark.count(round, mutations.round(round));
    }
    benchmark.print(rounds, System.nanoTime() - start);
    System.exit(benchmark.faults == 0 ? 0 : 1);
  }

  private void count(long round, Mutations.Outcome outcome) {
    String ending = outcome.sample().substring(outcome.sample().lastIndexOf('.') + 1);
    table
        .computeIfAbsent(ending, name -> new TreeMap<>())
        .merge(outcome.verdict(), 1, Integer::sum);
    if (slowest == null || outcome.nanos() > slowest.nanos()) {
      slowest = outcome;
      slowestRound = round;
    }
    if (outcome.fault() != null) {
      faults++;
      System.out.println("round " + round + ", " + outcome.sample() + ": " + outcome.fault());
    }
  }

  private void print(long rounds, long nanos) {
    table.forEach((ending, verdicts) -> System.out.printf("%-6s %s%n", ending, verdicts));
    System.out.printf(
        "%d files in %.1f s, slowest round %d: %s (%s) %.0f ms, %d faults%n",
        rounds,
        nanos / 1e9,
        slowestRound,
        slowest.sample(),
        slowest.verdict(),
        slowest.nanos() / 1e6,
        faults);
  }
}
