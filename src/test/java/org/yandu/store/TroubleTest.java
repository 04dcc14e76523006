package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full disks, removed sticks and clocks that go wrong: nothing lost, and work goes on after. */
class TroubleTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;

  @Test
  void aBackupThatFindsNoRoomLeavesTheOlderOnes() throws Exception {
    try (var mount = Mount.tmpfs(folder, "4m");
        Store store = Store.open(mount.path())) {
      Worked.in(store, 1, 5, 1);
      store.backUp(NOON);
      Path filler = mount.path().resolve("filler");
      long room = Files.getFileStore(mount.path()).getUsableSpace();
      Files.write(filler, new byte[(int) (room - 50_000)]);
      StoreException full =
          assertThrows(StoreException.class, () -> store.backUp(NOON.plusSeconds(60)));
      assertEquals(StoreException.Reason.FULL, full.reason());
      List<StoredBackup> left = Rescue.backups(mount.path());
      assertEquals(1, left.size());
      assertTrue(Rescue.isGood(left.getFirst()));
      Worked.note(store, "还写得下");
      Files.delete(filler);
      store.backUp(NOON.plusSeconds(120));
      assertEquals(2, Rescue.backups(mount.path()).size());
    }
  }

  /** The database takes a change that the journal has no room for; both have it in the end. */
  @Test
  void theJournalCatchesUpWhenThereIsRoomAgain() throws Exception {
    Path library = folder.resolve("library");
    Path journals = library.resolve("journal");
    try (Store store = Store.open(library)) {
      Worked.in(store, 1, 5, 1);
    }
    Path hidden = folder.resolve("hidden");
    try (Store store = Store.open(library)) {
      Files.move(journals, hidden);
      Files.createFile(journals);
      Worked.note(store, "日志写不下的时候");
      Files.delete(journals);
      Files.move(hidden, journals);
      Worked.note(store, "又写得下了");
    }
    TreeSet<String> rows = Worked.rows(library);
    Files.delete(library.resolve(Store.FILE));
    try (Rescue rescue = Rescue.of(library)) {
      rescue.repair(NOON);
    }
    assertEquals(rows, Worked.rows(library));
  }

  /** As a power cut leaves it: the file was made longer, and what it was for never came. */
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 100, 512, 4096})
  void aJournalThatEndsInNothingGivesWhatStandsBefore(int nothing) throws Exception {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 5, 1);
      store.backUp(NOON);
      Worked.note(store, "在日志里");
    }
    TreeSet<String> rows = Worked.rows(folder);
    Path last = Journal.files(folder).lastEntry().getValue();
    Files.write(last, new byte[nothing], StandardOpenOption.APPEND);
    Files.delete(folder.resolve(Store.FILE));
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.repair(NOON);
    }
    assertEquals(rows, Worked.rows(folder));
  }

  /** As when the stick it is on is pulled out: no empty library takes its place. */
  @Test
  void aLibraryThatIsGoneIsNotMadeAnewAndWorksWhenItIsBack() throws Exception {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
    }
    Path file = folder.resolve(Store.FILE);
    Path away = folder.resolve("away.db");
    Files.move(file, away);
    StoreException gone = assertThrows(StoreException.class, () -> Store.open(folder));
    assertEquals(StoreException.Reason.DAMAGED, gone.reason());
    StoreException again =
        assertThrows(StoreException.class, () -> new SqliteFile(file).connectAgain());
    assertEquals(StoreException.Reason.GONE, again.reason(), "while it was open");
    assertFalse(Files.exists(file), "nothing was made in its place");
    Files.move(away, file);
    try (Store store = Store.open(folder)) {
      assertEquals(1, store.read(tables -> tables.documents().all()).size());
    }
  }

  @Test
  void aClockThatIsSetBackStopsNoBackupAndMixesNothing() throws Exception {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 3, 1);
      store.backUp(NOON);
      Worked.note(store, "之后");
      Instant back = NOON.minus(Duration.ofDays(400));
      assertTrue(store.backupDue(back));
      StoredBackup made = store.backUp(back);
      assertEquals(made, Rescue.backups(folder).getFirst(), "newest whatever its date");
      assertFalse(store.backupDue(back.plusSeconds(60)));
      Worked.note(store, "再之后");
    }
    TreeSet<String> rows = Worked.rows(folder);
    Files.delete(folder.resolve(Store.FILE));
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.restore(Rescue.backups(folder).getFirst(), true, false, NOON);
    }
    assertEquals(rows, Worked.rows(folder));
  }
}
