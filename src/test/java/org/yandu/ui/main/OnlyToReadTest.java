package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.library.Library;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** A window that begins where nothing can be written, and goes on where it can. */
class OnlyToReadTest extends SmallDiskWindow {

  @BeforeEach
  void aNoteIsThere() throws Exception {
    startReading();
    var mark =
        library().highlight(document, new Range(0, 5), HighlightColor.GREEN, HighlightStyle.MARK);
    library().noteOn(mark.id(), "先前");
    end();
  }

  private void writeOnTheNote() {
    TestInput.run(() -> {
      var card = view().annotator().notes().shown().getFirst();
      view().annotator().writeNoteOn(card.id());
    });
    awaitKeysIn("note-editor");
  }

  private Number top() {
    return TestInput.<Number>onFx(() -> view().desk().attention().topOffsetProperty().get());
  }

  private void awaitWritable() {
    TestInput.waitFor(() -> library().onlyToRead().isEmpty());
    TestInput.waitFor(() -> view().desk().keeping().unkept().isEmpty());
    quiet();
    assertTrue(notices().contains("书库现在可以写入了"), notices());
    assertFalse(notices().contains("已只读打开"), notices());
  }

  /** Nobody presses anything, and the one who writes goes on writing. */
  @Test
  void aFullDiskThatHasRoomAgainIsNoticed() throws Exception {
    Path filler = disk.resolve("filler");
    Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
    start();
    assertTrue(notices().contains("已只读打开"), notices());
    assertTrue(notices().contains("能写入时会自动恢复"), notices());
    picture("only-to-read-again", 1.0);
    MainView before = view();
    writeOnTheNote();
    TestInput.typeText(scene(), "，现在");
    TestInput.waitFor(() -> !view().desk().keeping().unkept().isEmpty());
    quiet();
    assertTrue(library().onlyToRead().isPresent());
    Number top = top();
    Files.delete(filler);
    awaitWritable();
    assertSame(before, view(), "nothing was built anew");
    assertEquals(top, top());
    awaitKeysIn("note-editor");
    assertEquals("先前，现在", editorText());
    TestInput.typeText(scene(), "，以后");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals(List.of("先前，现在，以后"), notes());
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertFalse(notes().contains("先前，现在，以后"));
    assertTrue(library().check().healthy());
    end();
    try (Library again = Library.open(disk)) {
      assertTrue(again.onlyToRead().isEmpty());
      assertTrue(again.check().healthy());
    }
  }

  @Test
  void aSwitchOnTheMediumIsTriedByTheButton() throws Exception {
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
    start();
    assertTrue(notices().contains("已只读打开"), notices());
    TestInput.click(find(".notification .button"));
    quiet();
    TestInput.waitFor(() -> notices(view()).contains("已只读打开"));
    assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
    TestInput.click(find(".notification .button"));
    awaitWritable();
    writeOnTheNote();
    TestInput.typeText(scene(), "，又写");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals(List.of("先前，又写"), notes());
  }
}
