package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The folder of an open store is taken away, as with the stick it is on, and put back. */
class MovedStoreTest {
  @TempDir Path folder;

  private static Set<UUID> notes(Store store) {
    return store.read(tables ->
        tables.documents().all().stream()
            .flatMap(document -> tables.notes().of(document.id()).stream())
            .map(note -> note.id())
            .collect(Collectors.toSet()));
  }

  private static void assertGone(Store store) {
    StoreException gone = assertThrows(StoreException.class, () -> Worked.note(store, "写到哪里去"));
    assertEquals(StoreException.Reason.GONE, gone.reason());
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void nothingIsWrittenWhereNobodyFindsIt(Medium medium) throws Exception {
    Path here = folder.resolve("library");
    Path elsewhere = folder.resolve("elsewhere");
    Set<UUID> kept;
    try (Store store = Store.open(here, Migrations.standard(), medium)) {
      Worked.in(store, 1, 3, 1);
      kept = new HashSet<>(notes(store));
      kept.add(Worked.note(store, "拔出以前"));
      Files.move(here, elsewhere);
      assertGone(store);
      assertGone(store);
      Files.move(elsewhere, here);
      kept.add(Worked.note(store, "接回以后"));
      assertEquals(kept, notes(store));
      assertEquals(
          StoreException.Reason.IN_USE,
          assertThrows(StoreException.class, () -> Store.open(here)).reason());
    }
    try (Store store = Store.open(here)) {
      assertEquals(kept, notes(store));
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    }
  }

  @Test
  void anotherLibraryInItsPlaceIsNotTakenForIt() throws Exception {
    Path here = folder.resolve("library");
    Path elsewhere = folder.resolve("elsewhere");
    Path other = folder.resolve("other");
    try (Store store = Store.open(other)) {
      Worked.in(store, 1, 1, 1);
    }
    try (Store store = Store.open(here)) {
      Worked.in(store, 1, 3, 1);
      Set<UUID> kept = notes(store);
      Files.move(here, elsewhere);
      Files.move(other, here);
      assertGone(store);
      Files.move(here, other);
      Files.move(elsewhere, here);
      kept.add(Worked.note(store, "接回以后"));
      assertEquals(kept, notes(store));
    }
    try (Store store = Store.open(other)) {
      assertEquals(1, notes(store).size());
    }
  }

  /** As a stick comes back: the same bytes on what is another device to the system. */
  @Test
  void theSameStoreGoesOnOnAnotherDevice() throws Exception {
    Path image = folder.resolve("disk.img");
    try (var file = new java.io.RandomAccessFile(image.toFile(), "rw")) {
      file.setLength(32 << 20);
    }
    assumeTrue(Mount.run("mkfs.ext4", "-q", "-F", image.toString()), "needs mkfs.ext4");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(Mount.run("mount", "-o", "loop", image.toString(), disk.toString()));
    Path here = disk.resolve("library");
    Set<UUID> kept;
    try (Store store = Store.open(here, Migrations.standard(), Medium.REMOVABLE)) {
      Worked.in(store, 1, 3, 1);
      kept = notes(store);
      kept.add(Worked.note(store, "拔出以前"));
      assertTrue(Mount.run("umount", "-l", disk.toString()));
      assertGone(store);
      Path pulled = folder.resolve("pulled.img");
      assertTrue(Mount.run("cp", "--sparse=always", image.toString(), pulled.toString()));
      assertTrue(Mount.run("mount", "-o", "loop", pulled.toString(), disk.toString()));
      kept.add(Worked.note(store, "接回以后"));
      assertEquals(kept, notes(store));
      // A thread of another program could not have it now either.
      Files.delete(here.resolve("library.holder"));
      assertEquals(
          StoreException.Reason.IN_USE,
          assertThrows(StoreException.class, () -> Store.open(here)).reason());
    } finally {
      Mount.run("umount", "-l", disk.toString());
    }
    assertTrue(kept.size() > 4);
  }
}
