package org.yandu.ui.reader;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.yandu.language.Script;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;
import org.yandu.ui.TestInput;

/** Measures the reading view with five million characters; see docs/benchmarks.md. */
final class ReaderBenchmark extends ReaderTest {
  private static final String WORDS = "这一年粮食丰收，水渠修到了田边，家家户户都有存粮。".repeat(4);

  void run() {
    Document document = SketchedDocument.of((WORDS + "\n").repeat(5_000_000 / WORDS.length()));
    System.out.println(document.text().length() + " characters");
    time(
        "first page",
        () -> {
          model.documentProperty().set(document);
          frame();
        });
    long start = System.nanoTime();
    waitFor(() -> reader.viewport().layout().isWhole());
    say("wholly laid out after", start);
    scroll("scroll", 160);
    time(
        "jump to the middle",
        () -> {
          model.goTo(document.text().length() / 2);
          frame();
        });
    time(
        "another width, first frame",
        () -> {
          stage.setWidth(640);
          reader.resize(640, reader.getHeight());
          frame();
        });
    waitFor(() -> reader.viewport().layout().isWhole());
    for (int i = 0; i < 2_000; i++) {
      var block = document.blocks().get(i * (document.blocks().size() / 2_000));
      int at = block.range().start() + 4;
      addMark(new Range(at, at + 20), HighlightColor.GREEN, HighlightStyle.MARK);
    }
    time(
        "show 2,000 highlights",
        () -> {
          setMarks();
          frame();
        });
    scroll("scroll with them", 160);
    TestInput.run(() -> model.scriptProperty().set(Script.TRADITIONAL));
    waitFor(() -> !reader.isLoading());
    time("the same page traditional", this::frame);
    scroll("scroll, traditional", 160);
    time(
        "pages instead, first frame",
        () -> {
          model.layoutProperty().set(ReadingMode.PAGE);
          frame();
        });
    start = System.nanoTime();
    waitFor(() -> reader.viewport().layout().isWhole());
    say("all pages made after", start);
    scroll("turn a page", 1);
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.println("heap " + (memory.totalMemory() - memory.freeMemory()) / 1_000_000 + " MB");
  }

  private void scroll(String what, double by) {
    double[] took = new double[600];
    TestInput.run(() -> {
      for (int i = 0; i < took.length; i++) {
        long start = System.nanoTime();
        reader.motion().by(by);
        frame();
        took[i] = (System.nanoTime() - start) / 1e6;
      }
    });
    Arrays.sort(took);
    System.out.printf("%s p50 %.2f ms, p99 %.2f ms%n", what, took[300], took[594]);
  }

  private void frame() {
    reader.applyCss();
    reader.requestLayout();
    reader.layout();
  }

  private void time(String what, Runnable action) {
    TestInput.run(() -> {
      long start = System.nanoTime();
      action.run();
      say(what, start);
    });
  }

  private static void say(String what, long start) {
    System.out.printf("%s %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }

  private static void waitFor(BooleanSupplier condition) {
    TestInput.waitFor(condition);
  }

  public static void main(String[] arguments) {
    startToolkit();
    var benchmark = new ReaderBenchmark();
    benchmark.open();
    benchmark.run();
    System.exit(0);
  }
}
