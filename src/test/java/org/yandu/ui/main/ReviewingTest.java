package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Going through what a new version of a document made uncertain, in the whole window. */
class ReviewingTest extends WindowTest {
  private static final String OLD =
      "在河湾市工作会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n"
          + "群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n\n"
          + "新学年以前，四所乡村小学的校舍都要修好，课桌一张也不能少。\n\n"
          + "村口的老井要淘一遍，井台上的石头换成新的，夜里加一盏灯。\n\n"
          + "话就说到这里，大家回去以后把会议的精神带到基层去。\n";
  private static final String NEW =
      OLD.replace("三处", "四处")
          .replace("校舍都要修好", "校舍和操场都要修整好")
          .replace("村口的老井要淘一遍，井台上的石头换成新的，夜里加一盏灯。\n\n", "");

  private UUID document;
  private UUID water;
  private UUID school;
  private UUID well;
  private UUID book;
  private Range proposed;

  @BeforeEach
  void markAndReplace() throws Exception {
    Path file = Files.writeString(folder.resolve("讲话.txt"), OLD);
    try (Library library = Library.open(folder.resolve("library"))) {
      document =
          library
              .importFiles(List.of(file), Progress.none())
              .items()
              .getFirst()
              .document()
              .orElseThrow();
      water = mark(library, "水利工程一共有三处", HighlightColor.YELLOW);
      school = mark(library, "四所乡村小学的校舍都要修好", HighlightColor.GREEN);
      well = mark(library, "井台上的石头换成新的", HighlightColor.BLUE);
      int spot = library.document(document).text().indexOf("话就说到这里");
      book = library.bookmarks().add(document, spot, "结尾").id();
      library.noteOn(water, "和去年的数字比一比。");
    }
    start();
    TestInput.run(() -> view().desk().open(document));
    TestInput.waitFor(() -> document.equals(view().desk().currentProperty().get()));
    quiet();
    Path newer = Files.writeString(folder.resolve("新.txt"), NEW);
    TestInput.run(() ->
        view()
            .desk()
            .change(
                () ->
                    view()
                        .desk()
                        .library()
                        .replaceWithNewVersion(document, newer, ReadOptions.NONE),
                _ -> {}));
    quiet();
    proposed = ((Verdict.Approximate) annotations().places().get(water)).range();
  }

  private UUID mark(Library library, String words, HighlightColor color) {
    int at = library.document(document).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(document, range, color, HighlightStyle.MARK).id();
  }

  private Annotations annotations() {
    return view().desk().library().annotations(document);
  }

  private Verdict verdict(UUID item) {
    return annotations().places().get(item);
  }

  private String title() {
    return TestInput.onFx(() -> ((Label) find("#review-title")).getText());
  }

  private String words(String id) {
    return TestInput.onFx(() ->
        ((TextFlow) find(id))
            .getChildren().stream()
                .map(each -> ((Text) each).getText())
                .collect(Collectors.joining()));
  }

  private List<String> words(String id, String kind) {
    return TestInput.onFx(() ->
        ((TextFlow) find(id))
            .getChildren().stream()
                .filter(each -> each.getStyleClass().contains(kind))
                .map(each -> ((Text) each).getText())
                .toList());
  }

  private void open() {
    TestInput.type(scene(), KeyCode.F9);
    quiet();
    TestInput.settle();
  }

  private boolean isOpen() {
    return TestInput.onFx(() -> find(".review").isVisible());
  }

  @Test
  void theBannerAndTheNoticeLeadToTheReviewAndWordsAreCompared() {
    assertFalse(isOpen());
    assertEquals(Set.of(water, school, well), annotations().awaited());
    String told = TestInput.onFx(() -> ((Button) find("#notes-review")).getText());
    assertEquals("待核对 3 处", told);
    assertFalse(TestInput.onFx(() -> view().notices().getChildren().isEmpty()));
    TestInput.click(find("#notes-review"));
    quiet();
    assertTrue(isOpen());
    assertEquals("核对标记 1/3", title());
    assertTrue(words("#review-before").contains("水利工程一共有三处"));
    assertEquals(List.of("三"), words("#review-now", "review-gone"));
    assertEquals(List.of("四"), words("#review-now", "review-new"));
    assertEquals(proposed, view().desk().reader().proposalProperty().get());
    assertEquals(Optional.empty(), annotations().rangeOf(annotations().highlights().getFirst()));
    picture("review-1.0", 1.0);
    picture("review-1.5", 1.5);
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    TestInput.settle();
    picture("review-night-1.0", 1.0);
    picture("review-night-1.5", 1.5);
  }

