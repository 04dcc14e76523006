package org.yandu.language;

import java.lang.management.ManagementFactory;

/** Measures words and scripts in a fresh JVM; see docs/benchmarks.md. */
final class LanguageBenchmark {
  private static final int ROUNDS = 2_500;

  private LanguageBenchmark() {}

  public static void main(String[] arguments) {
    String text = String.join("", Cases.of("cuts.txt")).replace(" ", "");
    String paragraph = text.substring(0, 400);
    long heap = heap();
    long start = now();
    var segmenter = new Segmenter();
    segmenter.wordAt(paragraph, 3);
    say("first word, ms", millis(start));
    start = now();
    Script.TRADITIONAL.write(paragraph);
    say("first traditional paragraph, ms", millis(start));
    say("heap, MB", heap() - heap);
    start = now();
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      found += segmenter.wordAt(text, i).isEmpty() ? 0 : 1;
    }
    say("words a ms, one for each place", found / millis(start));
    for (Script script : new Script[] {Script.TRADITIONAL, Script.SIMPLIFIED}) {
      for (int round = 0; round < 3; round++) {
        start = now();
        int length = 0;
        for (int i = 0; i < ROUNDS; i++) {
          length += script.write(paragraph).length();
        }
        say(script.word() + ", characters a ms", length / millis(start));
      }
    }
  }

  /** Processor time: what else the machine does is not counted. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(long start) {
    return (now() - start) / 1e6;
  }

  private static long heap() {
    System.gc();
    Runtime memory = Runtime.getRuntime();
    return (memory.totalMemory() - memory.freeMemory()) / 1_000_000;
  }

  private static void say(String what, double value) {
    System.out.printf("%-36s %.1f%n", what, value);
  }
}
