package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.exchange.Item;
import org.yandu.exchange.Pack;
import org.yandu.exchange.PackFile;
import org.yandu.library.StudyPacks.Fate;
import org.yandu.library.StudyPacks.Line;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.note.Bookmark;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Bookmarks and corrections in study packs. */
class PackedPlacesTest {
  private static final String WORDS = "读书是为了把事情做得更好";

  @TempDir Path folder;

  private final Map<String, Library> open = new HashMap<>();
  private Library zhang;
  private UUID hers;
  private Library li;
  private UUID his;

  @BeforeEach
  void twoLibrariesWithOneSpeech() throws Exception {
    zhang = library("张三");
    li = library("李四");
    hers = speech(zhang);
    his = speech(li);
  }

  @AfterEach
  void close() {
    open.values()
        .forEach(library -> {
          assertTrue(library.check().healthy(), () -> library.check().toString());
          library.close();
        });
  }

  private Library library(String name) throws Exception {
    Path place = Files.createDirectories(folder.resolve(name));
    new SettingsFile(place).write(Settings.standard().withAuthor(name));
    Library library = Library.open(place);
    open.put(name, library);
    return library;
  }

  private UUID speech(Library library) throws Exception {
    Path file = Files.writeString(folder.resolve("讲话.txt"), LocalLibraryTest.SPEECH);
    return library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  private Path handedOut(Library from, Scope scope) throws Exception {
    Path file = folder.resolve("pack-" + System.nanoTime() + ".yandupack");
    from.packs().export(scope, false, file);
    return file;
  }

  private StudyPacks.Preview shown(Library from, Library to) throws Exception {
    return to.packs().preview(handedOut(from, new Scope.All()));
  }

  private void merge(Library from, Library to) throws Exception {
    to.packs().merge(shown(from, to));
  }

  private Bookmark bookmarked(String name) {
    return zhang.bookmarks().add(hers, zhang.document(hers).text().indexOf(WORDS), name);
  }

  private static List<String> names(Library library, UUID document) {
    return library.annotations(document).bookmarks().stream().map(Bookmark::name).toList();
  }

  @Test
  void aBookmarkGoesAlongWithWhoSetIt() throws Exception {
    Bookmark set = bookmarked("从这里接着读");
    StudyPacks.Preview preview = li.packs().preview(handedOut(zhang, new Scope.OfDocument(hers)));
    assertEquals(
        List.of(new Line(Fate.NEW, "bookmark", "从这里接着读", Optional.empty(), "张三")), preview.lines());
    li.packs().merge(preview);
    Annotations taken = li.annotations(his);
    Bookmark there = taken.bookmarks().getFirst();
    assertEquals("张三", there.author());
    assertEquals(set.anchor(), there.anchor());
    assertEquals(
        WORDS,
        li.document(his).text().substring(taken.rangeOf(there).get().start()).substring(0, 12));
    li.undo();
    assertEquals(List.of(), names(li, his));
    li.redo();
    assertEquals(List.of("从这里接着读"), names(li, his));
    // Back at home it is her own, whoever named it last.
    li.bookmarks().rename(there.id(), "他改的名");
    merge(li, zhang);
    assertEquals("", zhang.annotations(hers).bookmarks().getFirst().author());
    assertEquals(List.of("他改的名"), names(zhang, hers));
  }

  @Test
  void changedAndDeletedOnesAreCountedAndMerged() throws Exception {
    Bookmark set = bookmarked("先");
    merge(zhang, li);
    zhang.bookmarks().rename(set.id(), "后");
    StudyPacks.Preview changed = shown(zhang, li);
    assertEquals(
        List.of(new Line(Fate.CHANGED, "bookmark", "后", Optional.of("先"), "张三")), changed.lines());
    li.packs().merge(changed);
    assertEquals(List.of("后"), names(li, his));
    zhang.bookmarks().delete(set.id());
    StudyPacks.Preview deleted = shown(zhang, li);
    assertEquals(1, deleted.count(Fate.DELETED));
    assertEquals("后", deleted.lines().getFirst().words());
    li.packs().merge(deleted);
    assertEquals(List.of(), names(li, his));
    li.undo();
    assertEquals(List.of("后"), names(li, his));
  }

  @Test
  void aNameGivenBeatsADeletionAtTheSameTime() throws Exception {
    Bookmark set = bookmarked("先");
    merge(zhang, li);
    zhang.bookmarks().delete(set.id());
    li.bookmarks().rename(set.id(), "还要");
    merge(zhang, li);
    merge(li, zhang);
    assertEquals(List.of("还要"), names(li, his));
    assertEquals(List.of("还要"), names(zhang, hers));
    assertEquals(List.of(), shown(zhang, li).lines());
  }

  @Test
  void wordsOfADeletedBookmarkStayAtHome() throws Exception {
    Bookmark set = bookmarked("不想让人看到的名字");
    merge(zhang, li);
    zhang.bookmarks().delete(set.id());
    Pack pack = PackFile.read(handedOut(zhang, new Scope.All()));
    assertFalse(pack.items().toString().contains("不想让人看到"), pack.items()::toString);
  }

  private List<Correction> heading(int level) {
    int at = zhang.document(hers).text().indexOf(WORDS);
    return new CorrectionMaker(Places.of(zhang.document(hers)))
        .headings(List.of(new Range(at, at)), level);
  }

  @Test
  void aCleanedDocumentIsCleanedThereToo() throws Exception {
    List<Object> untouched = List.copyOf(li.document(his).blocks());
    zhang.correct(hers, heading(2));
    StudyPacks.Preview preview = li.packs().preview(handedOut(zhang, new Scope.OfDocument(hers)));
    assertEquals("correction", preview.lines().getFirst().type());
    assertTrue(preview.lines().getFirst().words().contains(WORDS));
    li.packs().merge(preview);
    assertEquals(zhang.corrections(hers), li.corrections(his));
    assertEquals(zhang.document(hers).blocks(), li.document(his).blocks());
    assertNotEquals(untouched, li.document(his).blocks());
    li.undo();
    assertEquals(untouched, li.document(his).blocks());
    li.redo();
    assertEquals(zhang.document(hers).blocks(), li.document(his).blocks());
    zhang.clearCorrections(hers);
    merge(zhang, li);
    assertEquals(untouched, li.document(his).blocks());
  }

  @Test
  void theListShowsTheTitleThatWasCorrected() throws Exception {
    int at = zhang.document(hers).text().indexOf(WORDS);
    Range words = new Range(at, at + WORDS.length());
    zhang.correct(hers, new CorrectionMaker(Places.of(zhang.document(hers))).title(words));
    String title = zhang.documents().getFirst().title();
    String before = li.documents().getFirst().title();
    assertNotEquals(title, before);
    merge(zhang, li);
    assertEquals(title, li.documents().getFirst().title());
    li.undo();
    assertEquals(before, li.documents().getFirst().title());
    // Merged before the document is there, and seen when it comes.
    Library wang = library("王五");
    merge(zhang, wang);
    UUID document = speech(wang);
    assertEquals(title, wang.documents().getFirst().title());
    assertEquals(zhang.document(hers).blocks(), wang.document(document).blocks());
  }

  @Test
  void ofTwoThatDisagreeBothLibrariesShowTheSame() throws Exception {
    zhang.correct(hers, heading(1));
    List<Correction> other = new ArrayList<>(heading(3));
    li.correct(his, other);
    merge(zhang, li);
    merge(li, zhang);
    assertEquals(zhang.corrections(hers), li.corrections(his));
    assertEquals(zhang.document(hers).blocks(), li.document(his).blocks());
    assertEquals(List.of(), shown(zhang, li).lines());
  }

  @Test
  void whatThisProgramDoesNotKnowIsLeftAsideAndTheRestIsMerged() throws Exception {
    bookmarked("认得的");
    Pack pack = PackFile.read(handedOut(zhang, new Scope.All()));
    List<Item> items = new ArrayList<>(pack.items());
    items.add(new Item("dream", UUID.randomUUID().toString(), items.getFirst().values()));
    Path file = folder.resolve("newer.yandupack");
    PackFile.write(
        file, new Pack(pack.author(), pack.subject(), items, pack.documents(), pack.files()));
    StudyPacks.Preview preview = li.packs().preview(file);
    assertEquals(1, preview.lines().size());
    li.packs().merge(preview);
    assertEquals(List.of("认得的"), names(li, his));
  }

  @Test
  void aPackOfBeforeThereWereBookmarksInPacksTakesNoneAway() throws Exception {
    Bookmark set = bookmarked("在两边都有");
    merge(zhang, li);
    Pack pack = PackFile.read(handedOut(zhang, new Scope.All()));
    List<Item> items =
        pack.items().stream().filter(item -> !item.id().equals(set.id().toString())).toList();
    Path file = folder.resolve("older.yandupack");
    PackFile.write(
        file, new Pack(pack.author(), pack.subject(), items, pack.documents(), pack.files()));
    li.packs().merge(li.packs().preview(file));
    assertEquals(List.of("在两边都有"), names(li, his));
  }
}
