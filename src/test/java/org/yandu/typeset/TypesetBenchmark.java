package org.yandu.typeset;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.yandu.text.Document;
import org.yandu.text.SketchedDocument;

/** Measures line breaking and pages for five million characters; see docs/benchmarks.md. */
final class TypesetBenchmark {
  private static final int RUNS = 15;
  private static final String[] WORDS = {
    "这一年粮食丰收，水渠修到了田边，家家户户都有存粮。".repeat(4),
    "全年GDP增长12.5%，其中第一产业增长3.2%，“十四五”规划（2021—2025年）的各项任务——水利、道路、学校……都已完成。"
  };

  private TypesetBenchmark() {}

  public static void main(String[] arguments) {
    for (String words : WORDS) {
      Document document = SketchedDocument.of((words + "\n").repeat(5_000_000 / words.length()));
      System.out.println(document.text().length() + " characters, " + words.substring(0, 12));
      var typesetter = TypesetSamples.typesetter();
      double[] whole = new double[RUNS];
      double[] one = new double[RUNS];
      double[] pages = new double[RUNS];
      for (int i = 0; i < RUNS; i++) {
        Measure measure = new Measure((28 + i % 12) * 20.0, 20).paged(900);
        long start = System.nanoTime();
        Layout layout = typesetter.lay(document, measure);
        whole[i] = since(start);
        start = System.nanoTime();
        Pages made = Pages.of(layout, 2, true);
        pages[i] = since(start);
        start = cpu();
        typesetter.lay(document, measure, 0, document.blocks().size());
        one[i] = (cpu() - start) / 1e6;
        if (i == 0) {
          System.out.println(layout.lineCount() + " lines, " + made.count() + " pages");
        }
      }
      say("layout on all processors", whole);
      say("layout on one, its processor time", one);
      say("pages", pages);
      memory(typesetter, document);
    }
  }

  private static void memory(Typesetter typesetter, Document document) {
    long before = used();
    Layout layout = typesetter.lay(document, new Measure(720, 20).paged(900));
    Pages pages = Pages.of(layout, 2, true);
    long after = used();
    System.out.printf("%d pages held, %.1f MB%n", pages.count(), (after - before) / 1e6);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void say(String what, double[] times) {
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "%s: first %.0f, median %.0f, best %.0f ms%n", what, first, times[RUNS / 2], times[0]);
  }
}
