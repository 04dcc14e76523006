package org.yandu.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.yandu.io.Ids;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

/** Measures how long a highlight takes to be on the disk and a very long document to be read. */
final class StoreBenchmark {
  private static final int CHARACTERS = 5_000_000;
  private static final int HIGHLIGHTS = 2_000;

  private StoreBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "benchmark");
    try {
      UUID id;
      try (Store store = Store.open(folder)) {
        id = storing(store);
        try (var library = new LocalLibrary(store, java.time.InstantSource.system())) {
          highlighting(library, id);
        }
      }
      for (int i = 0; i < 5; i++) {
        loading(folder, id);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static UUID storing(Store store) {
    var random = new Random(1);
    var text = new StringBuilder("很长的讲话");
    while (text.length() < CHARACTERS) {
      text.append(text.length() % 30 == 0 ? "\n一、" : "\n");
      for (int i = 0; i < 100; i++) {
        text.append((char) (0x4e00 + random.nextInt(3_000)));
      }
    }
    Document document = SampleText.of("long.txt", text.toString());
    byte[] original = text.toString().getBytes(StandardCharsets.UTF_8);
    UUID id = Ids.next();
    long start = System.nanoTime();
    byte[] packed = Documents.compress(original);
    say("compress the original", start);
    start = System.nanoTime();
    Times times = Times.at(java.time.Instant.EPOCH);
    store.write(tables -> {
      tables.documents().add(id, document, packed, original.length, times);
      return null;
    });
    say("store " + document.blocks().size() + " blocks", start);
    return id;
  }

  private static void highlighting(LocalLibrary library, UUID id) {
    var random = new Random(2);
    library.document(id);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < HIGHLIGHTS; i++) {
      int at = random.nextInt(CHARACTERS - 100);
      long start = System.nanoTime();
      library.highlight(id, new Range(at, at + 40), HighlightColor.YELLOW, HighlightStyle.MARK);
      times.add(System.nanoTime() - start);
    }
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        "highlight, durable: median %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms%n",
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
    long start = System.nanoTime();
    library.annotations(id);
    say("annotations of " + HIGHLIGHTS + " highlights", start);
  }

  private static void loading(Path folder, UUID id) throws LibraryException {
    long start = System.nanoTime();
    try (Library library = Library.open(folder)) {
      say("open the library", start);
      start = System.nanoTime();
      library.document(id);
      say("load the document", start);
    }
  }

  private static void say(String what, long start) {
    System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
