package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.library.StudyPacks.Fate;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Notes of two people, exchanged as files. */
class StudyPackTest {
  @TempDir Path folder;

  private final Map<String, Library> open = new HashMap<>();

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

  private static Highlight mark(Library library, UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(document, range, HighlightColor.YELLOW, HighlightStyle.MARK);
  }

  private StudyPacks.Preview handOver(Library from, Library to, Scope scope, boolean documents)
      throws Exception {
    Path file = folder.resolve("pack-" + System.nanoTime() + ".yandupack");
    from.packs().export(scope, documents, file);
    return to.packs().preview(file);
  }

  private void merge(Library from, Library to) throws Exception {
    to.packs().merge(handOver(from, to, new Scope.All(), false));
  }

  /** All that a reader sees, without ids that differ from library to library. */
  private static TreeSet<String> seen(Library library, String me) {
    TreeSet<String> seen = new TreeSet<>();
    for (Overview.Item item : library.overview().items()) {
      seen.add(
          String.join(
              "|",
              item.id().toString(),
              item.words(),
              item.text(),
              item.color().toString(),
              item.label().toString(),
              item.highlight()
                  .map(Highlight::author)
                  .or(() -> item.note().map(Note::author))
                  .filter(author -> !author.isEmpty())
                  .orElse(me)));
    }
    library
        .notebooks()
        .all()
        .forEach(book ->
            library
                .notebooks()
                .entries(book.id())
                .forEach(e -> seen.add(book.title() + "|" + e.entry().position() + e.words())));
    library.labels().tags().forEach(tag -> seen.add(tag.toString()));
    for (DocumentEntry entry : library.documents()) {
      seen.add(entry.title() + entry.works() + entry.speakers());
      library.document(entry.id()).blocks().forEach(block -> seen.add(block.toString()));
      library.corrections(entry.id()).forEach(each -> seen.add(each.toString()));
      for (Bookmark bookmark : library.annotations(entry.id()).bookmarks()) {
        String author = bookmark.author().isEmpty() ? me : bookmark.author();
        seen.add(bookmark.id() + bookmark.name() + bookmark.anchor() + author);
      }
    }
    Map<UUID, List<StudyPacks.Other>> conflicts = library.packs().conflicts();
    conflicts.forEach((id, others) -> others.forEach(o -> seen.add(id + " or " + o.text())));
    return seen;
  }

  @Test
  void notesGoToAnotherLibraryWithWhoWroteThem() throws Exception {
    Library zhang = library("张三");
    UUID here = speech(zhang);
    Highlight marked = mark(zhang, here, "读书是为了把事情做得更好");
    zhang.noteOn(marked.id(), "要紧");
    zhang.labels().setTags(marked.id(), List.of("学风"));
    zhang.labels().setKind(List.of(marked.id()), "quotable");
    zhang.freeNote("随手");
    Library li = library("李四");
    UUID there = speech(li);
    StudyPacks.Preview preview = handOver(zhang, li, new Scope.OfDocument(here), false);
    assertEquals("张三", preview.author());
    assertEquals(2, preview.count(Fate.NEW));
    assertEquals(List.of(), preview.unknown());
    li.packs().merge(preview);
    Annotations taken = li.annotations(there);
    assertEquals("张三", taken.highlights().getFirst().author());
    assertEquals("quotable", taken.highlights().getFirst().label().kind());
    assertEquals(List.of("学风"), taken.highlights().getFirst().tags());
    assertTrue(taken.rangeOf(taken.highlights().getFirst()).isPresent());
    assertEquals("要紧", taken.notes().getFirst().text());
    assertEquals(List.of(), li.freeNotes());
    assertEquals(0, handOver(zhang, li, new Scope.OfDocument(here), false).lines().size());
    li.undo();
    assertEquals(List.of(), li.annotations(there).highlights());
    assertEquals(List.of(), li.bin().list());
    assertEquals(2, handOver(zhang, li, new Scope.OfDocument(here), false).count(Fate.NEW));
    li.redo();
    assertEquals(1, li.annotations(there).highlights().size());
  }

  @Test
  void aDocumentThatNobodyHasIsWaitedForOrComesAlong() throws Exception {
    Library zhang = library("张三");
    UUID here = speech(zhang);
    mark(zhang, here, "读书是为了把事情做得更好");
    Library li = library("李四");
    StudyPacks.Preview preview = handOver(zhang, li, new Scope.All(), false);
    assertEquals(1, preview.unknown().size());
    li.packs().merge(preview);
    assertEquals(List.of(), li.documents());
    assertTrue(li.overview().items().getFirst().removed());
    UUID there = speech(li);
    assertEquals(1, li.annotations(there).highlights().size());
    Library wang = library("王五");
    StudyPacks.Preview whole = handOver(zhang, wang, new Scope.All(), true);
    assertEquals(List.of(), whole.unknown());
    wang.packs().merge(whole);
    UUID imported = wang.documents().getFirst().id();
    assertEquals(1, wang.annotations(imported).highlights().size());
  }