  @Test
  void keysAcceptKeepAndPlaceElsewhereAndUndoAsksAgain() {
    open();
    TestInput.type(scene(), KeyCode.A);
    quiet();
    assertEquals(new Verdict.Moved(proposed), verdict(water));
    assertEquals("核对标记 1/2", title());
    assertTrue(words("#review-before").contains("四所乡村小学"));

    TestInput.type(scene(), KeyCode.DOWN);
    assertEquals("核对标记 2/2", title());
    assertTrue(TestInput.onFx(() -> find("#review-accept").isDisabled()));
    assertNull(view().desk().reader().proposalProperty().get());
    TestInput.type(scene(), KeyCode.O);
    quiet();
    assertEquals(new Verdict.Orphaned(), verdict(well));
    assertEquals(Set.of(school), annotations().awaited());

    int at = view().desk().library().document(document).text().indexOf("课桌一张也不能少");
    Range chosen = new Range(at, at + 8);
    assertTrue(TestInput.onFx(() -> find("#review-here").isDisabled()));
    TestInput.run(() -> view().desk().reader().selectionProperty().set(chosen));
    TestInput.type(scene(), KeyCode.P);
    quiet();
    assertEquals(new Verdict.Moved(chosen), verdict(school));
    assertFalse(isOpen());
    assertFalse(TestInput.onFx(() -> find("#notes-review").isVisible()));

    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(Set.of(school), annotations().awaited());
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(Set.of(water, school, well), annotations().awaited());
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(Set.of(), annotations().awaited());
    assertEquals(OLD.strip(), view().desk().library().document(document).text().strip());
  }

  @Test
  void buttonsDoTheSameAndEscapeEndsIt() {
    open();
    TestInput.click(find("#review-orphan"));
    quiet();
    assertEquals(new Verdict.Orphaned(), verdict(water));
    TestInput.click(find("#review-accept"));
    quiet();
    assertTrue(verdict(school) instanceof Verdict.Moved);
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.settle();
    assertFalse(isOpen());
    assertTrue(view().reader().isFocused());
    assertNull(view().desk().reader().proposalProperty().get());

    // What was given up can be looked at again from its card.
    TestInput.run(() -> view().annotator().review(Optional.of(water)));
    quiet();
    assertTrue(isOpen());
    assertTrue(words("#review-before").contains("水利工程一共有三处"));
  }

  @Test
  void aBookmarkWhoseWordsHaveChangedIsReviewedFromItsList() throws Exception {
    Path third = Files.writeString(folder.resolve("三.txt"), NEW.replace("带到基层", "带回基层"));
    TestInput.run(() ->
        view()
            .desk()
            .change(
                () ->
                    view()
                        .desk()
                        .library()
                        .replaceWithNewVersion(document, third, ReadOptions.NONE),
                _ -> {}));
    quiet();
    assertTrue(verdict(book) instanceof Verdict.Approximate);
    TestInput.type(scene(), KeyCode.DIGIT5, TestInput.CTRL);
    TestInput.settle();
    picture("review-bookmarks-1.0", 1.0);
    TestInput.run(() -> {
      var list = (javafx.scene.control.ListView<?>) find("#bookmarks-list");
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    });
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    assertTrue(isOpen());
    assertTrue(title().startsWith("核对书签"), this::title);
    TestInput.type(scene(), KeyCode.A);
    quiet();
    assertTrue(verdict(book) instanceof Verdict.Moved);
  }

  @Test
  void anotherDocumentPutsTheReviewAway() throws Exception {
    open();
    assertTrue(isOpen());
    Path other = Files.writeString(folder.resolve("别的.txt"), "别的\n\n一句话而已。\n");
    TestInput.run(() -> view().commands().importFiles(List.of(other)));
    TestInput.waitFor(() -> !document.equals(view().desk().currentProperty().get()));
    quiet();
    TestInput.settle();
    assertFalse(isOpen());
    assertNull(view().desk().reader().proposalProperty().get());
  }
}
