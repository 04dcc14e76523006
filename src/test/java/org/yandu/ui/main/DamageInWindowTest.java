package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.yandu.library.Library;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;

/** What the window says of a library that is damaged or can only be read. */
class DamageInWindowTest extends WindowTest {
  private UUID document;

  private void aNoteIn(String change) throws Exception {
    startWithSamples();
    document = view().desk().currentProperty().get();
    view().desk().library().noteOnDocument(document, "不能变的话");
    end();
    String file = folder.resolve("library/library.db").toString();
    try (Connection disk = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = disk.createStatement()) {
      statement.executeUpdate(change);
    }
    start();
    TestInput.waitFor(() -> document.equals(view().desk().currentProperty().get()));
    quiet();
  }

  private List<String> notices() {
    return TestInput.onFx(() ->
        view().notices().getChildren().stream()
            .map(notice -> ((Notification) notice).getMessage())
            .toList());
  }

  private List<String> notes() {
    return view().desk().library().annotations(document).notes().stream().map(Note::text).toList();
  }

  @Test
  void aDamagedRecordIsRepairedFromTheJournal() throws Exception {
    aNoteIn("UPDATE notes SET text = '变了的话'");
    assertTrue(notices().toString().contains("记录与保存时不一致"), () -> "" + notices());
    picture("damage-seen", 1.0);
    MainView before = view();
    TestInput.click(find(".notification .button"));
    TestInput.waitFor(() -> view() != before);
    quiet();
    assertEquals(List.of("不能变的话"), notes());
    assertTrue(notices().toString().contains("书库已修复"), () -> "" + notices());
    assertTrue(view().desk().library().check().healthy());
  }

  @Test
  void aNewerLibraryIsReadAndEveryChangeRefused() throws Exception {
    aNoteIn("PRAGMA user_version = 99");
    Library library = view().desk().library();
    assertTrue(library.onlyToRead().isPresent());
    assertFalse(library.tryToWrite(), "nothing that passes by itself");
    assertTrue(notices().toString().contains("已只读打开"), () -> "" + notices());
    assertEquals(1, notices().size(), "reading and remembering the place is no change");
    picture("only-to-read", 1.0);
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    TestInput.click(find("#quick-green"));
    quiet();
    assertTrue(notices().toString().contains("只能阅读，刚才的改动没有保存"), () -> "" + notices());
    assertEquals(0, library.annotations(document).highlights().size());
    TestInput.type(scene(), javafx.scene.input.KeyCode.COMMA, TestInput.CTRL);
    TestInput.waitFor(() -> scene().getRoot().lookup("#settings-restore") != null);
    assertTrue(((Button) find("#settings-restore")).isDisabled());
    assertEquals(List.of("不能变的话"), notes());
  }
}
