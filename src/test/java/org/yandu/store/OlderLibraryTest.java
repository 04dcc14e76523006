package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.io.Ids;
import org.yandu.note.Label;

/** A library as the program kept it before columns joined its tables. */
class OlderLibraryTest {
  private static final int BEFORE_LABELS = 6;
  private static final int BEFORE_SHARED_BOOKMARKS = 7;
  private static final int NOTES = 200;

  @TempDir Path folder;

  private final UUID document = Ids.next();
  private final UUID highlight = Ids.next();
  private final UUID bookmark = Ids.next();

  private void older() throws Exception {
    older(BEFORE_LABELS);
  }

  /** Writes the rows as that program did: without the columns, and without them in the sum. */
  private void older(int version) throws Exception {
    try (var file = Assembly.empty(folder.resolve(Store.FILE), Migrations.standard(), version)) {
      put(file, ContentTable.LIBRARY, Ids.next());
      put(
          file,
          ContentTable.DOCUMENTS,
          document,
          "讲话",
          "讲话.txt",
          "00",
          "txt",
          "UTF-8",
          0,
          3,
          "",
          "");
      put(
          file,
          ContentTable.HIGHLIGHTS,
          highlight,
          document,
          0,
          2,
          "同志",
          "",
          "们",
          "",
          "red",
          "mark");
      UUID tag = Ids.next();
      put(file, ContentTable.TAGS, tag, "作风");
      put(file, ContentTable.HIGHLIGHT_TAGS, Ids.next(), highlight, tag);
      put(file, ContentTable.BOOKMARKS, bookmark, document, "接着读", 0, 2, "同志", "", "们", "");
      put(
          file,
          ContentTable.CORRECTIONS,
          Ids.next(),
          document,
          1,
          "heading",
          2,
          "",
          0,
          2,
          "同志",
          "",
          "们",
          "");
      for (int i = 0; i < NOTES; i++) {
        put(
            file,
            ContentTable.NOTES,
            Ids.next(),
            document,
            highlight,
            "第" + i + "条" + "记".repeat(90));
      }
      file.finish();
    }
  }

  private static void put(Assembly file, ContentTable table, Object... own) {
    List<String> names = new ArrayList<>(table.names().subList(0, own.length));
    List<Object> values = new ArrayList<>();
    for (Object value : own) {
      values.add(value instanceof Integer number ? (Object) number.longValue() : value.toString());
    }
    names.addAll(List.of("created", "updated", "deleted", "rev", "crc"));
    values.addAll(Arrays.asList(1L, 2L, null, 1L, 0L));
    assertTrue(file.put(new RowImage(table.name(), names, values).summed(), false));
  }

  @ParameterizedTest
  @ValueSource(ints = {BEFORE_LABELS, BEFORE_SHARED_BOOKMARKS})
  void itsRowsAreWholeAfterTheMigration(int version) throws Exception {
    older(version);
    try (Store store = Store.open(folder)) {
      List<Damage> damage = store.read(tables -> tables.inspection().run());
      assertEquals(List.of(), damage);
      var kept = store.read(tables -> tables.highlights().byId(highlight)).orElseThrow();
      assertEquals(Label.tagged(List.of("作风")), kept.label());
      assertEquals(NOTES, store.read(tables -> tables.notes().on(highlight)).size());
      var set = store.read(tables -> tables.bookmarks().byId(bookmark)).orElseThrow();
      assertEquals("接着读", set.name());
      assertEquals("", set.author());
      assertEquals(1, store.read(tables -> tables.corrections().of(document)).size());
      List<StoredBackup> backups = Rescue.backups(folder);
      assertEquals(
          version,
          Verification.reading(backups.getFirst().file(), Migrations::version),
          "made before");
      List<SharedRow> shared = store.write(tables -> tables.shared().all());
      assertEquals(
          List.of("bookmark", "correction"),
          shared.stream()
              .filter(row -> !row.vector().isEmpty())
              .map(SharedRow::type)
              .filter(type -> type.equals("bookmark") || type.equals("correction"))
              .toList());
      var labelled = kept.withLabel(kept.label().withKind("case").withImportant(true));
      store.write(tables -> {
        tables.highlights().write(labelled);
        return null;
      });
      assertEquals(
          labelled, store.read(tables -> tables.highlights().byId(highlight)).orElseThrow());
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    }
  }

  @Test
  void itsNotesAreSavedFromADamagedFile() throws Exception {
    older();
    Path file = folder.resolve(Store.FILE);
    byte[] bytes = Files.readAllBytes(file);
    // The root of every tree is gone with the pages in front.
    Arrays.fill(bytes, 100, 4096, (byte) 0);
    Files.write(file, bytes);
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.repair(Instant.now());
    }
    try (Store store = Store.open(folder)) {
      assertEquals(NOTES, store.read(tables -> tables.notes().on(highlight)).size());
    }
  }

  @Test
  void aBitThatFlipsInAColumnThatJoinedIsSeen() throws Exception {
    older();
    try (Store store = Store.open(folder)) {
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    }
    for (String change : List.of("important = 1", "kind = 'x'", "author = 'x'")) {
      try (var connection = SqliteFile.making(folder.resolve(Store.FILE))) {
        var sql = new Sql(connection);
        sql.run("UPDATE highlights SET " + change);
        assertTrue(
            new Inspection(sql).run().stream().anyMatch(d -> d.kind() == Damage.Kind.CHECKSUM));
        sql.run("UPDATE highlights SET kind = '', author = '', important = 0");
        assertEquals(List.of(), new Inspection(sql).run());
      }
    }
  }

  @Test
  void aCopiedFolderCountsItsWritesUnderAnotherName() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    try (Store store = Store.open(one)) {
      Worked.in(store, 1, 1, 1);
    }
    String name = Replica.of(one);
    assertEquals(name, Replica.of(one));
    Path two = Worked.copy(one, folder.resolve("two"));
    assertNotEquals(name, Replica.of(two));
    try (Store store = Store.open(two)) {
      Worked.note(store, "在副本里写的");
    }
    String vectors =
        Verification.reading(
            two.resolve(Store.FILE),
            sql -> String.join("|", sql.list("SELECT vector FROM notes", r -> r.getString(1))));
    assertTrue(vectors.contains(name + ":1|"), vectors);
    assertTrue(vectors.endsWith(Replica.of(two) + ":1"), vectors);
  }

  @Test
  void vectorsCountTheWritesOfEachLibrary() {
    assertEquals("a:1", VersionColumn.bumped("", "a"));
    assertEquals("a:2 b:7", VersionColumn.bumped("a:1 b:7", "a"));
    assertEquals("a:1 b:1", VersionColumn.bumped("b:1", "a"));
    assertEquals("b:2 a:1", VersionColumn.bumped("a:1 b:1", "b"));
    assertEquals("b:1", VersionColumn.bumped("b:1", ""));
  }
}
