package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.io.Ids;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Bookmark;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Range;

/** What a check looks at, and what a reader is told when something is wrong. */
class HealthTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(NOON);
  private LocalLibrary library;
  private UUID speech;

  @BeforeEach
  void aSpeech() throws Exception {
    library = LocalLibrary.open(folder.resolve("library"), clock);
    Path file = Files.writeString(folder.resolve("讲话.txt"), "讲话\n\n同志们：\n\n今天开会，安排春耕。\n");
    speech =
        library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<String> problems() {
    return library.check().problems().stream().map(CheckReport.Problem::key).toList();
  }

  @Test
  void aCheckSaysHowMuchItLookedAt() throws Exception {
    CheckReport.Extent first = library.check().extent();
    assertEquals(Optional.empty(), first.backup());
    assertEquals(library.document(speech).text().length(), first.searched());
    library.bookmarks().add(speech, 8, "开头");
    library.noteOnDocument(speech, "一句");
    library.backups().make();
    CheckReport.Extent then = library.check().extent();
    assertEquals(first.rows() + 2, then.rows());
    assertEquals(1, then.bookmarks());
    assertEquals(0, then.unsureBookmarks());
    assertEquals(Optional.of(NOON), then.backup());
  }

  @Test
  void aBookmarkBeyondTheTextIsFound() {
    var beyond = new Anchor(new Range(5_000, 5_004), "没有的话", "", "", "");
    Times times = Times.at(NOON);
    library.store.write(tables -> {
      tables.bookmarks().write(new Bookmark(Ids.next(), speech, beyond, "", times));
      return null;
    });
    assertEquals(List.of("library.check.bookmark"), problems());
    assertEquals(1, library.check().extent().unsureBookmarks());
  }

  /** As if a change behind the program's back, or a fault in it, had left an old text in memory. */
  @Test
  void aSearchTextThatIsNotThatOfTheDocumentIsFound() throws Exception {
    Path newer = Files.writeString(folder.resolve("讲话二.txt"), "讲话\n\n同志们：\n\n明天开会，安排秋收。\n");
    library.replaceWithNewVersion(speech, newer, ReadOptions.NONE);
    assertEquals(1, library.search("秋收", 10).size());
    UUID before = library.versions(speech).getFirst().id();
    assertEquals(List.of(), problems());
    library.store.write(tables -> {
      tables.versions().swap(before, Times.at(NOON));
      return null;
    });
    assertEquals(List.of("library.check.search"), problems());
  }

  @Test
  void aRecordThatIsNotAsItWasSavedIsSaidOnceWhenItIsRead() throws Exception {
    Note note = library.noteOnDocument(speech, "不能变的话");
    library.close();
    try (Connection disk = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = disk.createStatement()) {
      statement.executeUpdate("UPDATE notes SET text = '变了的话' WHERE id = '" + note.id() + "'");
    }
    library = LocalLibrary.open(folder.resolve("library"), clock);
    List<Trouble> told = new ArrayList<>();
    library.watch(told::add);
    library.annotations(speech);
    library.annotations(speech);
    assertEquals(List.of(Trouble.damage(library.folder())), told);
    assertTrue(told.getFirst().isDamage());
    String words = words(told.getFirst());
    assertTrue(words.contains("记录与保存时不一致"), words);
    assertThrows(LibraryException.class, () -> library.backups().make());
  }

  @Test
  void aBackupThatIsDueAndFailsIsSaid() throws Exception {
    List<Trouble> told = new ArrayList<>();
    library.watch(told::add);
    // A file where the folder of the backups should be.
    Files.writeString(folder.resolve("library/backups"), "x");
    ((AutomaticBackups) library.backups()).makeIfDue();
    assertEquals(List.of("library.backup.failed"), told.stream().map(Trouble::key).toList());
    Files.delete(folder.resolve("library/backups"));
    ((AutomaticBackups) library.backups()).makeIfDue();
    assertEquals(1, told.size());
    assertEquals(1, library.backups().list().size());
  }

  /** A stick that is pulled out: what was said to be kept is on it, and nothing is made anew. */
  @Test
  void aFolderThatGoesAwayAndComesBackHasEverythingSaidToBeKept() throws Exception {
    Path here = folder.resolve("library");
    Path away = folder.resolve("away");
    List<String> kept = new ArrayList<>();
    keep("在的时候", kept);
    Files.move(here, away);
    for (int i = 0; i < 20; i++) {
      keep("不在的时候" + i, kept);
    }
    library.close();
    assertTrue(Files.notExists(here.resolve("library.db")), "no empty one in its place");
    if (Files.exists(here)) {
      try (Stream<Path> litter = Files.walk(here)) {
        assertEquals(List.of(), litter.filter(p -> p.toString().endsWith(".db")).toList());
      }
      Files.move(here, folder.resolve("litter"));
    }
    Files.move(away, here);
    // Another start of the program has another number than the one that stands there.
    Files.delete(here.resolve("library.holder"));
    library = LocalLibrary.open(here, clock);
    assertTrue(library.check().healthy(), () -> library.check().toString());
    assertEquals(
        kept, library.annotations(speech).notes().stream().map(Note::text).sorted().toList());
  }

  private void keep(String words, List<String> kept) {
    try {
      library.noteOnDocument(speech, words);
      kept.add(words);
      kept.sort(null);
    } catch (RuntimeException e) {
      Trouble trouble = Trouble.of(e, library.folder()).orElseThrow();
      assertTrue(words(trouble).contains("没有保存") || words(trouble).contains("无法写入"));
    }
  }

  @Test
  void aSecondProgramIsToldWhoHoldsTheLibrary() {
    LibraryException held =
        assertThrows(LibraryException.class, () -> Library.open(library.folder()));
    String words = Texts.of(Language.ZH).get("library.error." + held.reason(), held.arguments());
    assertTrue(words.contains("进程 " + ProcessHandle.current().pid()), words);
    assertTrue(words.contains("正由另一个研读窗口使用"), words);
  }

  private Path file() {
    return folder.resolve("library/library.db");
  }

  private static String words(Trouble trouble) {
    return Texts.of(Language.ZH).get(trouble.key(), trouble.arguments().toArray());
  }
}
