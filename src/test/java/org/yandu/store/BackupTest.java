package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;

  @Test
  void aBackupIsAWholeLibraryAndTheJournalHasTheRest() throws IOException {
    StoredBackup backup;
    try (Store store = Store.open(folder)) {
      Worked.in(store, 2, 10, 1);
      backup = store.backUp(NOON);
      Worked.in(store, 1, 10, 2);
      Worked.note(store, "备份之后写的");
    }
    assertEquals(List.of(), Verification.of(backup.file()));
    TreeSet<String> before = Worked.rows(folder);
    Files.delete(folder.resolve(Store.FILE));
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
    assertEquals(StoreException.Reason.DAMAGED, refused.reason(), "no empty one in its place");
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.restore(backup, true, false, NOON);
    }
    assertEquals(before, Worked.rows(folder));
    try (Store store = Store.open(folder)) {
      assertEquals(3, store.read(tables -> tables.documents().all()).size());
    }
  }

  @Test
  void theJournalAloneIsEnough() throws IOException {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 2, 10, 1);
    }
    try (Store store = Store.open(folder)) {
      Worked.note(store, "第二次打开");
    }
    TreeSet<String> before = Worked.rows(folder);
    Files.delete(folder.resolve(Store.FILE));
    try (Rescue rescue = Rescue.of(folder)) {
      Rescued rescued = rescue.repair(NOON);
      assertEquals(before.size(), rescued.fromJournal());
    }
    assertEquals(before, Worked.rows(folder));
  }

  @Test
  void aPreviewSaysWhatWouldChangeAndChangesNothing() throws IOException {
    StoredBackup backup;
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
      backup = store.backUp(NOON);
      Worked.note(store, "一");
      Worked.note(store, "二");
    }
    TreeSet<String> before = Worked.rows(folder);
    try (Rescue rescue = Rescue.of(folder)) {
      Rescued exact = rescue.restore(backup, false, true, NOON);
      assertEquals(new Rescued.Difference(0, 2, 0), exact.differences().get("notes"));
      assertEquals(Optional.empty(), exact.aside());
      Rescued whole = rescue.restore(backup, true, true, NOON);
      assertEquals(
          Set.of(new Rescued.Difference(0, 0, 0)), Set.copyOf(whole.differences().values()));
    }
    assertEquals(before, Worked.rows(folder));
  }

  /** What came after the moment that one went back to must not come back later. */
  @Test
  void goingBackIsNotMixedWithWhatWasBefore() throws IOException {
    StoredBackup backup;
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
      backup = store.backUp(NOON);
      Worked.note(store, "不要了");
    }
    Path aside;
    try (Rescue rescue = Rescue.of(folder)) {
      aside = rescue.restore(backup, false, false, NOON.plusSeconds(60)).aside().orElseThrow();
    }
    try (Store store = Store.open(folder)) {
      Worked.note(store, "新写的");
      store.backUp(NOON.plusSeconds(120));
    }
    TreeSet<String> kept = Worked.rows(folder);
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.repair(NOON.plusSeconds(180));
    }
    assertEquals(kept, Worked.rows(folder));
    assertTrue(Files.exists(aside.resolve(Store.FILE)), "the old one is kept");
  }

  @Test
  void aDamagedLibraryIsNotBackedUpOverAGoodOne() throws IOException {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
      Worked.note(store, "这一句的每个字都要留住");
      store.backUp(NOON);
    }
    replace("每个字", "每亇字");
    List<StoredBackup> before = Rescue.backups(folder);
    try (Store store = Store.open(folder)) {
      Worked.note(store, "又一条");
      StoreException refused =
          assertThrows(StoreException.class, () -> store.backUp(NOON.plusSeconds(7_200)));
      assertEquals(StoreException.Reason.DAMAGED, refused.reason());
      Worked.note(store, "还能写");
    }
    assertEquals(before, Rescue.backups(folder));
    try (Rescue rescue = Rescue.of(folder)) {
      assertEquals(1, rescue.repair(NOON).fromBackup(), "the changed note");
    }
    try (Store store = Store.open(folder)) {
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
      assertEquals(Set.of("这一句的每个字都要留住", "又一条", "还能写"), notesOnDocuments(store));
    }
  }

  private static Set<String> notesOnDocuments(Store store) {
    return store.read(tables -> tables.documents().all()).stream()
        .flatMap(document -> store.read(t -> t.notes().of(document.id())).stream())
        .filter(note -> note.highlight().isEmpty())
        .map(note -> note.text())
        .collect(Collectors.toSet());
  }

  private void replace(String words, String others) throws IOException {
    Path path = folder.resolve(Store.FILE);
    String file =
        new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1);
    int at = file.indexOf(latin(words));
    assertTrue(at > 0);
    try (var access = new RandomAccessFile(path.toFile(), "rw")) {
      access.seek(at);
      access.write(Worked.utf8(others));
    }
  }

  private static String latin(String words) {
    return new String(Worked.utf8(words), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void aMigrationMakesABackupFirst() {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
    }
    Migrations later = Migrations.standard().then("CREATE TABLE later (id TEXT) STRICT;");
    Store.open(folder, later).close();
    List<StoredBackup> backups = Rescue.backups(folder);
    assertEquals(1, backups.size());
    int version = Verification.reading(backups.getFirst().file(), Migrations::version);
    assertEquals(Migrations.standard().newest(), version);
  }

  @Test
  void aReplacementThatWasCutShortIsEndedByTheNextStart() throws IOException {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
    }
    Path fresh = folder.resolve("fresh.new");
    Files.copy(folder.resolve(Store.FILE), fresh);
    TreeSet<String> rows = Worked.rows(folder);
    Files.createDirectories(folder.resolve("aside"));
    Files.writeString(folder.resolve("library.replacing"), "fresh.new\naside");
    Files.move(folder.resolve(Store.FILE), folder.resolve("aside").resolve(Store.FILE));
    Store.open(folder).close();
    assertEquals(rows, Worked.rows(folder));
    assertFalse(Files.exists(fresh));
    assertFalse(Files.exists(folder.resolve("library.replacing")));
  }

  @Test
  void hoursDaysAndWeeksAreKeptWhateverTheClockDoes() {
    List<StoredBackup> all = new ArrayList<>();
    for (int hour = 0; hour < 24 * 100; hour++) {
      all.add(StoredBackup.in(folder, NOON.plus(Duration.ofHours(hour)), hour));
    }
    Set<StoredBackup> kept = BackupFolder.kept(all.reversed());
    assertTrue(kept.size() <= 46, kept.size() + " kept");
    assertTrue(kept.containsAll(all.subList(all.size() - 24, all.size())), "the last 24 hours");
    Set<Long> days =
        kept.stream().map(b -> b.made().getEpochSecond() / 86_400).collect(Collectors.toSet());
    assertTrue(days.size() >= 14);
    StoredBackup setBack = StoredBackup.in(folder, NOON.minus(Duration.ofDays(400)), 9_999);
    List<StoredBackup> more = Stream.concat(Stream.of(setBack), all.reversed().stream()).toList();
    assertTrue(BackupFolder.kept(more).contains(setBack), "the newest by its number");
    assertTrue(BackupFolder.due(Optional.of(all.getLast()), NOON), "from the future");
    assertFalse(BackupFolder.due(Optional.of(all.getFirst()), NOON.plusSeconds(600)));
  }

  @Test
  void aTornEndOfTheJournalCostsOnlyWhatWasNotSaidToBeKept() throws IOException {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 5, 1);
    }
    TreeSet<String> before = Worked.rows(folder);
    try (Store store = Store.open(folder)) {
      Worked.note(store, "最后");
    }
    Path last = Journal.files(folder).lastEntry().getValue();
    byte[] bytes = Files.readAllBytes(last);
    Files.write(last, java.util.Arrays.copyOf(bytes, bytes.length - 3));
    Files.delete(folder.resolve(Store.FILE));
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.repair(NOON);
    }
    assertEquals(before, Worked.rows(folder));
  }
}
