package org.yandu.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/**
 * How long all notes take to be read: 20,000 highlights, every other with a note, 500 documents.
 */
public final class OverviewBenchmark {
  private static final int DOCUMENTS = 500;
  private static final int EACH = 40;

  private OverviewBenchmark() {}

  /**
   * @param arguments the folder to work in
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "overview");
    make(folder);
    for (int round = 1; round <= 3; round++) {
      try (LocalLibrary library =
          LocalLibrary.open(folder.resolve("library"), InstantSource.system())) {
        say("items, library just opened", () -> library.overview().items().size());
        say("items, again", () -> library.overview().items().size());
        List<UUID> some =
            library.overview().items().stream().limit(100).map(Overview.Item::id).toList();
        say("quotations of 100", () -> library.overview().quotations(some).size());
        say("delete 1,000", () -> deleted(library));
        say("bin", () -> library.bin().list().size());
        say("undo", () -> library.undo().isPresent() ? 1 : 0);
      }
    }
  }

  /** Makes the library in the folder {@code library} of {@code folder}. */
  public static void make(Path folder) throws Exception {
    try (LocalLibrary library =
        LocalLibrary.open(folder.resolve("library"), InstantSource.system())) {
      fill(library, folder);
    }
  }

  private static int deleted(Library library) {
    List<UUID> ids =
        library.overview().items().stream().limit(1_000).map(Overview.Item::id).toList();
    library.deleteAll(ids);
    return ids.size();
  }

  private static void fill(LocalLibrary library, Path folder) throws Exception {
    library.importSamples(Progress.none());
    Document two =
        library.documents().stream()
            .filter(entry -> entry.works().size() == 2)
            .map(entry -> library.document(entry.id()))
            .findFirst()
            .orElseThrow();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = i % 2 == 0 ? speech(i) : two.text() + "\n第" + i + "份。\n";
      files.add(Files.writeString(folder.resolve("文稿" + i + ".txt"), text));
    }
    ImportReport report = library.importFiles(files, Progress.none());
    int several = 0;
    for (ImportReport.Item item : report.items()) {
      UUID id = item.document().orElseThrow();
      Document document = library.document(id);
      several += document.works().size() > 1 ? 1 : 0;
      mark(library, id, document);
    }
    System.out.printf(Locale.ROOT, "%d documents, %d with several works%n", DOCUMENTS, several);
  }

  private static void mark(LocalLibrary library, UUID id, Document document) {
    Places places = Places.of(document);
    int step = Math.max(1, (document.text().length() - 40) / EACH);
    library.store.write(tables -> {
      for (int i = 0; i < EACH; i++) {
        Range range = new Range(i * step, i * step + 30);
        Times times = Times.at(library.log.now());
        UUID marked = Ids.next();
        tables
            .highlights()
            .write(
                new Highlight(
                    marked,
                    id,
                    Anchors.of(places, range),
                    HighlightColor.values()[i % 5],
                    HighlightStyle.MARK,
                    new Label(i % 3 == 0 ? "quotable" : "", i % 7 == 0, List.of("标签" + i % 10)),
                    "",
                    times));
        if (i % 2 == 0) {
          String text = "第" + i + "条笔记：这里说得实在，写材料时可以借鉴。";
          tables.notes().write(new Note(Ids.next(), id, Optional.of(marked), text, times));
        }
      }
      return null;
    });
  }

  private static String speech(int number) {
    StringBuilder text = new StringBuilder("在第" + number + "次全市工作会议上的讲话\n\n赵六\n\n同志们：\n\n");
    for (int i = 0; i < 60; i++) {
      text.append("第").append(i).append("件事要抓紧办好，办到群众心坎上，".repeat(6)).append("\n\n");
    }
    return text.toString();
  }

  private interface Work {
    int run() throws Exception;
  }

  private static void say(String what, Work work) throws Exception {
    long start = System.nanoTime();
    int count = work.run();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.printf(Locale.ROOT, "%-28s %6d   %5d ms%n", what, count, millis);
  }
}
