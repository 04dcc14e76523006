package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.library.Progress;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

/** What the window offers when the library cannot be opened. */
class ProblemTest extends FxTest {
  @TempDir Path folder;

  private Stage stage;
  private int opened;

  /** Leaves half of a library with a note and gives the document. */
  private UUID aDamagedLibrary(boolean withBackup) throws Exception {
    UUID document;
    try (Library library = Library.open(folder)) {
      library.importSamples(Progress.none());
      document = library.documents().getFirst().id();
      if (withBackup) {
        library.backups().make();
      }
      library.noteOnDocument(document, "不能丢的一句");
    }
    try (var file = new RandomAccessFile(folder.resolve("library.db").toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    return document;
  }

  private void show() {
    show(LibraryException.Reason.DAMAGED);
  }

  private void show(LibraryException.Reason reason) {
    LibraryException problem =
        assertThrows(LibraryException.class, () -> Library.open(folder).close());
    assertEquals(reason, problem.reason());
    TestInput.run(() -> {
      stage = new Stage();
      Problem.show(stage, folder, problem, () -> opened++);
    });
  }

  private void press(String selector) {
    TestInput.run(() -> ((Button) stage.getScene().getRoot().lookup(selector)).fire());
    TestInput.settle();
  }

  private void openRepaired(UUID document) throws Exception {
    TestInput.run(() -> {
      ((Button) stage.getScene().getRoot().lookup("#open-repaired")).fire();
      stage.hide();
    });
    assertEquals(1, opened);
    try (Library library = Library.open(folder)) {
      assertTrue(library.check().healthy(), () -> library.check().toString());
      assertEquals(
          List.of("不能丢的一句"),
          library.annotations(document).notes().stream().map(note -> note.text()).toList());
    }
  }

  @Test
  void aDamagedLibraryGoesBackToABackupWithEverythingSince() throws Exception {
    UUID document = aDamagedLibrary(true);
    show();
    press("#restore");
    TestInput.waitFor(() -> stage.getScene().getRoot().lookup("#restore-list") != null);
    TestInput.run(() -> {
      var list = (ListView<?>) stage.getScene().getRoot().lookup("#restore-list");
      list.getSelectionModel().select(0);
    });
    TestInput.waitFor(
        () -> !((Button) stage.getScene().getRoot().lookup("#restore-go")).isDisabled());
    TestInput.snapshot(stage.getScene(), new java.io.File("target", "problem-restore.png"), 1.5);
    press("#restore-go");
    TestInput.waitFor(() -> stage.getScene().getRoot().lookup("#open-repaired") != null);
    openRepaired(document);
  }

  @Test
  void aDamagedLibraryIsRepairedAndOpened() throws Exception {
    UUID document = aDamagedLibrary(false);
    show();
    TestInput.snapshot(stage.getScene(), new java.io.File("target", "problem.png"), 1.5);
    press("#repair");
    TestInput.waitFor(() -> stage.getScene().getRoot().lookup("#open-repaired") != null);
    TestInput.snapshot(stage.getScene(), new java.io.File("target", "problem-repaired.png"), 1.5);
    String said =
        TestInput.onFx(() -> ((Label) stage.getScene().getRoot().lookup(".empty-text")).getText());
    assertTrue(said.contains("来自改动日志的记录"), said);
    assertTrue(said.contains(folder.resolve("set-aside").toString()), said);
    openRepaired(document);
  }

  /** Another window has it; once that is closed nothing needs to be started anew. */
  @Test
  void whatCannotBeOpenedNowMayBeTriedAgain() throws Exception {
    try (Library other = Library.open(folder)) {
      show(LibraryException.Reason.IN_USE);
      TestInput.snapshot(
          stage.getScene(), new java.io.File("target/pictures", "problem-again.png"), 1.0);
      assertTrue(other.documents().isEmpty());
    }
    press("#open-again");
    assertEquals(1, opened);
  }
}
