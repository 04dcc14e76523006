package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;

/** What is typed is kept while it is typed. */
class TypingKeptTest extends WindowTest {
  private static final int MOST_LETTERS = 3_000;

  private UUID document;

  private void write() throws Exception {
    startWithSamples();
    document = view().desk().currentProperty().get();
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    TestInput.type(scene(), KeyCode.N);
    TestInput.waitFor(() -> {
      Node owner = scene().getFocusOwner();
      return owner != null && "note-editor".equals(owner.getId());
    });
  }

  private List<String> kept() {
    return view().desk().library().annotations(document).notes().stream().map(Note::text).toList();
  }

  private void typeUntil(String letter, BooleanSupplier enough) {
    for (int i = 0; !enough.getAsBoolean(); i++) {
      assertTrue(i < MOST_LETTERS, "nothing is kept while one types");
      TestInput.typeText(scene(), letter);
    }
  }

  /** The keys never rest for as long as a pause in typing would be. */
  @Test
  void whoTypesOnAndOnIsKeptAsWell() throws Exception {
    write();
    typeUntil("字", () -> !kept().isEmpty());
    int first = kept().getFirst().length();
    typeUntil("又", () -> kept().getFirst().length() > first);
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertTrue(kept().getFirst().matches("字+又+"), () -> kept().toString());
  }
}
