package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.yandu.io.Ids;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.load.Loader;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** A document that an older edition of the program read, read again from the list. */
class ReadingAgainTest extends WindowTest {
  private static final String GOOD =
      "在河湾市水利会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n";
  private static final String WORDS = "回音要写在公告栏里";

  @Test
  void theNoteFollowsTheNoticeSaysSoAndUndoRestores() throws Exception {
    UUID id = leftByAnOlderEdition();
    start();
    TestInput.run(() -> view().commands().open(id));
    quiet();
    String older = shownText();
    Range made = range(older);
    assertTrue(older.contains("工程￼"), older);
    view().desk().library().highlight(id, made, HighlightColor.GREEN, HighlightStyle.MARK);
    quiet();

    TestInput.run(menuItem("重新读取原文件")::fire);
    TestInput.waitFor(() -> !shownText().contains("工程￼"));
    quiet();
    TestInput.waitFor(() -> noticed("1处标记在原文上，0处待核对，0处找不到原文"));
    assertEquals(range(shownText()), marked());

    TestInput.run(menuItem("重新读取原文件")::fire);
    quiet();
    TestInput.waitFor(() -> noticed("没有改动"));
    assertEquals(range(shownText()), marked());

    TestInput.run(view().desk()::undo);
    quiet();
    assertEquals(older, shownText());
    assertEquals(made, marked());
  }

  private UUID leftByAnOlderEdition() throws Exception {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] poor = GOOD.replace("工程一共", "工程￼一共").getBytes(StandardCharsets.UTF_8);
    Document good = Loader.standard().load("讲话.txt", bytes, ReadOptions.NONE).document();
    Document read = Loader.standard().load("讲话.txt", poor, ReadOptions.NONE).document();
    var older =
        new Document(
            good.source(),
            read.text(),
            read.title(),
            read.blocks(),
            read.works(),
            read.pages(),
            read.pictures());
    UUID id = Ids.next();
    Library.open(folder.resolve("library")).close();
    try (Store store = Store.open(folder.resolve("library"))) {
      Times times = Times.at(Instant.ofEpochMilli(1_000));
      store.write(tables -> {
        tables.documents().add(id, older, Documents.compress(bytes), bytes.length, times);
        return true;
      });
    }
    return id;
  }

  private static Range range(String text) {
    int at = text.indexOf(WORDS);
    return new Range(at, at + WORDS.length());
  }

  private Range marked() {
    Annotations shown = view().desk().reader().annotationsProperty().get();
    return shown.rangeOf(shown.highlights().getFirst()).orElseThrow();
  }

  private String shownText() {
    return view().desk().reader().documentProperty().get().text();
  }

  private MenuItem menuItem(String words) {
    return TestInput.onFx(() ->
        scene().getRoot().lookupAll(".list-cell").stream()
            .filter(node -> node instanceof ListCell<?> cell && cell.getContextMenu() != null)
            .map(node -> ((ListCell<?>) node).getContextMenu())
            .map(ContextMenu::getItems)
            .flatMap(items -> items.stream())
            .filter(item -> words.equals(item.getText()))
            .findFirst()
            .orElseThrow());
  }

  private boolean noticed(String words) {
    return view().notices().getChildren().stream()
        .map(Notification.class::cast)
        .anyMatch(notice -> notice.getMessage().contains(words));
  }
}
