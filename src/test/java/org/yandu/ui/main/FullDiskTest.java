package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.library.Library;
import org.yandu.note.Note;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.TestInput;

/** What is typed while the disk takes nothing is never thrown away without a word. */
class FullDiskTest extends SmallDiskWindow {

  private String sheetWords() {
    return TestInput.onFx(() -> ((TextInputControl) find("#unkept-words")).getText());
  }

  private String sheetSaid() {
    return TestInput.onFx(this::said);
  }

  private String said() {
    return ((Label) find("#unkept-said")).getText();
  }

  private List<Note> notesOnDisk() throws Exception {
    try (Library again = Library.open(disk)) {
      assertTrue(again.check().healthy());
      return again.annotations(document).notes();
    }
  }

  /** Not one letter is older than the pause after which it would be kept. */
  @Test
  void theWindowStaysForLettersTypedJustBefore() throws Exception {
    startReading();
    beginNote();
    fill();
    TestInput.typeText(scene(), "写满了也不能丢");
    assertTrue(askToClose());
    awaitSheet();
    assertTrue(stage.isShowing());
    assertTrue(sheetWords().endsWith("\n写满了也不能丢"), sheetWords());
    assertTrue(sheetWords().length() > 8, "with the words it is about");
    picture("unkept-1.0", 1.0);
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    picture("unkept-1.5", 1.5);
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> said().startsWith("还是写不进去"));
    assertTrue(stage.isShowing());
    TestInput.click(find("#unkept-copy"));
    assertEquals(List.of(sheetWords()), clipboard);
    toWrite = folder.resolve("没存.txt");
    TestInput.click(find("#unkept-file"));
    TestInput.waitFor(() -> Files.exists(toWrite));
    quiet();
    assertEquals(sheetWords(), Files.readString(toWrite));
    assertTrue(sheetSaid().contains("没存.txt"), sheetSaid());
    makeRoom();
    TestInput.click(find("#unkept-again"));
    awaitTheEnd();
    assertEquals(List.of("写满了也不能丢"), notesOnDisk().stream().map(Note::text).toList());
  }

  @Test
  void whoGoesAllTheSameGoes() throws Exception {
    startReading();
    beginNote();
    fill();
    TestInput.typeText(scene(), "不要了");
    assertTrue(askToClose());
    awaitSheet();
    TestInput.click(find("#unkept-close"));
    awaitTheEnd();
    makeRoom();
    assertEquals(List.of(), notesOnDisk());
  }

  @Test
  void whoStaysGoesOnWritingAndIsAskedAgain() throws Exception {
    startReading();
    beginNote();
    fill();
    TestInput.typeText(scene(), "先写");
    assertTrue(askToClose());
    awaitSheet();
    TestInput.type(scene(), KeyCode.ESCAPE);
    awaitKeysIn("note-editor");
    assertEquals("先写", editorText());
    TestInput.typeText(scene(), "后写");
    assertTrue(askToClose());
    awaitSheet();
    assertTrue(sheetWords().endsWith("先写后写"), sheetWords());
    makeRoom();
    TestInput.waitFor(() -> !view().sheetOpenProperty().get());
    assertTrue(stage.isShowing(), "it was not asked to go on with closing");
    assertTrue(notices().contains("现在已保存"), notices());
    assertEquals(List.of("先写后写"), notes());
    assertFalse(askToClose());
  }

  /** Closing does not wait for the pause, and does not lose what is on its way. */
  @Test
  void whatFitsIsKeptBeforeTheWindowGoes() throws Exception {
    startReading();
    beginNote();
    TestInput.typeText(scene(), "来得及");
    assertTrue(askToClose());
    awaitTheEnd();
    assertEquals(List.of("来得及"), notesOnDisk().stream().map(Note::text).toList());
  }

  @Test
  void anotherDocumentMayBeOpenedMeanwhile() throws Exception {
    startReading();
    UUID other =
        library().documents().stream()
            .map(entry -> entry.id())
            .filter(id -> !id.equals(document))
            .findFirst()
            .orElseThrow();
    beginNote();
    fill();
    TestInput.typeText(scene(), "换一篇也在");
    TestInput.run(() -> view().desk().open(other));
    TestInput.waitFor(() -> other.equals(view().desk().currentProperty().get()));
    assertTrue(notices().contains("磁盘空间已满"), notices());
    TestInput.run(() -> view().desk().open(document));
    TestInput.waitFor(() -> document.equals(view().desk().currentProperty().get()));
    quiet();
    var card = view().annotator().notes().shown().getFirst();
    assertEquals("换一篇也在", card.text());
    assertTrue(card.unkept().isPresent());
    picture("unkept-card-1.0", 1.0);
    TestInput.run(() -> view().annotator().writeNoteOn(card.id()));
    awaitKeysIn("note-editor");
    TestInput.typeText(scene(), "，还能接着写");
    TestInput.type(scene(), KeyCode.ESCAPE);
    makeRoom();
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertEquals(List.of("换一篇也在，还能接着写"), notes());
    assertTrue(view().annotator().notes().shown().getFirst().unkept().isEmpty());
    assertTrue(notices().contains("现在已保存"), notices());
  }

  /** What was refused comes before what is done next, so that undo takes back what was typed. */
  @Test
  void undoFindsTheWordsThatWaited() throws Exception {
    startReading();
    beginNote();
    fill();
    TestInput.typeText(scene(), "等着的话");
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.waitFor(() -> view().annotator().notes().shown().getFirst().unkept().isPresent());
    makeRoom();
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertEquals(List.of(), notes());
    TestInput.run(() -> view().desk().redo());
    quiet();
    assertEquals(List.of("等着的话"), notes());
  }

  @Test
  void theNextLanguageStillHasTheWords() throws Exception {
    startReading();
    beginNote();
    fill();
    TestInput.typeText(scene(), "哪种语言都在");
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    assertTrue(askToClose());
    awaitSheet();
    assertTrue(sheetWords().endsWith("哪种语言都在"), sheetWords());
    makeRoom();
    TestInput.click(find("#unkept-again"));
    awaitTheEnd();
    assertEquals(List.of("哪种语言都在"), notesOnDisk().stream().map(Note::text).toList());
  }

  @Test
  void thePageOfAllNotesKeepsItsWords() throws Exception {
    startReading();
    UUID first = library().freeNote("甲").id();
    library().freeNote("乙");
    TestInput.run(() -> view().pages().notes().openAt(first));
    quiet();
    TestInput.type(scene(), KeyCode.F2);
    awaitKeysIn("overview-editor");
    fill();
    TestInput.typeText(scene(), "一，写在满盘上");
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.type(scene(), KeyCode.UP);
    TestInput.type(scene(), KeyCode.F2);
    awaitKeysIn("overview-editor");
    assertTrue(List.of("甲一，写在满盘上", "乙").contains(editorText()), editorText());
    assertTrue(askToClose());
    awaitSheet();
    assertEquals("甲一，写在满盘上", sheetWords());
    makeRoom();
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertTrue(library().freeNotes().stream().anyMatch(note -> note.text().equals("甲一，写在满盘上")));
  }

  @Test
  void notebooksKeepTheirWordsAndNames() throws Exception {
    startReading();
    Notebook book = library().notebooks().create("专题");
    var entry =
        library()
            .notebooks()
            .add(book.id(), java.util.Optional.empty(), new NotebookEntry.Text("按语"));
    TestInput.run(() -> view().perform(Shortcut.NOTEBOOKS));
    quiet();
    TestInput.run(() -> view().pages().notebooks().model().edit(entry.id()));
    awaitKeysIn("entry-field");
    fill();
    TestInput.typeText(scene(), "写在满盘上");
    TestInput.click(find("#notebook-title"));
    TestInput.run(() -> ((TextInputControl) find("#notebook-title")).selectAll());
    TestInput.typeText(scene(), "新名字");
    assertTrue(askToClose());
    awaitSheet();
    assertEquals("专题\n按语写在满盘上\n\n新名字", sheetWords());
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    picture("unkept-notebook-1.0", 1.0);
    assertEquals(
        "按语写在满盘上",
        view().pages().notebooks().model().entries().getFirst().entry().content().text());
    makeRoom();
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertEquals("新名字", library().notebooks().all().getFirst().title());
    assertEquals(
        "按语写在满盘上", library().notebooks().entries(book.id()).getFirst().entry().content().text());
  }
}