  @Test
  void whatBothWroteAtTheSameTimeIsKeptUnderTheNote() throws Exception {
    Library zhang = library("张三");
    UUID here = speech(zhang);
    Highlight marked = mark(zhang, here, "读书是为了把事情做得更好");
    Note note = zhang.noteOn(marked.id(), "起头");
    Library li = library("李四");
    speech(li);
    merge(zhang, li);
    zhang.setNoteText(note.id(), "张三的话");
    li.setNoteText(note.id(), "李四的话");
    StudyPacks.Preview preview = handOver(li, zhang, new Scope.All(), false);
    assertEquals(1, preview.count(Fate.BOTH_CHANGED));
    assertEquals(Optional.of("张三的话"), preview.lines().getFirst().before());
    zhang.packs().merge(preview);
    merge(zhang, li);
    for (Library library : List.of(zhang, li)) {
      String shown = library.overview().items().getFirst().text();
      String other = library.packs().conflicts().get(note.id()).getFirst().text();
      assertEquals(new TreeSet<>(List.of("张三的话", "李四的话")), new TreeSet<>(List.of(shown, other)));
    }
    // Writing on does not take away what nobody has decided about.
    zhang.setNoteText(note.id(), "张三接着写");
    assertEquals(1, zhang.packs().conflicts().get(note.id()).size());
    merge(zhang, li);
    assertEquals(1, li.packs().conflicts().get(note.id()).size());
    li.packs().settle(note.id(), Optional.of("两人商定的话"));
    merge(li, zhang);
    assertEquals(Map.of(), zhang.packs().conflicts());
    assertEquals("两人商定的话", zhang.overview().items().getFirst().text());
    assertEquals(Map.of(), li.packs().conflicts());
  }

  @Test
  void anEditBeatsADeletionAtTheSameTime() throws Exception {
    Library zhang = library("张三");
    Note note = zhang.freeNote("起头");
    Library li = library("李四");
    merge(zhang, li);
    zhang.deleteNote(note.id());
    li.setNoteText(note.id(), "还要");
    merge(zhang, li);
    merge(li, zhang);
    assertEquals("还要", li.freeNotes().getFirst().text());
    assertEquals("还要", zhang.freeNotes().getFirst().text());
    li.deleteNote(note.id());
    StudyPacks.Preview preview = handOver(li, zhang, new Scope.All(), false);
    assertEquals(1, preview.count(Fate.DELETED));
    zhang.packs().merge(preview);
    assertEquals(List.of(), zhang.freeNotes());
  }

  @Test
  void wordsThatWereDeletedStayAtHome() throws Exception {
    Library zhang = library("张三");
    Note note = zhang.freeNote("不想让人看到的话");
    Library li = library("李四");
    merge(zhang, li);
    zhang.deleteNote(note.id());
    Path file = folder.resolve("deleted.yandupack");
    zhang.packs().export(new Scope.All(), false, file);
    org.yandu.exchange.Pack pack = org.yandu.exchange.PackFile.read(file);
    assertFalse(pack.items().toString().contains("不想让人看到"), pack.items()::toString);
    li.packs().merge(li.packs().preview(file));
    assertEquals(List.of(), li.freeNotes());
    assertEquals("不想让人看到的话", li.bin().list().getFirst().words());
    assertEquals("不想让人看到的话", zhang.bin().list().getFirst().words());
  }

  @Test
  void whoWroteTheOtherTextIsNamed() throws Exception {
    Library zhang = library("张三");
    Note note = zhang.freeNote("起头");
    Library li = library("李四");
    merge(zhang, li);
    zhang.setNoteText(note.id(), "张三的话");
    li.setNoteText(note.id(), "李四的话");
    merge(li, zhang);
    StudyPacks.Other other = zhang.packs().conflicts().get(note.id()).getFirst();
    assertEquals(other.text().substring(0, 2), other.author());
    assertEquals("", zhang.freeNotes().getFirst().author());
    merge(zhang, li);
    assertEquals("张三", li.freeNotes().getFirst().author());
  }

