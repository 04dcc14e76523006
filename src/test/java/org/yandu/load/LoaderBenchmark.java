package org.yandu.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.yandu.load.plain.PlainTextReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.structure.Structure;
import org.yandu.text.Document;
import org.yandu.text.Source;

/**
 * Prints how fast plain text is read and structured: generated text of 1 to 50 MB and every file
 * that the command line names; then a small Word file. The first of the times is cold, the median
 * is of the later ones.
 */
final class LoaderBenchmark {
  private static final int[] MEGABYTES = {1, 2, 5, 10, 20, 50};
  private static final int ROUNDS = 7;
  private static final String[] SENTENCES = {
    "今年入夏以来河水涨得早，各村的同志在堤上守了二十多天，没有一处出险。",
    "去年定下的三件事，桥修好了，路通了一半，学校的新楼还在等图纸。",
    "要把群众最急的事放在前面，能办的马上办，不能办的说清楚为什么。",
    "有的单位材料写得很漂亮，走到田里一问，没有几户知道这件事。",
    "全县一季度完成投资3.2亿元，比上年同期增长12%，其中水利占四成。",
    "“先修渠，后分水”是老支书留下的话，这些年我们一直照着做。",
    "会议强调，防汛物资要在五月底以前备齐，每个仓库都要有专人看管。"
  };

  private LoaderBenchmark() {}

  public static void main(String[] args) throws Exception {
    for (int warm = 0; warm < 20; warm++) {
      load(generated(1 << 20));
    }
    System.out.printf(
        "%-28s %7s %8s %8s %8s %7s%n", "text", "MB", "read", "build", "total", "MB/s");
    for (int megabytes : MEGABYTES) {
      row("generated, " + megabytes + " MB", generated(megabytes << 20));
    }
    word();
    for (String name : args) {
      row(String.valueOf(Path.of(name).getFileName()), Files.readAllBytes(Path.of(name)));
    }
  }

  private static void row(String name, byte[] bytes) throws LoadException {
    var read = new double[ROUNDS];
    var build = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] times = load(bytes);
      read[round] = times[0];
      build[round] = times[1];
    }
    double median = median(read) + median(build);
    double size = bytes.length / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%-28s %7.1f %6.0fms %6.0fms %6.0fms %7.1f%n",
        name.length() > 28 ? name.substring(0, 28) : name,
        size,
        median(read) * 1e3,
        median(build) * 1e3,
        median * 1e3,
        size / median);
  }

  /** A Word file of 4,000 characters with counted headings, read and built in this process. */
  private static void word() throws Exception {
    String levels =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    var body = new StringBuilder(DocxFile.paragraph("河湾县政府工作报告"));
    int letters = 0;
    for (int n = 0; letters < 4000; n++) {
      String words = n % 5 == 0 ? "把责任落实到村到户" : SENTENCES[n % 7] + SENTENCES[(n + 3) % 7];
      body.append(n % 5 == 0 ? DocxFile.numbered(1, 0, words) : DocxFile.paragraph(words));
      letters += words.length();
    }
    SourceFile file = new DocxFile().body(body.toString()).numbering(levels).file();
    var times = new double[201];
    for (int round = 0; round < times.length; round++) {
      long start = System.nanoTime();
      Loader.inProcess().load(file);
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, 101, 201);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "docx, %d characters: first %.0f ms, warm median %.1f ms, p95 %.1f ms%n",
        letters,
        times[0],
        warm[50],
        warm[95]);
  }

  private static double[] load(byte[] bytes) throws LoadException {
    var file = new SourceFile("text.txt", bytes);
    long start = System.nanoTime();
    RawDocument raw = new PlainTextReader().read(file, ReadOptions.NONE);
    long middle = System.nanoTime();
    var source = new Source("text.txt", "0".repeat(64), "txt", raw.charset(), 0);
    Document document = Structure.of(raw, source);
    long end = System.nanoTime();
    if (document.blocks().isEmpty()) {
      throw new IllegalStateException("nothing was built");
    }
    return new double[] {(middle - start) / 1e9, (end - middle) / 1e9};
  }

  private static double median(double[] times) {
    double[] sorted = Arrays.copyOfRange(times, 1, times.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** A report as long as wanted: numbered headings, paragraphs of a few sentences, points. */
  private static byte[] generated(int size) throws IOException {
    var random = new Random(20250305);
    var text = new StringBuilder("河湾县政府工作报告\n\n各位代表：\n\n");
    int bytes = 0;
    for (int section = 0; bytes < size; section++) {
      int before = text.length();
      text.append(heading(section)).append("\n\n");
      for (int paragraph = 0; paragraph < 12; paragraph++) {
        text.append("\u3000\u3000").append(paragraph % 4 == 3 ? "一是讲实效。" : "");
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
          text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        text.append("\n\n");
      }
      bytes += (text.length() - before) * 3;
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String heading(int section) {
    String digits = "一二三四五六七八九";
    int place = section % 20;
    return place < 9
        ? digits.charAt(place) + "、抓好今年的第" + digits.charAt(place) + "项工作"
        : "（" + digits.charAt(place % 9) + "）把责任落实到村到户";
  }
}
