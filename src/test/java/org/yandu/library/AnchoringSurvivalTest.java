package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.store.StoreException;
import org.yandu.text.Range;

/** Decisions about places in files that are older, damaged, or written to while something fails. */
class AnchoringSurvivalTest {
  private static final String CITY = "城里的工作，要坚持群众路线，把每一笔钱都用在刀刃上，账目张榜公布。\n\n";
  private static final String VILLAGE = "村里的工作，要坚持群众路线，把每一笔钱都用在刀刃上，账目张榜公布。\n\n";
  private static final String WATER = "今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n";
  private static final String A = "在河湾市工作会议上的讲话\n\n同志们：\n\n" + CITY + VILLAGE + WATER + "话就说到这里。\n";
  private static final String B = A.replace("三处", "四处");

  @TempDir Path folder;
  private UUID id;
  private UUID twin;
  private UUID three;

  @BeforeEach
  void markTwoPlaces() throws Exception {
    try (Library library = open()) {
      id =
          library
              .importFiles(List.of(file("a", A)), Progress.none())
              .items()
              .getFirst()
              .document()
              .orElseThrow();
      String text = library.document(id).text();
      twin = mark(library, "把每一笔钱都用在刀刃上", text.indexOf("村里"));
      three = mark(library, "水利工程一共有三处", 0);
    }
  }

  private Library open() throws Exception {
    return Library.open(folder.resolve("library"));
  }

  private Path file(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name));
    return Files.writeString(folder.resolve(name).resolve("讲话.txt"), text);
  }

  private UUID mark(Library library, String words, int from) {
    int at = library.document(id).text().indexOf(words, from);
    Range range = new Range(at, at + words.length());
    return library.highlight(id, range, HighlightColor.YELLOW, HighlightStyle.MARK).id();
  }

  private void become(Library library, String name, String text) throws Exception {
    library.replaceWithNewVersion(id, file(name, text), ReadOptions.NONE);
  }

  /** Writes to the file of the library, which must be closed. */
  private int write(String sql) throws Exception {
    Path database = folder.resolve("library").resolve("library.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static Range sentence(String text, String paragraph) {
    int at = text.indexOf("把每一笔", text.indexOf(paragraph));
    return new Range(at, at + "把每一笔钱都用在刀刃上".length());
  }

  @Test
  void textAndPlacesAreWrittenTogetherOrNotAtAll() throws Exception {
    write(
        "CREATE TRIGGER full BEFORE INSERT ON placements WHEN NEW.verdict = 'approximate'"
            + " BEGIN SELECT RAISE(ABORT, 'as if the disk were full'); END");
    Map<UUID, Verdict> before;
    try (Library library = open()) {
      before = library.annotations(id).places();
      Path newer = file("b", B);
      assertThrows(
          StoreException.class, () -> library.replaceWithNewVersion(id, newer, ReadOptions.NONE));
      assertEquals(before, library.annotations(id).places());
      assertEquals(List.of(), library.versions(id));
      library.undo();
      assertEquals(
          1, before.size() - library.annotations(id).places().size(), "the mark before it");
      library.redo();
      assertEquals(before, library.annotations(id).places());
    }
    assertEquals(0, write("DELETE FROM placements"), "nothing half done is in the file");
    write("DROP TRIGGER full");
    try (Library library = open()) {
      assertEquals(A.strip(), library.document(id).text().strip());
      assertEquals(before, library.annotations(id).places());
      become(library, "b", B);
      assertEquals(Set.of(three), library.annotations(id).awaited());
      assertTrue(library.check().healthy(), () -> library.check().toString());
    }
  }

  @Test
  void inAnOlderLibraryWordsSayWhereMarksStandUntilTheTextChangesAgain() throws Exception {
    try (Library library = open()) {
      become(library, "b", B.replace(VILLAGE, ""));
    }
    // So far nothing was decided there.
    assertTrue(write("DELETE FROM placements") > 0);
    try (Library library = open()) {
      var highlights = library.annotations(id).highlights();
      for (var highlight : highlights) {
        assertEquals(
            Anchors.place(library.document(id), highlight.anchor()),
            library.annotations(id).places().get(highlight.id()));
      }
      List<Doubt> doubts = library.review().of(id);
      Doubt changed =
          doubts.stream().filter(doubt -> doubt.item().equals(three)).findFirst().orElseThrow();
      assertFalse(changed.settled());
      assertEquals(
          "水利工程一共有四处", changed.proposal().orElseThrow().range().in(library.document(id).text()));

      // The text they were made on is known, so that the next one is compared with that.
      become(library, "c", A.replace("同志们", "各位同志"));
      String text = library.document(id).text();
      assertEquals(
          new Verdict.Moved(sentence(text, "村里")), library.annotations(id).places().get(twin));
      assertTrue(library.check().healthy(), () -> library.check().toString());
    }
  }

  @Test
  void aDamagedDecisionIsFoundAndHidesNothing() throws Exception {
    try (Library library = open()) {
      become(library, "b", B);
    }
    assertEquals(
        2,
        write("UPDATE placements SET range_start = range_start - 9 WHERE item = '" + twin + "'"));
    assertEquals(
        1,
        write(
            "UPDATE placements SET verdict = 'perhaps' WHERE verdict = 'approximate'"
                + " AND item = '"
                + three
                + "'"));
    try (Library library = open()) {
      var places = library.annotations(id).places();
      assertEquals(2, places.size());
      assertInstanceOf(Verdict.Orphaned.class, places.get(twin), "not on other words");
      assertInstanceOf(Verdict.Orphaned.class, places.get(three));
      assertEquals(Set.of(twin, three), library.annotations(id).awaited());
      List<String> found =
          library.check().problems().stream().map(CheckReport.Problem::key).distinct().toList();
      assertEquals(List.of("library.check.checksum", "library.check.unreadable"), found);

      // What a reader says takes the place of rows that cannot be read.
      library.review().keepAsOrphan(id, three);
      String text = library.document(id).text();
      library.review().place(id, Map.of(twin, sentence(text, "村里")));
      assertEquals(Set.of(), library.annotations(id).awaited());
      become(library, "a", A);
      become(library, "b", B);
      assertEquals(
          new Verdict.Exact(sentence(text, "村里")), library.annotations(id).places().get(twin));
    }
  }

  @Test
  void aDecisionAboutNothingIsDamage() throws Exception {
    try (Library library = open()) {
      become(library, "b", B);
      assertTrue(library.check().healthy(), () -> library.check().toString());
    }
    write("UPDATE placements SET item = '" + UUID.randomUUID() + "' WHERE item = '" + twin + "'");
    try (Library library = open()) {
      assertTrue(
          library.check().problems().stream()
              .anyMatch(problem -> problem.key().equals("library.check.placement")));
    }
  }
}
