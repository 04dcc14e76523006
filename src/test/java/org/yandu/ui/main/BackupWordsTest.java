package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;

/** Backups in the window: what is said of them, one made by hand, and the way back to one. */
class BackupWordsTest extends WindowTest {
  private UUID document;

  private String words(String selector) {
    Labeled label = (Labeled) find(selector);
    return Platform.isFxApplicationThread() ? label.getText() : TestInput.onFx(label::getText);
  }

  private void openPage() {
    TestInput.type(scene(), KeyCode.COMMA, TestInput.CTRL);
    TestInput.waitFor(() -> scene().getRoot().lookup(".settings") != null);
    TestInput.waitFor(() -> !words("#settings-backup").isEmpty());
  }

  private void wear(String theme) {
    TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
    TestInput.settle();
  }

  private List<String> notes() {
    return view().desk().library().annotations(document).notes().stream().map(Note::text).toList();
  }

  private void note(String text) {
    view().desk().library().noteOnDocument(document, text);
    TestInput.run(() -> view().desk().refresh());
    quiet();
  }

  @Test
  void theSettingsSayWhenItWasBackedUpLast() throws Exception {
    startWithSamples();
    openPage();
    assertEquals("还没有备份，打开研读片刻后会自动备份。", words("#settings-backup"));
    press("#settings-backup-now");
    TestInput.waitFor(() -> words("#settings-backup").startsWith("最近一次完好的备份："));
    TestInput.run(() -> find("#settings-backup-now").requestFocus());
    picture("settings-backup", 1.0);
    wear("night");
    picture("settings-backup-night", 1.5);
  }

  @Test
  void oneGoesBackToABackupAndReturns() throws Exception {
    startWithSamples();
    document = view().desk().currentProperty().get();
    note("备份之前写的");
    view().desk().library().backups().make();
    note("备份之后写的");
    openPage();
    press("#settings-restore");
    TestInput.waitFor(() -> scene().getRoot().lookup("#restore-list") != null);
    assertTrue(((Button) find("#restore-go")).isDisabled(), "nothing is chosen");
    picture("restore-empty", 1.0);
    TestInput.run(() -> ((ListView<?>) find("#restore-list")).getSelectionModel().select(0));
    TestInput.waitFor(() -> !((Button) find("#restore-go")).isDisabled());
    assertEquals("笔记：增加 0，减少 1，内容不同 0", words("#restore-words"));
    picture("restore", 1.0);
    wear("night");
    picture("restore-night", 1.5);
    wear("paper");
    press("#restore-changes");
    TestInput.waitFor(() -> words("#restore-words").startsWith("文档、标记、笔记和书签与原来"));
    press("#restore-changes");
    TestInput.waitFor(() -> !((Button) find("#restore-go")).isDisabled());
    MainView before = view();
    press("#restore-go");
    TestInput.waitFor(() -> view() != before);
    quiet();
    assertEquals(List.of("备份之前写的"), notes());
    assertEquals(document, view().desk().currentProperty().get());
    picture("restore-done", 1.0);
    MainView restored = view();
    TestInput.click(find(".notification .button"));
    TestInput.waitFor(() -> view() != restored);
    quiet();
    assertEquals(List.of("备份之前写的", "备份之后写的"), notes());
    assertTrue(view().desk().library().check().healthy());
  }

  private void press(String selector) {
    TestInput.run(() -> ((javafx.scene.control.ButtonBase) find(selector)).fire());
    TestInput.settle();
  }
}
