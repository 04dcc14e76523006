package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.raw.ReadOptions;
import org.yandu.store.StoreException;

/** What a reader is told when the disk is at fault, and that a backup is made when it is due. */
class TroubleWordsTest {
  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidInWordsAndTheNoteCanBeWrittenAgain() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()));
    try (Library library = Library.open(disk.resolve("library"))) {
      Path file = Files.writeString(folder.resolve("讲话.txt"), "讲话\n\n同志们：\n\n今天开会。\n");
      library.importFiles(List.of(file), ReadOptions.NONE, Progress.none());
      var document = library.documents().getFirst().id();
      Path filler = disk.resolve("filler");
      long room = Files.getFileStore(disk).getUsableSpace();
      Files.write(filler, new byte[(int) room]);
      StoreException full =
          assertThrows(
              StoreException.class,
              () -> {
                for (int i = 0; i < 200; i++) {
                  library.noteOnDocument(document, "满".repeat(3_000));
                }
              });
      Trouble trouble = Trouble.of(full, library.folder()).orElseThrow();
      String words = Texts.of(Language.ZH).get(trouble.key(), trouble.arguments().toArray());
      assertTrue(words.startsWith("磁盘空间已满"), words);
      Files.delete(filler);
      library.noteOnDocument(document, "又能写了");
      assertTrue(library.check().healthy());
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsReadUntilItCan() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()));
    try {
      aNoteIn(disk);
      assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
      try (Library library = Library.open(disk.resolve("library"))) {
        String why = words(library.onlyToRead().orElseThrow());
        assertTrue(why.contains("无法写入，已只读打开"), why);
        var document = library.documents().getFirst().id();
        assertEquals(1, library.search("开会", 10).size());
        assertEquals("先写的", library.annotations(document).notes().getFirst().text());
        library.saveReadingPlace(document, new ReadingPlace(3));
        StoreException refused =
            assertThrows(StoreException.class, () -> library.noteOnDocument(document, "后写的"));
        String said = words(Trouble.of(refused, library.folder()).orElseThrow());
        assertEquals("这个书库现在只能阅读，刚才的改动没有保存。", said);
        assertTrue(library.check().healthy());
      }
      assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
      anotherNoteIn(disk);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  /** Whatever a start on a full disk gives can be read, and says why it cannot be written. */
  @Test
  void aStartOnAFullDiskReadsEverything() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()));
    try {
      aNoteIn(disk);
      Path filler = disk.resolve("filler");
      Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
      try (Library library = Library.open(disk.resolve("library"))) {
        var document = library.documents().getFirst().id();
        assertEquals("先写的", library.annotations(document).notes().getFirst().text());
        library.onlyToRead().ifPresent(why -> assertTrue(words(why).contains("磁盘空间")));
      }
      Files.delete(filler);
      anotherNoteIn(disk);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private void aNoteIn(Path disk) throws Exception {
    Path file = Files.writeString(folder.resolve("讲话.txt"), "讲话\n\n同志们：\n\n今天开会。\n");
    try (Library library = Library.open(disk.resolve("library"))) {
      library.importFiles(List.of(file), ReadOptions.NONE, Progress.none());
      library.noteOnDocument(library.documents().getFirst().id(), "先写的");
    }
  }

  private static void anotherNoteIn(Path disk) throws Exception {
    try (Library library = Library.open(disk.resolve("library"))) {
      assertEquals(Optional.empty(), library.onlyToRead());
      library.noteOnDocument(library.documents().getFirst().id(), "后写的");
      assertTrue(library.check().healthy());
    }
  }

  private static String words(Trouble trouble) {
    return Texts.of(Language.ZH).get(trouble.key(), trouble.arguments().toArray());
  }

  @Test
  void whatIsNoTroubleOfTheDiskIsNone() {
    assertEquals(Optional.empty(), Trouble.of(new IllegalStateException("x"), folder));
  }

  @Test
  void aBackupIsMadeWhenSomethingChangedAndAnHourIsOver() throws Exception {
    var clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
    try (var library = LocalLibrary.open(folder.resolve("library"), clock)) {
      var backups = (AutomaticBackups) library.backups();
      backups.makeIfDue();
      assertEquals(1, backups.list().size(), "the first");
      clock.forward(7_200_000);
      backups.makeIfDue();
      assertEquals(1, backups.list().size(), "nothing changed");
      library.importSamples(Progress.none());
      backups.makeIfDue();
      assertEquals(2, backups.list().size());
      library.noteOnDocument(library.documents().getFirst().id(), "刚写的");
      clock.forward(600_000);
      backups.makeIfDue();
      assertEquals(2, backups.list().size(), "not yet");
      assertEquals(Optional.empty(), backups.trouble());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
