package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Kind;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.note.Tag;
import org.yandu.text.Range;

/** Kinds, tags, what is important; notes on sections and notes of their own. */
class LabellingTest {
  private static final String HEADING = "二、怎样读书";

  @TempDir Path folder;

  private Library library;
  private UUID document;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    Path file = Files.writeString(folder.resolve("讲话.txt"), LocalLibraryTest.SPEECH);
    library.importFiles(List.of(file), Progress.none());
    document = library.documents().getFirst().id();
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private Highlight mark(String words) {
    int at = library.document(document).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(document, range, HighlightColor.YELLOW, HighlightStyle.MARK);
  }

  private Range heading() {
    int at = library.document(document).text().indexOf(HEADING);
    return new Range(at, at + HEADING.length());
  }

  private Label labelOf(UUID id) {
    Annotations all = library.annotations(document);
    return all.highlights().stream()
        .filter(h -> h.id().equals(id))
        .map(Highlight::label)
        .findFirst()
        .or(() -> all.notes().stream().filter(n -> n.id().equals(id)).map(Note::label).findFirst())
        .orElseThrow();
  }

  @Test
  void manyAreFiledInOneStep() {
    UUID one = mark("读书是为了把事情做得更好").id();
    UUID two = library.noteOnDocument(document, "整篇").id();
    Labelling labels = library.labels();
    labels.setKind(List.of(one, two), Kind.QUOTABLE.word());
    labels.setImportant(List.of(one, two), true);
    labels.addTag(List.of(one, two), " 作风 ");
    assertEquals(new Label("quotable", true, List.of("作风")), labelOf(one));
    assertEquals(labelOf(one), labelOf(two));
    labels.removeTag(List.of(one), "作风");
    assertEquals(List.of(), labelOf(one).tags());
    library.undo();
    library.undo();
    assertEquals(new Label("quotable", true, List.of()), labelOf(one));
    assertEquals(labelOf(one), labelOf(two));
    assertEquals(List.of(), labels.tags());
  }

  @Test
  void aNoteOnAHighlightIsFiledWithIt() {
    Highlight marked = mark("要带着问题读");
    Note note = library.noteOn(marked.id(), "怎么读");
    library.labels().setKind(List.of(note.id(), marked.id()), "读法");
    library.labels().setTags(note.id(), List.of("方法"));
    assertEquals(new Label("读法", false, List.of("方法")), labelOf(marked.id()));
    assertEquals(Label.NONE, labelOf(note.id()));
    assertEquals(List.of("读法"), library.labels().ownKinds());
  }

  @Test
  void whatChangesNothingIsNoStep() {
    Highlight marked = mark("要带着问题读");
    library.labels().setImportant(List.of(marked.id()), false);
    library.labels().setKind(List.of(marked.id()), " ");
    library.labels().removeTag(List.of(marked.id()), "没有");
    library.labels().colorTag("没有", Optional.of(HighlightColor.RED));
    library.labels().setColor(List.of(marked.id()), HighlightColor.YELLOW);
    library.undo();
    assertEquals(List.of(), library.annotations(document).highlights());
    library.undo();
    assertFalse(library.canUndo(), "before the highlight there was only the import");
  }

  @Test
  void theChipOfATagHasAColor() {
    Highlight marked = mark("要带着问题读");
    library.labels().addTag(List.of(marked.id()), "方法");
    library.labels().colorTag("方法", Optional.of(HighlightColor.GREEN));
    Tag green = new Tag("方法", Optional.of(HighlightColor.GREEN));
    assertEquals(List.of(green), library.labels().tags());
    library.undo();
    assertEquals(List.of(new Tag("方法", Optional.empty())), library.labels().tags());
  }

  @Test
  void aNoteOnASectionStandsAtItsHeadingAndFollowsIt() throws Exception {
    Note note = library.noteOnSection(document, heading(), "这一节讲方法");
    Highlight before = mark("读书是为了把事情做得更好");
    Highlight after = mark("要带着问题读");
    Note one = library.noteOn(before.id(), "前");
    Note two = library.noteOn(after.id(), "后");
    Annotations written = library.annotations(document);
    assertEquals(List.of(one, note, two), written.notes());
    assertEquals(Optional.of(heading()), written.rangeOf(note));
    assertEquals(
        Optional.of(heading()),
        library.find(new Link(Link.Kind.NOTE, note.id())).orElseThrow().range());
    String longer = LocalLibraryTest.SPEECH.replace("同志们：", "同志们：\n先说几句别的话。");
    Path file = Files.writeString(folder.resolve("新.txt"), longer);
    library.replaceWithNewVersion(document, file, ReadOptions.NONE);
    Annotations renewed = library.annotations(document);
    assertEquals(
        HEADING, renewed.rangeOf(note).orElseThrow().in(library.document(document).text()));
  }

  @Test
  void aFreeNoteIsAboutNoDocumentAndCanBeFiled() {
    Note note = library.freeNote("明天把讲稿再看一遍");
    library.labels().setTags(note.id(), List.of("待办"));
    library.labels().setKind(List.of(note.id()), Kind.DEMAND.word());
    Note filed = library.freeNotes().getFirst();
    assertEquals(new Label("demand", false, List.of("待办")), filed.label());
    assertEquals(List.of("待办"), library.labels().tags().stream().map(Tag::name).toList());
    library.setNoteText(note.id(), "后天");
    library.deleteNote(note.id());
    assertEquals(List.of(), library.freeNotes());
    assertEquals(Optional.empty(), library.undo().orElseThrow().document());
    assertEquals("后天", library.freeNotes().getFirst().text());
  }

  @Test
  void theLastHundredStepsOutliveTheProgram() throws Exception {
    for (int i = 0; i < 130; i++) {
      library.freeNote("第" + i);
    }
    for (int i = 0; i < 10; i++) {
      library.undo();
    }
    library.close();
    library = Library.open(folder.resolve("library"));
    assertEquals(120, library.freeNotes().size());
    for (int i = 0; i < 10; i++) {
      library.redo();
    }
    assertFalse(library.canRedo());
    assertEquals(130, library.freeNotes().size());
    int taken = 0;
    while (library.canUndo()) {
      library.undo();
      taken++;
    }
    assertEquals(100, taken);
    assertEquals(30, library.freeNotes().size());
  }
}
