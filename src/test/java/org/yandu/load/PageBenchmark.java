package org.yandu.load;

import java.util.Arrays;
import java.util.Locale;
import org.yandu.load.page.PdfReader;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.structure.Structure;
import org.yandu.text.Document;
import org.yandu.text.Source;

/** Prints how many pages of a PDF are read and structured in a second, cold and warm. */
final class PageBenchmark {
  private static final int PAGES = 250;
  private static final int ROUNDS = 9;
  private static final String SENTENCE = "今年入夏以来河水涨得早，各村的同志在堤上守了二十多天，没有一处出险。";

  private PageBenchmark() {}

  public static void main(String[] args) throws Exception {
    SourceFile file = book();
    var seconds = new double[ROUNDS];
    int pages = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      pages = load(file).pages().size();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    double cold = seconds[0];
    Arrays.sort(seconds);
    double warm = seconds[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "PDF, %d pages, %.1f MB: cold %.2f s, warm %.2f s, %.0f pages/s%n",
        pages,
        file.bytes().length / 1e6,
        cold,
        warm,
        pages / warm);
  }

  private static Document load(SourceFile file) throws Exception {
    RawDocument raw = new PdfReader().read(file, ReadOptions.NONE);
    return Structure.of(raw, new Source(file.name(), "0".repeat(64), "pdf", "", 0));
  }

  /** Numbered headings and paragraphs with a running head and a page number on every page. */
  private static SourceFile book() throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> {
      pdf.line(PdfFile.LEFT, 60, 10, "河湾县政府工作报告汇编");
      pdf.line(280, 800, 10, "— " + page + " —");
    });
    for (int section = 0; pdf.pages() < PAGES; section++) {
      pdf.text("一二三四五六七八九".charAt(section % 9) + "、抓好今年的水利工作");
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        pdf.text(SENTENCE.repeat(3 + (section + paragraph) % 5));
      }
    }
    return pdf.file();
  }
}