  @Test
  void aNotebookTakesAlongWhatItIsMadeOf() throws Exception {
    Library zhang = library("张三");
    UUID here = speech(zhang);
    Highlight in = mark(zhang, here, "读书是为了把事情做得更好");
    mark(zhang, here, "要带着问题读");
    UUID book = zhang.notebooks().create("学风").id();
    zhang.notebooks().collect(book, List.of(in.id()));
    zhang
        .notebooks()
        .add(book, Optional.empty(), new org.yandu.note.NotebookEntry.Heading("一、为什么"));
    Library li = library("李四");
    UUID there = speech(li);
    li.packs().merge(handOver(zhang, li, new Scope.OfNotebook(book), false));
    assertEquals(
        List.of("一、为什么", "读书是为了把事情做得更好"),
        li.notebooks().entries(book).stream().map(Notebooks.Shown::words).toList());
    assertEquals(1, li.annotations(there).highlights().size());
    assertFalse(li.notebooks().entries(book).getLast().lost());
  }

  private static IntStream histories() {
    return IntStream.rangeClosed(1, Integer.getInteger("yandu.pack.histories", 8));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void whateverTwoPeopleDoTheyAgreeInTheEnd(int seed) throws Exception {
    var random = new Random(seed);
    Library zhang = library("张三");
    Library li = library("李四");
    Map<Library, UUID> documents = Map.of(zhang, speech(zhang), li, speech(li));
    List<StudyPacks.Preview> late = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      Library one = random.nextBoolean() ? zhang : li;
      Library other = one == zhang ? li : zhang;
      if (random.nextInt(6) == 0) {
        late.add(handOver(one, other, new Scope.All(), false));
      } else if (random.nextInt(6) == 0 && !late.isEmpty()) {
        StudyPacks.Preview old = late.get(random.nextInt(late.size()));
        // A pack of one's own does no harm either.
        one.packs().merge(one.packs().preview(old.file()));
      } else {
        work(one, documents.get(one), random);
      }
    }
    merge(zhang, li);
    merge(li, zhang);
    assertEquals(String.join("\n", seen(zhang, "张三")), String.join("\n", seen(li, "李四")));
    assertEquals(0, handOver(zhang, li, new Scope.All(), false).lines().size());
    merge(zhang, li);
    assertEquals(seen(zhang, "张三"), seen(li, "李四"));
  }

  private static void bookmark(Library library, UUID document, Random random) {
    List<Bookmark> there = library.annotations(document).bookmarks();
    if (there.size() < 2 || random.nextInt(3) == 0) {
      library.bookmarks().add(document, random.nextInt(60), "签" + random.nextInt(1_000));
    } else if (random.nextInt(3) > 0) {
      Bookmark one = there.get(random.nextInt(there.size()));
      library.bookmarks().rename(one.id(), "改名" + random.nextInt(1_000));
    } else {
      library.bookmarks().delete(there.get(random.nextInt(there.size())).id());
    }
  }

  private static void correct(Library library, UUID document, Random random) {
    List<Correction> there = library.corrections(document);
    if (there.size() > 1 && random.nextInt(3) == 0) {
      Correction one = there.get(random.nextInt(there.size()));
      library.revise(document, one, Optional.empty());
      return;
    }
    var maker = new CorrectionMaker(Places.of(library.document(document)));
    int at = random.nextInt(library.document(document).text().length());
    List<Range> place = List.of(new Range(at, at));
    library.correct(
        document,
        random.nextInt(4) == 0
            ? List.of(Correction.ofPattern("第" + random.nextInt(9), 1 + random.nextInt(3)))
            : random.nextBoolean()
                ? maker.headings(place, 1 + random.nextInt(3))
                : maker.startWork(place));
  }

  private static void work(Library library, UUID document, Random random) {
    List<Overview.Item> items = library.overview().items();
    if (items.size() < 3 || random.nextInt(4) == 0) {
      int start = random.nextInt(60);
      library.highlight(
          document,
          new Range(start, start + 2 + random.nextInt(5)),
          HighlightColor.values()[random.nextInt(5)],
          HighlightStyle.MARK);
      return;
    }
    Overview.Item item = items.get(random.nextInt(items.size()));
    List<UUID> ids = List.of(item.id());
    switch (random.nextInt(10)) {
      case 7 -> bookmark(library, document, random);
      case 8 -> correct(library, document, random);
      case 0 -> library.labels().setTags(item.id(), List.of("标" + random.nextInt(4)));
      case 1 -> library.labels().setImportant(ids, random.nextBoolean());
      case 2 -> library.labels().setColor(ids, HighlightColor.values()[random.nextInt(5)]);
      case 3 -> library.deleteAll(ids);
      case 4 -> library.freeNote("随手" + random.nextInt(1_000));
      default -> {
        String words = "话" + random.nextInt(1_000_000);
        if (item.note().isPresent()) {
          library.setNoteText(item.note().get().id(), words);
        } else {
          library.noteOn(item.id(), words);
        }
      }
    }
  }
}
