package org.yandu.anchor;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

/**
 * Finds highlights again after random revisions, and prints how many are right.
 *
 * <p><b>Truth.</b> Every character has an identity that it keeps through moving, joining, cutting
 * and doubling; a letter that was typed anew has none, even if it is the same letter. A highlight
 * is <i>kept</i> if at least half of its letters still stand together (no more than 300 other
 * characters between two), <i>deleted</i> if none is left; the few torn between count as neither.
 *
 * <p><b>Right</b>, in per cent of the kept: placed or proposed where its letters are; the place and
 * the letters' own stretch share four fifths of what both cover, or their ends are off by two
 * characters or a fifth of the length in all. Of a doubled place either is right.
 *
 * <p><b>Without asking</b>: {@code Exact} and {@code Moved}, in per cent of all highlights. Of
 * these <b>wrong</b> are all that are not right, deleted and torn ones included. {@code
 * Approximate} asks; what it proposes elsewhere than where the letters are is <b>proposed
 * wrongly</b>.
 *
 * <p>The smallest share over the seeds, and the sum of what went wrong. Time is of the thread's
 * CPU, for all highlights with reading both texts. The rivals place without asking; they get fewer
 * highlights, being slow, of the first seed.
 *
 * <p>Arguments: characters, highlights, seeds, first seed, and {@code cases} to print instead what
 * was placed wrongly without asking, or {@code misses} what was kept at 1 % and not found.
 */
public final class AnchorBenchmark {
  private static final int FOR_EXACT_QUOTE = 1000;
  private static final int FOR_HYPOTHESIS = 200;

  private final int characters;
  private final int highlights;
  private final int seeds;
  private final int firstSeed;

  private AnchorBenchmark(int characters, int highlights, int seeds, int firstSeed) {
    this.characters = characters;
    this.highlights = highlights;
    this.seeds = seeds;
    this.firstSeed = firstSeed;
  }

  public static void main(String[] arguments) {
    var benchmark =
        new AnchorBenchmark(
            argument(arguments, 0, 1_000_000),
            argument(arguments, 1, 10_000),
            argument(arguments, 2, 5),
            argument(arguments, 3, 1));
    if (arguments.length > 4 && arguments[4].equals("cases")) {
      for (Scenario.Kind kind : Scenario.Kind.values()) {
        benchmark.cases(kind, tally -> tally.silentWrong() > 0);
      }
    } else if (arguments.length > 4 && arguments[4].equals("misses")) {
      benchmark.cases(Scenario.Kind.SLIGHT, tally -> tally.kept() > tally.right());
    } else {
      benchmark.run();
    }
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }

  private void run() {
    System.out.printf(
        "%,d characters, %,d highlights, %d seeds from %d%n%n",
        characters, highlights, seeds, firstSeed);
    System.out.println(
        "| revision | right | without asking | of these wrong | proposed wrongly"
            + " | kept but orphaned | deleted: orphaned | slowest |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (Scenario.Kind kind : Scenario.Kind.values()) {
      ours(kind);
    }
    System.out.println();
    System.out.println(
        "| revision | exact quote: right | wrong | deleted: orphaned"
            + " | Hypothesis: right | wrong | deleted: orphaned |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Scenario.Kind kind : Scenario.Kind.values()) {
      rivals(kind);
    }
  }

  private void ours(Scenario.Kind kind) {
    Tally sum = Tally.NOTHING;
    double right = 100;
    double silent = 100;
    long slowest = 0;
    for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
      Scenario scenario = Scenario.of(kind, characters, highlights, seed);
      long start = cpu();
      List<Verdict> verdicts = scenario.realigned().place(scenario.ranges());
      slowest = Math.max(slowest, cpu() - start);
      Tally tally = scenario.tally(verdicts);
      right = Math.min(right, tally.rightPercent());
      silent = Math.min(silent, tally.silentPercent());
      sum = sum.plus(tally);
    }
    System.out.printf(
        "| %s | %s | %.1f %% | %d of %,d | %d | %d | %d of %d | %,d ms |%n",
        kind.title,
        sum.kept() == 0 ? "-" : "%.3f %%".formatted(right),
        silent,
        sum.silentWrong(),
        sum.silent(),
        sum.proposedWrong(),
        sum.lost(),
        sum.orphaned(),
        sum.gone(),
        slowest / 1_000_000);
  }

  private void cases(Scenario.Kind kind, Predicate<Tally> wanted) {
    for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
      Scenario scenario = Scenario.of(kind, characters, highlights, seed);
      List<Verdict> verdicts = scenario.realigned().place(scenario.ranges());
      Truth truth = new Truth(scenario.old(), scenario.edited());
      for (int i = 0; i < verdicts.size(); i++) {
        Range range = scenario.ranges().get(i);
        if (wanted.test(Tally.of(truth, List.of(range), List.of(verdicts.get(i))))) {
          System.out.printf("%s, seed %d, %s -> %s%n", kind.title, seed, range, verdicts.get(i));
          System.out.println("  old: " + around(scenario.old(), range));
          if (!(verdicts.get(i) instanceof Verdict.Orphaned)) {
            Range given = Tally.place(verdicts.get(i));
            System.out.println("  new: " + around(scenario.edited().text(), given));
          }
          System.out.println("  true: " + origins(scenario.edited(), range));
        }
      }
    }
  }

  /** Where the characters of a range are, offset by offset. */
  private static String origins(Tracked edited, Range range) {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < edited.length(); i++) {
      if (edited.origin(i) >= 0 && range.contains(edited.origin(i))) {
        places.append(i).append(edited.at(i)).append(' ');
      }
    }
    return places.toString();
  }

  private static String around(String text, Range range) {
    int from = Math.max(0, range.start() - 150);
    int to = Math.min(text.length(), range.end() + 150);
    String marked = text.substring(from, range.start()) + "【" + range.in(text) + "】";
    return (marked + text.substring(range.end(), to)).replace('\n', '¶');
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void rivals(Scenario.Kind kind) {
    Scenario scenario = Scenario.of(kind, characters, highlights, firstSeed);
    Rivals rivals = new Rivals(scenario.edited().text());
    Document old = SampleText.of("old.txt", scenario.old());
    Tally exact = tally(scenario, old, FOR_EXACT_QUOTE, rivals::exactQuote);
    Tally hypothesis = tally(scenario, old, FOR_HYPOTHESIS, rivals::hypothesis);
    System.out.printf("| %s | %s | %s |%n", kind.title, cells(exact), cells(hypothesis));
  }

  private static Tally tally(
      Scenario scenario, Document old, int most, Function<Anchor, Verdict> rule) {
    Places places = Places.of(old);
    List<Verdict> verdicts = new ArrayList<>();
    for (Range range : scenario.ranges().subList(0, Math.min(most, scenario.ranges().size()))) {
      verdicts.add(rule.apply(Anchors.of(places, range)));
    }
    return scenario.tally(verdicts);
  }

  private static String cells(Tally tally) {
    String right = tally.kept() == 0 ? "-" : "%.1f %%".formatted(tally.rightPercent());
    return "%s | %d of %d | %d of %d"
        .formatted(right, tally.silentWrong(), tally.all(), tally.orphaned(), tally.gone());
  }
}
