package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of which not a byte may change: newer ones, and those in folders that take nothing. */
class OpenToReadTest {
  @TempDir Path folder;

  private static Migrations newer() {
    return Migrations.standard()
        .then("ALTER TABLE notes ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';");
  }

  /** The files of a folder but for what says who holds it. */
  private static Map<String, Integer> files(Path folder) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("library.lock") && !name.startsWith("library.holder")) {
          files.put(name, Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  @Test
  void aNewerOneIsReadAndNotTouched() throws Exception {
    try (Store store = Store.open(folder, newer())) {
      Worked.in(store, 2, 5, 1);
    }
    Map<String, Integer> before = files(folder);
    try (Store store = Store.openToRead(folder)) {
      assertTrue(store.isReadOnly());
      var documents = store.read(tables -> tables.documents().all());
      assertEquals(2, documents.size());
      var id = documents.getFirst().id();
      assertEquals(5, store.read(tables -> tables.notes().of(id)).size());
      assertTrue(store.read(tables -> tables.documents().content(id)).isPresent());
      StoreException refused = assertThrows(StoreException.class, () -> Worked.note(store, "写不进去"));
      assertEquals(StoreException.Reason.READ_ONLY, refused.reason());
      assertThrows(StoreException.class, () -> store.backUp(Instant.now()));
      assertFalse(store.backupDue(Instant.now()));
      store.checkpoint();
      StoreException held = assertThrows(StoreException.class, () -> Store.open(folder, newer()));
      assertEquals(StoreException.Reason.IN_USE, held.reason(), "nobody changes what is read");
    }
    assertEquals(before, files(folder));
    Store.open(folder, newer()).close();
  }

  /** As after a crash of the newer program: what is in the log is read with the rest. */
  @Test
  void whatStandsInTheLogIsReadFromACopy() throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Path crashed = Files.createDirectory(folder.resolve("crashed"));
    try (Store store = Store.open(open, newer())) {
      Worked.in(store, 1, 3, 1);
      store.checkpoint();
      Worked.note(store, "只在日志里");
      for (String name : new String[] {"library.db", "library.db-wal"}) {
        Files.copy(open.resolve(name), crashed.resolve(name));
      }
    }
    Map<String, Integer> before = files(crashed);
    try (Store store = Store.openToRead(crashed)) {
      var id = store.read(tables -> tables.documents().all()).getFirst().id();
      assertTrue(
          store.read(tables -> tables.notes().of(id)).stream()
              .anyMatch(note -> note.text().equals("只在日志里")));
    }
    assertEquals(before, files(crashed));
  }

  @Test
  void anOlderOneInAFolderThatCannotBeWrittenIsRead() throws Exception {
    try (var mount = Mount.tmpfs(folder, "4m")) {
      try (var file = Assembly.empty(mount.path().resolve(Store.FILE), Migrations.standard(), 3)) {
        file.finish();
      }
      mount.makeReadOnly();
      assertEquals(
          StoreException.Reason.NOT_WRITABLE,
          assertThrows(StoreException.class, () -> Store.open(mount.path())).reason());
      try (Store store = Store.openToRead(mount.path())) {
        assertEquals(0, store.read(tables -> tables.documents().all()).size());
        assertEquals(0, store.read(tables -> tables.steps().all()).size());
      }
    }
  }

  @Test
  void aDamagedOneIsNotReadAsIfItWereWhole() throws Exception {
    try (Store store = Store.open(folder, newer())) {
      Worked.in(store, 1, 5, 1);
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(Store.FILE));
    Arrays.fill(bytes, 4_096, 3 * 4_096, (byte) 0);
    Files.write(folder.resolve(Store.FILE), bytes);
    StoreException refused = assertThrows(StoreException.class, () -> Store.openToRead(folder));
    assertEquals(StoreException.Reason.DAMAGED, refused.reason());
  }
}
