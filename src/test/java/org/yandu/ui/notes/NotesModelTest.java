package org.yandu.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Progress;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Kind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.kit.TypedWords;

class NotesModelTest {
  @TempDir Path folder;
  private Library library;
  private UUID document;
  private Highlight first;
  private Highlight second;
  private NotesModel model;
  private final List<String> asked = new ArrayList<>();

  /** What was kept and not shown since, as the window remembers it. */
  private final Map<UUID, String> onTheirWay = new HashMap<>();

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    Path file = folder.resolve("讲话.txt");
    Files.writeString(file, "在春耕工作会上的讲话\n\n同志们：\n\n今天开会，主要是安排春耕。种子要早下地，水渠要早疏通。\n");
    document =
        library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
    int seeds = library.document(document).text().indexOf("种子");
    second =
        library.highlight(
            document, new Range(seeds, seeds + 6), HighlightColor.GREEN, HighlightStyle.MARK);
    first =
        library.highlight(
            document,
            new Range(seeds - 5, seeds - 1),
            HighlightColor.YELLOW,
            HighlightStyle.UNDERLINE);
    model = new NotesModel(new LibraryNotes());
    refresh();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void refresh() {
    onTheirWay.clear();
    model.show(library.document(document), library.annotations(document), library.freeNotes());
  }

  @Test
  void cardsStandInTextOrder() {
    assertEquals(List.of("安排春耕", "种子要早下地"), quotes());
  }

  @Test
  void theFilterTakesWordsAndColours() {
    library.labels().setTags(first.id(), List.of("农时"));
    refresh();
    model.filterProperty().set(NoteFilter.ALL.withWords("农时"));
    assertEquals(List.of("安排春耕"), quotes());
    model.filterProperty().set(NoteFilter.ALL);
    model.filterProperty().set(model.filterProperty().get().toggled(HighlightColor.GREEN));
    assertEquals(List.of("种子要早下地"), quotes());
    model.filterProperty().set(model.filterProperty().get().toggled(HighlightColor.GREEN));
    assertEquals(2, model.shown().size());
  }

  @Test
  void whatIsTypedIsKept() {
    model.edit(first.id());
    model.type("查一查去年");
    model.save();
    assertEquals("查一查去年", library.annotations(document).noteOn(first.id()).get().text());
    model.type("查一查去年的安排");
    model.finish();
    assertEquals("查一查去年的安排", library.annotations(document).noteOn(first.id()).get().text());
    assertEquals(1, library.annotations(document).notes().size());
    assertNull(model.editingProperty().get());
  }

  @Test
  void aSnapshotThatComesLateDoesNotTakeWordsBack() {
    var before = library.annotations(document);
    model.edit(first.id());
    model.type("甲");
    model.save();
    model.show(library.document(document), before, List.of());
    assertEquals("甲", model.draftProperty().get());
    model.type("甲乙");
    refresh();
    assertEquals("甲乙", model.draftProperty().get());
  }

  @Test
  void undoReachesTheNoteBeingWritten() {
    model.edit(first.id());
    model.type("甲");
    model.save();
    refresh();
    library.undo();
    refresh();
    assertEquals("", model.draftProperty().get());
  }

  @Test
  void aNoteLeftBlankIsNoNote() {
    UUID note = library.noteOnDocument(document, "").id();
    model.edit(note);
    refresh();
    assertEquals(note, model.editingProperty().get());
    model.finish();
    assertTrue(library.annotations(document).notes().isEmpty());
    model.edit(first.id());
    model.type("甲");
    model.save();
    model.type(" ");
    model.finish();
    assertTrue(library.annotations(document).noteOn(first.id()).isEmpty());
  }

  @Test
  void anotherDocumentEndsWritingAndKeepsTheWords() {
    model.edit(second.id());
    model.type("水渠也一样");
    model.show(null, null, List.of());
    assertNull(model.editingProperty().get());
    assertEquals("水渠也一样", library.annotations(document).noteOn(second.id()).get().text());
  }

  @Test
  void writingOnACardThatTheFilterHidesShowsIt() {
    model.filterProperty().set(model.filterProperty().get().toggled(HighlightColor.GREEN));
    model.edit(first.id());
    assertEquals(2, model.shown().size());
    assertEquals(first.id(), model.selectedProperty().get());
  }

