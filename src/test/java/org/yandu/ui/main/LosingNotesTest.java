package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.library.Backup;
import org.yandu.library.Library;
import org.yandu.library.Restorer;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;

/** Everything that may happen to a note while it is being typed; the words are never lost. */
class LosingNotesTest extends WindowTest {
  private UUID document;

  /** Begins a note and types, so quickly that nothing is kept yet. */
  private void type(String words) throws Exception {
    startWithSamples();
    document = view().desk().currentProperty().get();
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    TestInput.type(scene(), KeyCode.N);
    awaitEditor();
    TestInput.typeText(scene(), words);
  }

  private void awaitEditor() {
    TestInput.waitFor(() -> {
      Node owner = scene().getFocusOwner();
      return owner != null && "note-editor".equals(owner.getId());
    });
  }

  private Library library() {
    return view().desk().library();
  }

  private List<String> notes() {
    return library().annotations(document).notes().stream().map(Note::text).toList();
  }

  private List<String> free() {
    return library().freeNotes().stream().map(Note::text).toList();
  }

  private UUID highlight() {
    return library().annotations(document).highlights().getFirst().id();
  }

  /** Types on at once, before what was asked for has come about. */
  private void thenAtOnce(Runnable action, String more) {
    TestInput.run(() -> {
      TextInputControl editor = (TextInputControl) scene().getFocusOwner();
      action.run();
      editor.appendText(more);
    });
    quiet();
  }

  @Test
  void aHighlightDeletedUnderTheHandComesBackWithAllWords() throws Exception {
    type("刚写的");
    UUID mark = highlight();
    TestInput.run(() -> view().annotator().deleteHighlight(mark));
    quiet();
    assertEquals(List.of(), notes());
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertEquals(List.of("刚写的"), notes());
  }

  @Test
  void whatIsTypedAfterItsHighlightIsGoneBecomesANoteOfItsOwn() throws Exception {
    type("先写的");
    UUID mark = highlight();
    thenAtOnce(() -> view().annotator().deleteHighlight(mark), "，后写的");
    assertEquals(List.of("先写的，后写的"), free());
    TestInput.run(() -> view().desk().undo());
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertEquals(List.of("先写的"), notes());
  }

  @Test
  void aDocumentRemovedUnderTheHandKeepsTheWords() throws Exception {
    type("刚写的");
    thenAtOnce(() -> view().desk().remove(document, () -> {}), "，还在写");
    assertEquals(List.of("刚写的，还在写"), notes());
    library().bin().restore(List.of(document));
    TestInput.run(() -> {
      view().desk().refresh();
      view().desk().open(document);
    });
    TestInput.waitFor(() -> document.equals(view().desk().currentProperty().get()));
    quiet();
    assertEquals(
        List.of("刚写的，还在写"),
        TestInput.onFx(
            () -> view().annotator().notes().shown().stream().map(card -> card.text()).toList()));
  }

  @Test
  void undoWhileTypingCanBeRedone() throws Exception {
    type("一口气写的");
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertEquals(List.of(), notes());
    TestInput.run(() -> view().desk().redo());
    quiet();
    assertEquals(List.of("一口气写的"), notes());
    UUID mark = highlight();
    TestInput.run(() -> view().annotator().writeNoteOn(mark));
    awaitEditor();
    // The mark goes with the note, and what is typed meanwhile has no other place.
    thenAtOnce(() -> view().desk().undo(), "，又写");
    TestInput.waitFor(() -> free().equals(List.of("一口气写的，又写")));
  }

  @Test
  void anotherLanguageKeepsTheWords() throws Exception {
    type("说什么语言都在");
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    assertEquals(List.of("说什么语言都在"), notes());
    assertEquals(
        List.of("说什么语言都在"),
        TestInput.onFx(
            () -> view().annotator().notes().shown().stream().map(card -> card.text()).toList()));
  }

  @Test
  void goingBackToABackupKeepsWhatIsBeingTyped() throws Exception {
    type("备份前");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    Backup backup = library().backups().make();
    UUID mark = highlight();
    TestInput.run(() -> view().annotator().writeNoteOn(mark));
    awaitEditor();
    TestInput.typeText(scene(), "，备份后");
    MainView before = view();
    TestInput.run(() -> view().commands().goBackTo(backup, Restorer.Way.AS_IT_WAS));
    TestInput.waitFor(() -> view() != before);
    quiet();
    assertEquals(List.of("备份前"), notes());
    MainView after = view();
    TestInput.click(find(".notification .button"));
    TestInput.waitFor(() -> view() != after);
    quiet();
    assertEquals(List.of("备份前，备份后"), notes());
  }

  /** The library is away for a moment, and who writes does not notice. */
  @Test
  void whatIsTypedWhileTheLibraryIsPutBackIsKeptInIt() throws Exception {
    type("备份前");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    Backup backup = library().backups().make();
    UUID mark = highlight();
    MainView before = view();
    TestInput.run(() -> {
      view().commands().goBackTo(backup, Restorer.Way.AS_IT_WAS);
      view().annotator().writeNoteOn(mark);
    });
    awaitEditor();
    thenAtOnce(() -> {}, "，趁着恢复又写");
    TestInput.waitFor(() -> view() != before);
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertEquals(List.of("备份前，趁着恢复又写"), notes());
  }

  /** As a stick that is pulled out and put back. */
  @Test
  void aFolderThatIsAwayForAWhileKeepsEverything() throws Exception {
    type("拔出以前");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    Path here = folder.resolve("library");
    Path elsewhere = folder.resolve("elsewhere");
    UUID mark = highlight();
    Files.move(here, elsewhere);
    TestInput.run(() -> view().annotator().writeNoteOn(mark));
    awaitEditor();
    TestInput.typeText(scene(), "，拔出以后");
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.waitFor(() -> SmallDiskWindow.notices(view()).contains("磁盘可能已拔出"));
    quiet();
    picture("pulled-out", 1.0);
    TestInput.run(() -> {
      var card = view().annotator().notes().shown().getFirst();
      assertEquals("拔出以前，拔出以后", card.text());
      assertTrue(card.unkept().isPresent());
    });
    assertTrue(Files.notExists(here), "nothing is begun in its place");
    Files.move(elsewhere, here);
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertEquals(List.of("拔出以前，拔出以后"), notes());
    assertTrue(SmallDiskWindow.notices(view()).contains("现在已保存"));
    end();
    try (Library again = Library.open(here)) {
      assertTrue(again.check().healthy());
      assertEquals(
          List.of("拔出以前，拔出以后"),
          again.annotations(document).notes().stream().map(Note::text).toList());
    }
  }
}
