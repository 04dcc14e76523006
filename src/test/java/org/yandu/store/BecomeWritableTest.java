package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that could only be read for a while, and is written without being opened anew. */
class BecomeWritableTest {
  @TempDir Path folder;

  private static int count(Store store) {
    return store.read(tables ->
        tables.documents().all().stream()
            .mapToInt(document -> tables.notes().of(document.id()).size())
            .sum());
  }

  private static void assertWritable(Store store, int before) throws Exception {
    assertFalse(store.isReadOnly());
    Worked.note(store, "又能写了");
    assertEquals(before + 1, count(store));
    assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    assertTrue(store.backupDue(Instant.now()));
    store.backUp(Instant.now());
    StoreException held = assertThrows(StoreException.class, () -> Store.open(store.folder()));
    assertEquals(StoreException.Reason.IN_USE, held.reason());
  }

  @Test
  void onceAMediumIsWriteProtectedNoMore() throws Exception {
    try (var mount = Mount.tmpfs(folder, "12m")) {
      try (Store store = Store.open(mount.path())) {
        Worked.in(store, 2, 5, 1);
      }
      mount.makeReadOnly();
      try (Store store = Store.openToRead(mount.path())) {
        int before = count(store);
        assertThrows(StoreException.class, store::becomeWritable);
        assertTrue(store.isReadOnly());
        assertEquals(before, count(store), "it is read as before");
        Mount.run("mount", "-o", "remount,rw", mount.path().toString());
        store.becomeWritable();
        assertWritable(store, before);
      }
    }
  }

  @Test
  void onceThereIsRoom() throws Exception {
    try (var mount = Mount.tmpfs(folder, "12m")) {
      try (Store store = Store.open(mount.path())) {
        Worked.in(store, 2, 5, 1);
      }
      Path filler = mount.path().resolve("filler");
      Files.write(filler, new byte[(int) Files.getFileStore(mount.path()).getUsableSpace()]);
      assertThrows(StoreException.class, () -> Store.open(mount.path()));
      try (Store store = Store.openToRead(mount.path())) {
        var seen = new AtomicInteger();
        store.onDamage(seen::incrementAndGet);
        int before = count(store);
        for (int i = 0; i < 3; i++) {
          assertThrows(StoreException.class, store::becomeWritable);
          assertEquals(before, count(store));
        }
        Files.delete(filler);
        store.becomeWritable();
        assertWritable(store, before);
        assertEquals(0, seen.get());
      }
      Store.open(mount.path()).close();
    }
  }

  /** Nobody could hold the folder, so another program may have written in it meanwhile. */
  @Test
  void whatAnotherProgramWroteIsThere() throws Exception {
    try (var mount = Mount.tmpfs(folder, "12m")) {
      try (Store store = Store.open(mount.path())) {
        Worked.in(store, 1, 3, 1);
      }
      mount.makeReadOnly();
      try (Store store = Store.openToRead(mount.path())) {
        int before = count(store);
        Mount.run("mount", "-o", "remount,rw", mount.path().toString());
        try (Store other = Store.open(mount.path())) {
          Worked.note(other, "别处写的");
          StoreException held = assertThrows(StoreException.class, store::becomeWritable);
          assertEquals(StoreException.Reason.IN_USE, held.reason());
        }
        store.becomeWritable();
        assertWritable(store, before + 1);
      }
    }
  }

  @Test
  void aNewerOneStaysAsItIs() throws Exception {
    Migrations newer =
        Migrations.standard()
            .then("ALTER TABLE notes ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';");
    try (Store store = Store.open(folder, newer)) {
      Worked.in(store, 1, 3, 1);
    }
    try (Store store = Store.openToRead(folder)) {
      StoreException refused = assertThrows(StoreException.class, store::becomeWritable);
      assertEquals(StoreException.Reason.NEWER, refused.reason());
      assertTrue(store.isReadOnly());
      assertEquals(3, count(store));
    }
    Store.open(folder, newer).close();
  }

  @Test
  void aClosedOneIsNotOpenedAgain() throws Exception {
    Store.open(folder).close();
    Store store = Store.openToRead(folder);
    store.close();
    assertThrows(IllegalStateException.class, store::becomeWritable);
    Store.open(folder).close();
  }
}
