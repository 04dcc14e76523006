package org.yandu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.yandu.anchor.Anchors;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

/** Libraries that somebody has worked in, and all that is in them for comparison. */
final class Worked {
  private static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");

  private Worked() {}

  /** Documents with highlights and notes; the same seed makes as many. */
  static void in(Store store, int documents, int notesEach, long seed) {
    var random = new Random(seed);
    for (int i = 0; i < documents; i++) {
      String text =
          "第%d号讲话 %s\n".formatted(i, Ids.next())
              + "读书是为了把事情做得更好，不是为了摆样子。\n".repeat(20 + random.nextInt(200));
      UUID id = StoreSurvivalTest.add(store, text);
      notes(store, id, SampleText.of("讲话.txt", text), notesEach, random);
    }
  }

  static void notes(Store store, UUID id, Document document, int count, Random random) {
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(document.text().length() - 8);
      var times = Times.at(DAY.plusSeconds(i));
      var highlight =
          new Highlight(
              Ids.next(),
              id,
              Anchors.of(document, new Range(start, start + 6)),
              HighlightColor.GREEN,
              HighlightStyle.MARK,
              List.of("类" + random.nextInt(5)),
              times);
      var note =
          new Note(
              Ids.next(), id, Optional.of(highlight.id()), "记".repeat(random.nextInt(300)), times);
      store.write(tables -> {
        tables.highlights().write(highlight);
        tables.notes().write(note);
        return null;
      });
    }
  }

  /** Writes one note on the first document and gives its id. */
  static UUID note(Store store, String words) {
    UUID document = store.read(tables -> tables.documents().all()).getFirst().id();
    var note = new Note(Ids.next(), document, Optional.empty(), words, Times.at(DAY));
    store.write(tables -> {
      tables.notes().write(note);
      return null;
    });
    return note.id();
  }

  /** Copies the folder of a closed library. */
  static Path copy(Path library, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(library)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(library.relativize(file)));
      }
    }
    return to;
  }

  /** Every row of a closed library with its count of writes and its checksum. */
  static TreeSet<String> rows(Path library) {
    return Verification.reading(
        library.resolve(Store.FILE),
        sql -> {
          var rows = new TreeSet<String>();
          for (ContentTable table : ContentTable.ALL) {
            rows.addAll(
                sql.list(
                    "SELECT %s, rev, crc FROM %s".formatted(table.key(), table.name()),
                    row ->
                        "%s %s %d %d"
                            .formatted(
                                table.name(), row.getString(1), row.getLong(2), row.getLong(3))));
          }
          return rows;
        });
  }

  static List<String> minus(TreeSet<String> rows, TreeSet<String> others) {
    var rest = new ArrayList<>(rows);
    rest.removeAll(others);
    return rest;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
