package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.library.Library;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.ui.TestInput;

/** A pack changes the note that is being written on the page of all notes. */
class MergingWhileWritingTest extends WindowTest {
  private Path pack() {
    return folder.resolve("王芳的笔记.yandupack");
  }

  private void open() {
    TestInput.run(() -> view().commands().openItems(java.util.List.of(pack().toString())));
    TestInput.waitFor(() -> scene().getRoot().lookup("#pack-merge") != null);
    quiet();
  }

  /** The sheet gives the keys back to the editor just when the merge begins. */
  @Test
  void bothTextsAreKept() throws Exception {
    UUID note;
    try (Library hers = Library.open(folder.resolve("王芳"))) {
      note = hers.freeNote("下周一起讨论提纲").id();
      hers.packs().export(new Scope.All(), true, pack());
    }
    start();
    open();
    TestInput.click(find("#pack-merge"));
    quiet();
    try (Library hers = Library.open(folder.resolve("王芳"))) {
      hers.setNoteText(note, "改到下月讨论");
      hers.packs().export(new Scope.All(), true, pack());
    }
    TestInput.run(() -> view().pages().notes().openAt(note));
    quiet();
    TestInput.type(scene(), KeyCode.F2);
    TestInput.typeText(scene(), "，我加的");
    open();
    TestInput.run(() -> {
      ((Button) find("#pack-merge")).fire();
      if (scene().getFocusOwner() instanceof TextInputControl editor) {
        editor.appendText("，抢着写");
      }
    });
    quiet();
    Library library = view().desk().library();
    Set<String> both = new HashSet<>(Set.of(library.freeNotes().getFirst().text()));
    library.packs().conflicts().get(note).forEach(other -> both.add(other.text()));
    assertEquals(Set.of("改到下月讨论", "下周一起讨论提纲，我加的"), both);
  }
}