  @Test
  void cardsAreSiftedByWhatTheyAreFiledUnder() {
    UUID first = model.shown().getFirst().id();
    library.labels().setKind(List.of(first), Kind.QUOTABLE.word());
    library.labels().setTags(first, List.of("农事"));
    UUID free = library.freeNote("随手一记").id();
    library.labels().setImportant(List.of(free), true);
    library.labels().setKind(List.of(free), "我的种类");
    refresh();
    assertEquals(free, model.shown().getLast().id());
    assertEquals(List.of("quotable", "我的种类"), model.filedUnder().kinds());
    model.filterProperty().set(NoteFilter.ALL.toggledKind("quotable"));
    assertEquals(List.of(first), model.shown().stream().map(NoteCard::id).toList());
    model.filterProperty().set(NoteFilter.ALL.toggledTag("农事"));
    assertEquals(List.of(first), model.shown().stream().map(NoteCard::id).toList());
    model.filterProperty().set(NoteFilter.ALL.withImportant(true));
    assertEquals(List.of(free), model.shown().stream().map(NoteCard::id).toList());
  }

  @Test
  void aNoteOnASectionStandsWhereItsHeadingIs() {
    Document shown = library.document(document);
    var heading = shown.blocks().getFirst().range();
    UUID note = library.noteOnSection(document, heading, "这一节").id();
    refresh();
    NoteCard card = model.card(note).orElseThrow();
    assertEquals(shown.shown(heading), card.quote());
    assertEquals(java.util.Optional.of(heading), card.range());
    List<Integer> positions = model.shown().stream().map(NoteCard::position).toList();
    assertEquals(positions.stream().sorted().toList(), positions);
  }

  private List<String> quotes() {
    return model.shown().stream().map(NoteCard::quote).toList();
  }

  /** Carries out at once what the window does in the background. */
  private final class LibraryNotes implements NotesActions {
    @Override
    public void settle(UUID note, Optional<String> words) {
      library.packs().settle(note, words);
    }

    @Override
    public void reveal(Range range) {
      asked.add("reveal " + range);
    }

    @Override
    public void review(Optional<UUID> highlight) {
      asked.add("review " + highlight);
    }

    @Override
    public TypedWords typed() {
      return new TypedWords() {
        @Override
        public Optional<String> of(UUID item) {
          return onTheWay(item);
        }

        @Override
        public Optional<String> onTheWay(UUID item) {
          return Optional.ofNullable(onTheirWay.get(item));
        }

        @Override
        public Optional<String> refused(UUID item) {
          return Optional.empty();
        }
      };
    }

    @Override
    public void saveNote(NoteCard card, String text) {
      onTheirWay.put(card.id(), text);
      library.overview().write(card.id(), text);
    }

    @Override
    public void newDocumentNote() {
      asked.add("new");
    }

    @Override
    public void newSectionNote() {
      asked.add("section");
    }

    @Override
    public void collect(UUID item) {
      asked.add("collect " + item);
    }

    @Override
    public void newFreeNote() {
      asked.add("free");
    }

    @Override
    public void colorTag(String tag, java.util.Optional<HighlightColor> color) {
      library.labels().colorTag(tag, color);
    }

    @Override
    public void setKind(UUID item, String kind) {
      library.labels().setKind(List.of(item), kind);
    }

    @Override
    public void setImportant(UUID item, boolean important) {
      library.labels().setImportant(List.of(item), important);
    }

    @Override
    public void follow(String link) {
      asked.add("follow " + link);
    }

    @Override
    public void setTags(UUID highlight, List<String> tags) {
      library.labels().setTags(highlight, tags);
    }

    @Override
    public void restyle(UUID highlight, HighlightColor color, HighlightStyle style) {
      library.restyle(highlight, color, style);
    }

    @Override
    public void deleteHighlight(UUID highlight) {
      library.deleteHighlight(highlight);
    }

    @Override
    public void deleteNote(UUID note) {
      library.deleteNote(note);
    }

    @Override
    public void copyWithCitation(Range range) {
      asked.add("copy " + range);
    }

    @Override
    public void copyLink(Link link) {
      asked.add("link " + link);
    }
  }
}
