package org.yandu.anchor;

import java.util.List;
import org.yandu.text.Range;

public final class AnchorBenchmark {
  private AnchorBenchmark() {}

  public static void main(String[] arguments) {
    int length = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    int seeds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    boolean debug = arguments.length > 3;
    for (int seed = Integer.getInteger("from", 1); seed <= seeds; seed++) {
      String old = new Speech(seed).text(length);
      List<Range> ranges = Marks.in(old, count, seed);
      Twins.Case twins = Twins.of(192, seed);
      run(seed + " twins", twins.old(), twins.edited(), twins.gone(), debug);
      for (double rate : new double[] {0, 0.01, 0.05, 0.2, -1, -1.05}) {
        Tracked edited = rate == -1 ? Tracked.of(old, 0) : new Revision(seed * 31, Math.abs(rate) % 1).of(old);
        if (rate < 0) {
          edited = Revision.reformatted(edited);
        }
        run(seed + " " + rate, old, edited, ranges, debug);
      }
    }
  }

  private static void run(String name, String old, Tracked edited, List<Range> ranges, boolean debug) {
    String now = edited.text();
    Truth truth = new Truth(old, edited);
    long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Realignment realignment = Realignment.of(old, now);
    long middle = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Verdict> verdicts = realignment.place(ranges);
    long end = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Tally t = Tally.of(truth, ranges, verdicts);
    System.out.printf("%-8s right %.3f %% of %d, propwrong %d, lost %d, gone %d/%d, silent %d wrong %d, %d + %d ms%n", name,
        100 * t.rightShare(), t.kept(), t.proposedWrong(), t.lost(), t.goneOrphaned(), t.gone(), t.silent(), t.silentWrong(),
        (middle - start) / 1000000, (end - middle) / 1000000);
    int shown = 0;
    for (int i = 0; debug && i < ranges.size() && shown < 400; i++) {
      Range r = ranges.get(i);
      Range p = Tally.place(verdicts.get(i));
      Truth.Fate f = truth.fate(r);
      boolean right = p != null && truth.right(r, p);
      if (f != Truth.Fate.GONE && right || p == null && f != Truth.Fate.KEPT) continue;
      shown++;
      Verdict v = verdicts.get(i);
      System.out.println((p == null ? "LOST " : v instanceof Verdict.Approximate a ? "PROP %.2f ".formatted(a.score()) : "SILENT ") + f + " " + r.length()
        + "\n   old " + ctx(old, r) + "\n   new " + (p == null ? "" : ctx(now, p)) + "\n   true " + truth.show(r, now));
    }
  }

  static String ctx(String text, Range r) {
    return (text.substring(Math.max(0, r.start() - 25), r.start()) + "[" + r.in(text) + "]" + text.substring(r.end(), Math.min(text.length(), r.end() + 25))).replace("\n", "⏎");
  }
}
