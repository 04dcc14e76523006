package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that answers writes with errors, as a stick does that is pulled out: a file system in a
 * file, for which there is no room any more.
 */
class FailingDiskTest {
  private static final int MOST = 5_000;

  @TempDir Path folder;

  @Test
  void whatWasSaidToBeKeptIsThereWhenTheDiskIsBack() throws Exception {
    try (Mount room = Mount.tmpfs(folder, "10m")) {
      Path image = room.path().resolve("disk.img");
      try (var file = new RandomAccessFile(image.toFile(), "rw")) {
        file.setLength(64 << 20);
      }
      assumeTrue(Mount.run("mkfs.ext4", "-q", "-F", image.toString()), "needs mkfs.ext4");
      Path disk = Files.createDirectory(folder.resolve("disk"));
      assumeTrue(Mount.run("mount", "-o", "loop", image.toString(), disk.toString()));
      Set<UUID> kept = new TreeSet<>();
      StoreException failure;
      try (Store store = Store.open(disk.resolve("library"))) {
        Worked.in(store, 1, 5, 1);
        failure = writeUntilItFails(store, kept);
      } finally {
        Mount.run("umount", "-l", disk.toString());
      }
      assertTrue(
          Set.of(
                  StoreException.Reason.FAILED,
                  StoreException.Reason.NOT_WRITABLE,
                  StoreException.Reason.DAMAGED,
                  StoreException.Reason.FULL)
              .contains(failure.reason()),
          failure.toString());
      assertTrue(kept.size() > 10, "only " + kept.size() + " were kept before it failed");
      assertTrue(Mount.run("mount", "-o", "remount,size=100m", room.path().toString()));
      assertTrue(Mount.run("mount", "-o", "loop", image.toString(), disk.toString()));
      // It could not be taken away; another start of the program has another number.
      Files.deleteIfExists(disk.resolve("library/library.holder"));
      try (Store store = Store.open(disk.resolve("library"))) {
        assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
        UUID document = store.read(tables -> tables.documents().all()).getFirst().id();
        Set<UUID> there =
            store.read(tables -> tables.notes().of(document)).stream()
                .map(note -> note.id())
                .collect(Collectors.toSet());
        kept.removeAll(there);
        assertEquals(Set.of(), kept);
        Worked.note(store, "又能写了");
      } finally {
        Mount.run("umount", "-l", disk.toString());
      }
    }
  }

  private static StoreException writeUntilItFails(Store store, Set<UUID> kept) {
    for (int i = 0; i < MOST; i++) {
      try {
        kept.add(Worked.note(store, "字".repeat(2_000)));
      } catch (StoreException e) {
        return e;
      }
    }
    throw new AssertionError("the disk took everything");
  }
}
