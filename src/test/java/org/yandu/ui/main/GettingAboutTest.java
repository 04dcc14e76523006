package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.note.Bookmark;
import org.yandu.ui.TestInput;
import org.yandu.ui.bookmarks.BookmarksModel;

/** Bookmarks and going to a place by its number, in the whole window. */
class GettingAboutTest extends WindowTest {
  @BeforeEach
  void openALongSpeech() throws Exception {
    String body =
        IntStream.rangeClosed(1, 80)
            .mapToObj(i -> "第" + i + "段说的是一件要紧的事，大家都要认真听，听完以后回去落实。")
            .collect(Collectors.joining("\n\n"));
    Path file = folder.resolve("长篇.txt");
    Files.writeString(file, "在秋收会上的讲话\n\n" + body + "\n");
    start(file);
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
  }

  private int top() {
    return view().desk().reader().topOffsetProperty().get();
  }

  private int offsetOf(String words) {
    return view().desk().reader().documentProperty().get().text().indexOf(words);
  }

  private java.util.List<Bookmark> bookmarks() {
    UUID document = view().desk().currentProperty().get();
    return view().desk().library().annotations(document).bookmarks();
  }

  private void goTo(String typed) {
    TestInput.type(scene(), KeyCode.G, TestInput.CTRL);
    TestInput.waitFor(() -> scene().getRoot().lookup("#goto-field") != null);
    TestInput.typeText(scene(), typed);
  }

  @Test
  void aNumberLeadsToItsParagraphAndTheWayBackIsKept() {
    goTo("41");
    assertTrue(TestInput.onFx(() -> ((Label) find("#goto-there")).getText()).startsWith("第41段"));
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> top() == offsetOf("第41段"));
    TestInput.type(scene(), KeyCode.LEFT, TestInput.ALT);
    TestInput.waitFor(() -> top() == 0);
  }

  @Test
  void aPlaceThatIsNotThereCannotBeGoneTo() {
    goTo("四百");
    assertTrue(TestInput.onFx(() -> ((Button) find("#goto-go")).isDisabled()));
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertEquals(0, top());
  }

  @Test
  void aKeySetsABookmarkAndTakesItAway() {
    goTo("41");
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> top() > 0);
    TestInput.type(scene(), KeyCode.D, TestInput.CTRL);
    TestInput.waitFor(() -> bookmarks().size() == 1);
    quiet();
    assertTrue(bookmarks().getFirst().anchor().quote().startsWith("第41段"));
    TestInput.run(() -> view().showTab("bookmarks"));
    TestInput.settle();
    picture("bookmark", 1);
    TestInput.type(scene(), KeyCode.D, TestInput.CTRL);
    TestInput.waitFor(() -> bookmarks().isEmpty());
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> bookmarks().size() == 1);
  }

  @Test
  void theListLeadsThereNamesAndDeletesByKeys() {
    TestInput.run(() ->
        view().desk().goToHeading(new org.yandu.text.Range(offsetOf("第60段"), offsetOf("第60段"))));
    TestInput.waitFor(() -> top() > 0);
    int place = top();
    TestInput.type(scene(), KeyCode.D, TestInput.CTRL);
    TestInput.waitFor(() -> bookmarks().size() == 1);
    quiet();
    TestInput.run(() -> view().desk().goToHeading(new org.yandu.text.Range(0, 0)));
    TestInput.waitFor(() -> top() == 0);
    TestInput.type(scene(), KeyCode.DIGIT5, TestInput.CTRL);
    TestInput.settle();
    TestInput.run(() -> list().getSelectionModel().select(0));
    TestInput.type(scene(), KeyCode.F2);
    TestInput.typeText(scene(), "要再读");
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> bookmarks().getFirst().name().equals("要再读"));
    quiet();
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> top() == place);
    TestInput.type(scene(), KeyCode.DIGIT5, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.DELETE);
    TestInput.waitFor(() -> bookmarks().isEmpty());
  }

  @SuppressWarnings("unchecked")
  private ListView<BookmarksModel.Item> list() {
    return (ListView<BookmarksModel.Item>) find("#bookmarks-list");
  }
}
