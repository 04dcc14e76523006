package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;

/** What is typed is kept while it is typed, and waits where the disk takes nothing. */
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

  @Test
  void wordsWaitForRoomOnAFullDisk() throws Exception {
    Path disk = folder.resolve("library");
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()));
    try {
      write();
      Path filler = disk.resolve("filler");
      Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
      String words = "写满了也不能丢。".repeat(60_000);
      TestInput.run(() -> ((TextInputControl) scene().getFocusOwner()).setText(words));
      TestInput.waitFor(() -> view().annotator().notes().hasUnkept());
      quiet();
      assertTrue(notices().contains("磁盘空间已满"), notices());
      assertEquals(List.of(), kept());
      TestInput.type(scene(), KeyCode.ESCAPE);
      closeOnce();
      assertTrue(stage.isShowing(), "not without a word");
      assertTrue(notices().contains("有笔记还没有保存"), notices());
      Files.delete(filler);
      TestInput.waitFor(() -> !view().annotator().notes().hasUnkept());
      quiet();
      assertEquals(List.of(words), kept());
      assertTrue(notices().contains("现在已保存"), notices());
      assertFalse(view().desk().library().check().problems().size() > 0);
      end();
    } finally {
      end();
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  void wordsOnThePageOfAllNotesWaitAsWell() throws Exception {
    Path disk = folder.resolve("library");
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()));
    try {
      write();
      TestInput.typeText(scene(), "先记一句");
      TestInput.type(scene(), KeyCode.ESCAPE);
      TestInput.waitFor(() -> !kept().isEmpty());
      TestInput.click(find("#do-all_notes"));
      quiet();
      Path filler = disk.resolve("filler");
      Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
      String words = "这里写的也不能丢。".repeat(60_000);
      TestInput.type(scene(), KeyCode.F2);
      TestInput.settle();
      TestInput.run(() -> ((TextInputControl) scene().getFocusOwner()).setText(words));
      TestInput.type(scene(), KeyCode.ESCAPE);
      TestInput.waitFor(() -> view().hasUnkept());
      quiet();
      assertEquals(List.of("先记一句"), kept());
      TextInputControl editor = (TextInputControl) find("#overview-editor");
      assertEquals(words, TestInput.onFx(editor::getText), "what is shown is what was typed");
      closeOnce();
      Files.delete(filler);
      TestInput.waitFor(() -> !view().hasUnkept());
      quiet();
      assertEquals(List.of(words), kept());
      assertEquals(words, TestInput.onFx(editor::getText));
      end();
    } finally {
      end();
      run("umount", "-l", disk.toString());
    }
  }

  private void closeOnce() {
    TestInput.run(() -> {
      WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
      stage.getOnCloseRequest().handle(request);
      assertTrue(request.isConsumed());
    });
  }

  private String notices() {
    return TestInput.onFx(() ->
        view().notices().getChildren().stream()
            .map(notice -> ((Notification) notice).getMessage())
            .toList()
            .toString());
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
