package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yandu.library.Library;
import org.yandu.library.ReadingPlace;
import org.yandu.note.Note;
import org.yandu.store.StoreException;
import org.yandu.ui.TestInput;

/** The window on a library that lies on a small disk of its own, which can be filled. */
abstract class SmallDiskWindow extends WindowTest {
  private static final int MOST_TRIES = 200;

  Path disk;
  UUID document;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = folder.resolve("library");
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()));
    fitOnTheScreen();
  }

  @AfterEach
  void takeItAway() throws Exception {
    try {
      end();
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  void startReading() throws Exception {
    startWithSamples();
    document = view().desk().currentProperty().get();
  }

  /** Marks words of the text and goes on to write on them. */
  void beginNote() {
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    TestInput.type(scene(), KeyCode.N);
    awaitKeysIn("note-editor");
  }

  void awaitKeysIn(String id) {
    TestInput.waitFor(() -> {
      Node owner = scene().getFocusOwner();
      return owner != null && id.equals(owner.getId());
    });
  }

  String editorText() {
    return TestInput.onFx(() -> ((TextInputControl) scene().getFocusOwner()).getText());
  }

  Library library() {
    return view().desk().library();
  }

  List<String> notes() {
    return library().annotations(document).notes().stream().map(Note::text).toList();
  }

  /** Takes the last byte, and what failing writes give back, until nothing can be written. */
  void fill() throws IOException {
    quiet();
    int refused = 0;
    for (int i = 0; refused < 3; i++) {
      assertTrue(i < MOST_TRIES, "the disk takes everything");
      takeRoom();
      try {
        library().saveReadingPlace(document, new ReadingPlace(i % 7));
        refused = 0;
      } catch (StoreException e) {
        refused++;
      }
    }
  }

  private void takeRoom() throws IOException {
    int room = (int) Files.getFileStore(disk).getUsableSpace();
    try {
      Files.write(
          disk.resolve("filler"),
          new byte[room],
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // The window has taken some of it in the meantime; the rest is taken.
    }
  }

  void makeRoom() throws IOException {
    Files.delete(disk.resolve("filler"));
  }

  /** What the system asks when the window is closed; whether the window stays. */
  boolean askToClose() {
    return TestInput.onFx(() -> {
      WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
      stage.getOnCloseRequest().handle(request);
      if (!request.isConsumed()) {
        stage.hide();
      }
      return request.isConsumed();
    });
  }

  void awaitSheet() {
    TestInput.waitFor(() -> view().sheetOpenProperty().get());
  }

  void awaitTheEnd() {
    TestInput.waitFor(() -> !stage.isShowing());
    window = null;
  }

  String notices() {
    return TestInput.onFx(() -> notices(view()));
  }

  /** The same on the JavaFX thread. */
  static String notices(MainView view) {
    return view.notices().getChildren().stream()
        .map(notice -> ((Notification) notice).getMessage())
        .toList()
        .toString();
  }

  static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
