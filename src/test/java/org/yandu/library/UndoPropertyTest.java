package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Tag;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Whatever a reader does, undo leads back through every state and redo forth again, exactly. */
class UndoPropertyTest {
  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private List<UUID> documents;
  private Random random;

  /** All that a reader sees. */
  private record State(
      List<DocumentEntry> listed,
      List<Annotations> annotations,
      List<Tag> tags,
      List<Note> free,
      List<Document> documents) {
    State listing(List<DocumentEntry> others) {
      return new State(others, annotations, tags, free, documents);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void undoAndRedoRestoreTheExactState(int seed) throws Exception {
    random = new Random(seed);
    openWithTwoDocuments();
    Deque<State> past = new ArrayDeque<>();
    Deque<State> future = new ArrayDeque<>();
    past.push(state().listing(List.of()));
    for (int i = 0; i < 120; i++) {
      State before = state();
      if (random.nextInt(3) == 0) {
        wander(past, future);
      } else if (change()) {
        past.push(before);
        future.clear();
      }
      clock.forward(2_001 + random.nextInt(5_000));
      if (random.nextInt(15) == 0) {
        reopen();
      }
      assertEquals(past.isEmpty(), !library.canUndo());
      assertEquals(future.isEmpty(), !library.canRedo());
    }
    State last = state();
    reopen();
    assertEquals(last, state(), "what is seen is what is stored");
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  /** The end of the program is no end of undo. */
  private void reopen() {
    library.close();
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
  }

  private void openWithTwoDocuments() throws Exception {
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
    Path one = Files.writeString(folder.resolve("1.txt"), LocalLibraryTest.SPEECH);
    Path two = Files.writeString(folder.resolve("2.txt"), "第二篇\n\n正文只有这么一句话。\n");
    library.importFiles(List.of(one, two), Progress.none());
    documents = library.documents().stream().map(DocumentEntry::id).toList();
    assertEquals(2, documents.size());
  }

  private void wander(Deque<State> past, Deque<State> future) {
    boolean back = random.nextBoolean();
    Deque<State> from = back ? past : future;
    if (from.isEmpty()) {
      assertTrue((back ? library.undo() : library.redo()).isEmpty());
      return;
    }
    (back ? future : past).push(state());
    assertTrue((back ? library.undo() : library.redo()).isPresent());
    assertEquals(from.pop(), state());
  }

  /** One random change; false where there is nothing it could be made to. */
  private boolean change() throws Exception {
    List<UUID> listed = library.documents().stream().map(DocumentEntry::id).toList();
    if (listed.isEmpty()) {
      return takeIn();
    }
    UUID document = listed.get(random.nextInt(listed.size()));
    Annotations written = library.annotations(document);
    return switch (random.nextInt(34)) {
      case 0, 1, 2 -> mark(document);
      case 3 -> onHighlight(written, h -> library.restyle(h.id(), otherThan(h.color()), h.style()));
      case 4 ->
          onHighlight(
              written, h -> library.labels().setTags(h.id(), List.of("标" + random.nextInt(1_000))));
      case 5 -> onHighlight(written, h -> library.deleteHighlight(h.id()));
      case 6 -> onHighlight(written, h -> library.noteOn(h.id(), "笔记"));
      case 7 -> onNote(written, n -> library.setNoteText(n.id(), n.text() + "，又及"));
      case 8 -> onNote(written, n -> library.deleteNote(n.id()));
      case 9, 10 -> correct(document);
      case 11, 12 -> renew(document);
      case 13 -> bookmark(document);
      case 14, 15 -> review(document);
      case 16, 17 -> onHighlight(written, h -> label(h.id()));
      case 18 -> onNote(written, n -> label(n.id()));
      case 19 -> onSection(document);
      case 20 -> free();
      case 21 -> colorTag();
      case 22 -> bulk(written);
      case 23, 24 -> takeIn();
      case 25, 26 -> mergePack();
      default -> random.nextInt(8) == 0 ? remove(document) : noteOnDocument(document);
    };
  }

  /** Files at once: one that is there or was removed, and sometimes new ones. */
  private boolean takeIn() throws Exception {
    List<DocumentEntry> before = library.documents();
    List<Path> files = new ArrayList<>(List.of(folder.resolve((1 + random.nextInt(2)) + ".txt")));
    for (int i = random.nextInt(3); i > 0; i--) {
      String words = "新来的" + random.nextInt(1_000_000);
      files.add(Files.writeString(folder.resolve(words + ".txt"), words + "\n\n只有这些话。\n"));
    }
    library.importFiles(files, Progress.none());
    return !library.documents().equals(before);
  }

  /** What a colleague does with the first of the documents, with that document. */
  private boolean mergePack() throws Exception {
    Path pack = folder.resolve("colleague.yandupack");
    try (Library hers = new LocalLibrary(Store.open(folder.resolve("colleague")), clock)) {
      Path file = folder.resolve("1.txt");
      UUID there =
          hers.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      List<Highlight> marked = hers.annotations(there).highlights();
      switch (marked.isEmpty() ? 0 : random.nextInt(4)) {
        case 0 -> hers.highlight(there, new Range(0, 5), HighlightColor.BLUE, HighlightStyle.MARK);
        case 1 -> hers.overview().write(marked.getFirst().id(), "她的话" + random.nextInt(1_000));
        case 2 -> hers.bookmarks().add(there, 0, "她的书签");
        default -> {
          var maker = new CorrectionMaker(Places.of(hers.document(there)));
          hers.correct(there, maker.headings(List.of(new Range(30, 30)), 1 + random.nextInt(3)));
        }
      }
      hers.packs().export(new StudyPacks.Scope.All(), true, pack);
    }
    StudyPacks.Merged merged = library.packs().merge(library.packs().preview(pack));
    return merged.changed() + merged.documents() > 0;
  }

  private void label(UUID item) {
    Labelling labels = library.labels();
    switch (random.nextInt(2)) {
      case 0 -> labels.setKind(List.of(item), "类" + random.nextInt(1_000_000));
      default -> labels.addTag(List.of(item), "标" + random.nextInt(1_000_000));
    }
  }

  private boolean onSection(UUID id) {
    Document document = library.document(id);
    library.noteOnSection(id, document.blocks().getFirst().range(), "这一节");
    return true;
  }

  private boolean free() {
    List<Note> free = library.freeNotes();
    if (free.isEmpty() || random.nextBoolean()) {
      library.freeNote("随手记");
    } else {
      library.setNoteText(free.getFirst().id(), "又" + random.nextInt());
    }
    return true;
  }

  private boolean colorTag() {
    List<Tag> tags = library.labels().tags();
    if (tags.isEmpty()) {
      return false;
    }
    Tag tag = tags.get(random.nextInt(tags.size()));
    HighlightColor color = otherThan(tag.color().orElse(HighlightColor.YELLOW));
    library.labels().colorTag(tag.name(), Optional.of(color));
    return true;
  }

  private boolean bulk(Annotations written) {
    List<UUID> all = written.highlights().stream().map(Highlight::id).toList();
    if (!all.isEmpty()) {
      library.labels().addTag(all, "全" + random.nextInt(1_000_000));
    }
    return !all.isEmpty();
  }

  private boolean correct(UUID id) {
    Document document = library.document(id);
    var maker = new CorrectionMaker(Places.of(document));
    int at = random.nextInt(document.text().length());
    List<Range> place = List.of(new Range(at, at));
    List<Correction> made =
        switch (random.nextInt(4)) {
          case 0 -> maker.headings(place, 1 + random.nextInt(3));
          case 1 -> maker.join(place);
          case 2 -> maker.split(place.getFirst());
          default -> maker.startWork(place);
        };
    library.correct(id, made);
    return !made.isEmpty();
  }

  /** A newer version: a piece of the text taken out, put elsewhere or with other words in it. */
  private boolean renew(UUID id) throws Exception {
    if (random.nextInt(3) == 0 && !library.versions(id).isEmpty()) {
      return library.backToVersion(id, library.versions(id).getFirst().id()).result()
          == Renewal.Result.RENEWED;
    }
    String text = library.document(id).text();
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + 1 + random.nextInt(20));
    String rest = text.substring(0, start) + text.substring(end);
    int to = random.nextInt(rest.length() + 1);
    String fresh =
        switch (random.nextInt(3)) {
          case 0 -> rest + "末了再添一句。";
          case 1 -> rest.substring(0, to) + text.substring(start, end) + rest.substring(to);
          default -> text.substring(0, start) + "新的话" + text.substring(end);
        };
    Path file = Files.writeString(folder.resolve("newer.txt"), fresh);
    return library.replaceWithNewVersion(id, file, ReadOptions.NONE).result()
        == Renewal.Result.RENEWED;
  }

  private boolean bookmark(UUID id) {
    Document document = library.document(id);
    library.bookmarks().add(id, document.blocks().getFirst().range().start(), "");
    return true;
  }

  private boolean review(UUID id) {
    List<Doubt> doubts = library.review().of(id);
    if (doubts.isEmpty()) {
      return false;
    }
    Doubt doubt = doubts.get(random.nextInt(doubts.size()));
    if (random.nextBoolean() && doubt.proposal().isPresent()) {
      library.review().place(id, Map.of(doubt.item(), doubt.proposal().get().range()));
    } else {
      library.review().keepAsOrphan(id, doubt.item());
    }
    return true;
  }

  private boolean mark(UUID document) {
    int length = library.document(document).text().length();
    int start = random.nextInt(length - 1);
    library.highlight(
        document,
        new Range(start, start + 1 + random.nextInt(length - start - 1)),
        HighlightColor.values()[random.nextInt(5)],
        HighlightStyle.values()[random.nextInt(2)]);
    return true;
  }

  private boolean remove(UUID document) {
    library.removeDocument(document);
    return true;
  }

  private boolean noteOnDocument(UUID document) {
    library.noteOnDocument(document, "整篇");
    return true;
  }

  private boolean onHighlight(Annotations written, java.util.function.Consumer<Highlight> change) {
    if (written.highlights().isEmpty()) {
      return false;
    }
    change.accept(written.highlights().get(random.nextInt(written.highlights().size())));
    return true;
  }

  private boolean onNote(Annotations written, java.util.function.Consumer<Note> change) {
    if (written.notes().isEmpty()) {
      return false;
    }
    change.accept(written.notes().get(random.nextInt(written.notes().size())));
    return true;
  }

  private static HighlightColor otherThan(HighlightColor color) {
    return HighlightColor.values()[(color.ordinal() + 1) % 5];
  }

  private State state() {
    return new State(
        library.documents(),
        documents.stream().map(library::annotations).toList(),
        library.labels().tags(),
        library.freeNotes(),
        documents.stream().map(library::document).toList());
  }
}
