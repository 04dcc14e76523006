package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.Item;
import org.yandu.exchange.Pack;
import org.yandu.exchange.PackFile;
import org.yandu.exchange.Value;
import org.yandu.library.Bin.What;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Range;

/** A study pack with documents comes and goes as one. */
class PackUndoTest {
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

  private Library reopened(String name) throws Exception {
    open.remove(name).close();
    return library(name);
  }

  private UUID taken(Library library, String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  private static Highlight mark(Library library, UUID document) {
    return library.highlight(document, new Range(0, 2), HighlightColor.YELLOW, HighlightStyle.MARK);
  }

  private Path handedOut(Library from, boolean documents) throws Exception {
    Path file = folder.resolve("pack-" + System.nanoTime() + ".yandupack");
    from.packs().export(new Scope.All(), documents, file);
    return file;
  }

  private static StudyPacks.Merged merge(Library to, Path file) throws Exception {
    return to.packs().merge(to.packs().preview(file));
  }

  @Test
  void oneUndoTakesBackTheNotesAndTheDocuments() throws Exception {
    Library zhang = library("张三");
    zhang.noteOn(mark(zhang, taken(zhang, "讲话.txt", LocalLibraryTest.SPEECH)).id(), "要紧");
    mark(zhang, taken(zhang, "第二篇.txt", "第二篇\n\n只有这一句话。\n"));
    Path pack = handedOut(zhang, true);
    Library li = library("李四");
    taken(li, "自己的.txt", "自己的\n\n早就在这里。\n");
    StudyPacks.Merged merged = merge(li, pack);
    assertEquals(2, merged.documents());
    assertEquals(3, li.documents().size());
    assertEquals(2, li.overview().items().size());
    li.undo();
    assertEquals(List.of("自己的"), li.documents().stream().map(DocumentEntry::title).toList());
    assertEquals(List.of(), li.overview().items());
    assertEquals(2, li.bin().list().stream().filter(d -> d.what() == What.DOCUMENT).count());
    li = reopened("李四");
    li.redo();
    assertEquals(3, li.documents().size());
    assertEquals(2, li.overview().items().stream().filter(item -> !item.removed()).count());
    li = reopened("李四");
    li.undo();
    assertEquals(1, li.documents().size());
    li.undo();
    assertEquals(0, li.documents().size());
    assertFalse(li.canUndo());
    // From the bin too: with what others wrote in them once the pack is merged again.
    li.bin().restore(li.bin().list().stream().map(Bin.Deleted::id).toList());
    assertEquals(3, li.documents().size());
    assertEquals(0, merge(li, pack).documents());
    assertEquals(2, li.overview().items().size());
  }

  @Test
  void whatTheReaderWroteIsKept() throws Exception {
    Library zhang = library("张三");
    mark(zhang, taken(zhang, "讲话.txt", LocalLibraryTest.SPEECH));
    Library li = library("李四");
    UUID here = taken(li, "讲话.txt", LocalLibraryTest.SPEECH);
    li.noteOnDocument(here, "我先写的");
    li.removeDocument(here);
    assertEquals(1, merge(li, handedOut(zhang, true)).documents());
    li.noteOnDocument(here, "合并以后写的");
    assertEquals(2, li.annotations(here).notes().size());
    Annotations all = li.annotations(here);
    li.undo();
    li.undo();
    assertEquals(0, li.documents().size());
    assertEquals("我先写的", li.overview().items().getFirst().text());
    li = reopened("李四");
    li.redo();
    li.redo();
    assertEquals(all, li.annotations(here));
    li.undo();
    li.undo();
    UUID back = taken(li, "讲话.txt", LocalLibraryTest.SPEECH);
    assertEquals("我先写的", li.annotations(back).notes().getFirst().text());
  }

  @Test
  void aPackOfDocumentsAloneIsAStepToo() throws Exception {
    Library zhang = library("张三");
    UUID there = taken(zhang, "讲话.txt", LocalLibraryTest.SPEECH);
    mark(zhang, there);
    Path pack = handedOut(zhang, true);
    Library li = library("李四");
    merge(li, handedOut(zhang, false));
    assertEquals(0, li.documents().size());
    assertEquals(List.of(), li.bin().list(), "nobody here had the document");
    StudyPacks.Merged merged = merge(li, pack);
    assertEquals(0, merged.changed());
    assertEquals(1, merged.documents());
    li.undo();
    assertEquals(0, li.documents().size());
    li.redo();
    assertEquals(1, li.annotations(li.documents().getFirst().id()).highlights().size());
  }

  @Test
  void aNoteComesBackFromTheBinWithoutADocumentThatNobodyHas() throws Exception {
    Library zhang = library("张三");
    Highlight marked = mark(zhang, taken(zhang, "讲话.txt", LocalLibraryTest.SPEECH));
    Library li = library("李四");
    merge(li, handedOut(zhang, false));
    li.deleteAll(List.of(marked.id()));
    li.bin().restore(List.of(marked.id()));
    assertEquals(1, li.overview().items().size());
    assertEquals(List.of(), li.documents());
  }

  @Test
  void nothingIsLeftOfAPackThatMakesNoSense() throws Exception {
    Library zhang = library("张三");
    mark(zhang, taken(zhang, "讲话.txt", LocalLibraryTest.SPEECH));
    Pack good = PackFile.read(handedOut(zhang, true));
    List<Item> items = good.items().stream().map(PackUndoTest::withoutColour).toList();
    Path bad = folder.resolve("bad.yandupack");
    PackFile.write(
        bad, new Pack(good.author(), good.subject(), items, good.documents(), good.files()));
    Library li = library("李四");
    assertThrows(IllegalArgumentException.class, () -> merge(li, bad));
    assertEquals(List.of(), li.documents());
    assertEquals(List.of(), li.bin().list());
    assertFalse(li.canUndo());
  }

  private static Item withoutColour(Item item) {
    Value shown = item.shown();
    TreeMap<String, String> fields = new TreeMap<>(shown.fields());
    fields.replace("color", "none of ours");
    Value wrong =
        new Value(
            shown.dot(),
            shown.context(),
            shown.keeps(),
            shown.updated(),
            shown.deleted(),
            fields,
            shown.author());
    return new Item(item.type(), item.id(), List.of(wrong));
  }
}
