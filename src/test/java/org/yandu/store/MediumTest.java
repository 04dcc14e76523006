package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares and sticks are told apart from disks, and written with more care. */
class MediumTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "FUSE.rclone", "SMBFS"})
  void sharesAreRemote(String type) {
    assertEquals(Medium.REMOTE, Medium.of(type, false));
    assertEquals(Medium.REMOTE, Medium.of(type, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "NTFS", "apfs", "btrfs", "vfat", "exfat", "fuseblk"})
  void disksAreLocalUnlessTheyCanBeTakenOut(String type) {
    assertEquals(Medium.LOCAL, Medium.of(type, false));
    assertEquals(Medium.REMOVABLE, Medium.of(type, true));
  }

  @Test
  void aNameOfAnotherMachineIsRemote() {
    assertEquals(Medium.REMOTE, Medium.of(Path.of("\\\\server\\share")));
    assertEquals(Medium.LOCAL, Medium.of(folder));
    assertEquals(Medium.LOCAL, Medium.of(folder.resolve("not/made yet")));
  }

  /** As the kernel lays it out: a link for each partition into the folder of its disk. */
  @Test
  void theDiskOfAPartitionSaysWhetherItCanBeTakenOut() throws Exception {
    Path blocks = Files.createDirectory(folder.resolve("block"));
    for (String disk : new String[] {"sda", "sdb"}) {
      Path device = Files.createDirectories(folder.resolve("devices/" + disk));
      Files.writeString(device.resolve("removable"), disk.equals("sdb") ? "1\n" : "0\n");
      Path partition = Files.createDirectory(device.resolve(disk + "1"));
      Files.createSymbolicLink(blocks.resolve(disk), device);
      Files.createSymbolicLink(blocks.resolve(disk + "1"), partition);
    }
    assertTrue(Medium.isRemovable("/dev/sdb1", blocks));
    assertTrue(Medium.isRemovable("/dev/sdb", blocks));
    assertFalse(Medium.isRemovable("/dev/sda1", blocks));
    assertFalse(Medium.isRemovable("/dev/sdc1", blocks));
    assertFalse(Medium.isRemovable("tmpfs", blocks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REMOTE", "REMOVABLE"})
  void whatMayGoAwayIsWrittenWithoutALogAndSyncedMore(String medium) throws Exception {
    Path file = folder.resolve("library.db");
    try (Connection connection = new SqliteFile(file).on(Medium.valueOf(medium)).connect()) {
      var sql = new Sql(connection);
      assertEquals("truncate", sql.word("PRAGMA journal_mode"));
      assertEquals(3, sql.number("PRAGMA synchronous"));
      sql.run("CREATE TABLE t (a TEXT) STRICT");
      sql.run("INSERT INTO t VALUES ('x')");
      assertFalse(Files.exists(folder.resolve("library.db-wal")));
    }
    try (Store store = Store.open(folder.resolve("new"))) {
      assertEquals(Medium.LOCAL, store.medium());
      Worked.in(store, 1, 1, 1);
      assertTrue(Files.exists(folder.resolve("new/library.db-wal")));
    }
    Path local = folder.resolve("local.db");
    try (Connection connection = new SqliteFile(local).connect()) {
      var sql = new Sql(connection);
      assertEquals("wal", sql.word("PRAGMA journal_mode"));
      assertEquals(2, sql.number("PRAGMA synchronous"));
    }
  }
}
