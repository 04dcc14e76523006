package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Two texts side by side in the whole window. */
class BesideTest extends WindowTest {
  private UUID one;
  private UUID two;

  private void startWithTwo() throws Exception {
    start(speech("甲", 60), speech("乙", 90));
    TestInput.waitFor(() -> view().desk().entriesProperty().get().size() == 2);
    quiet();
    one = named("在甲会上的讲话");
    two = named("在乙会上的讲话");
    TestInput.run(() -> view().desk().open(one));
    quiet();
  }

  private Path speech(String name, int paragraphs) throws Exception {
    String body =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(i ->
                i % 20 == 1
                    ? "一二三四五".charAt(i / 20) + "、第" + i + "件事要抓好\n\n第" + i + "件事说来话长，要慢慢说。"
                    : "第" + i + "段讲" + name + "的情况，大家都要认真听，听完以后回去落实。")
            .collect(Collectors.joining("\n\n"));
    Path file = folder.resolve(name + ".txt");
    Files.writeString(file, "在" + name + "会上的讲话\n\n同志们：\n\n" + body + "\n");
    return file;
  }

  private UUID named(String name) {
    return view().desk().entriesProperty().get().stream()
        .filter(entry -> entry.title().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private OpenDocument first() {
    return view().desk().first();
  }

  private OpenDocument second() {
    return view().desk().second();
  }

  private int top(OpenDocument open) {
    return open.reader().topOffsetProperty().get();
  }

  @Test
  void aKeyLaysThePlaceBesideItselfAndTakesItAway() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().desk().goToHeading(heading(first(), "第21件事要抓好")));
    TestInput.waitFor(() -> top(first()) > 0);
    int place = top(first());
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    assertEquals(one, second().currentProperty().get());
    TestInput.waitFor(() -> top(second()) == place);
    assertSame(second(), view().desk().attention().activeProperty().get());
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    assertFalse(view().desk().besideProperty().get());
    assertNull(second().currentProperty().get());
    assertEquals(one, first().currentProperty().get());
  }

  @Test
  void aClickGivesTheAttentionAndMarksGoWhereTheyBelong() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    picture("beside", 1);
    assertEquals(two, view().desk().currentProperty().get());
    TestInput.run(() ->
        view().annotator().highlight(new Range(2, 6), HighlightColor.GREEN, HighlightStyle.MARK));
    quiet();
    assertEquals(1, second().reader().annotationsProperty().get().highlights().size());
    assertEquals(0, first().reader().annotationsProperty().get().highlights().size());
    TestInput.click(view().area().readers().getFirst(), 100, 200);
    assertEquals(one, view().desk().currentProperty().get());
    TestInput.type(scene(), KeyCode.F6);
    assertEquals(two, view().desk().currentProperty().get());
  }

  @Test
  void anotherMarkOfTheSameTextShowsInBoth() throws Exception {
    startWithTwo();
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    TestInput.run(() ->
        view().annotator().highlight(new Range(2, 6), HighlightColor.RED, HighlightStyle.MARK));
    quiet();
    assertEquals(1, first().reader().annotationsProperty().get().highlights().size());
    assertEquals(1, second().reader().annotationsProperty().get().highlights().size());
  }

  @Test
  void linkedTextsScrollTogetherByTheirHeadings() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    int before = top(first());
    TestInput.run(() -> view().desk().goToHeading(heading(second(), "第21件事要抓好")));
    TestInput.waitFor(() -> top(second()) > 0);
    assertEquals(before, top(first()));
    TestInput.run(() -> {
      view().area().linked().linkedProperty().set(true);
      Range heading = heading(second(), "第41件事要抓好");
      view().desk().goToHeading(heading);
    });
    quiet();
    int facing = heading(first(), "第41件事要抓好").start();
    TestInput.waitFor(() -> top(first()) == facing);
  }

  private void goToHeading(OpenDocument open, String words) {
    int before = top(open);
    TestInput.run(() -> view().desk().goToHeading(heading(open, words)));
    TestInput.waitFor(() -> top(open) != before);
  }

  private static Range heading(OpenDocument open, String words) {
    var document = open.reader().documentProperty().get();
    return document.works().stream()
        .flatMap(work -> work.allSections())
        .map(section -> section.heading())
        .filter(range -> document.shown(range).contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bothAreThereAgainAfterARestart() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    goToHeading(second(), "第41件事要抓好");
    TestInput.run(() -> view().area().linked().linkedProperty().set(true));
    quiet();
    int right = top(second());
    end();
    start();
    TestInput.waitFor(() -> two.equals(second().currentProperty().get()));
    quiet();
    assertEquals(one, first().currentProperty().get());
    TestInput.waitFor(() -> top(second()) == right);
    assertTrue(view().area().linked().linkedProperty().get());
  }

  @Test
  void closingTheLeftOneKeepsTheRightOneWhereItWas() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    goToHeading(second(), "第61件事要抓好");
    int place = top(second());
    TestInput.run(() -> view().desk().closeBeside(first()));
    quiet();
    assertEquals(two, first().currentProperty().get());
    TestInput.waitFor(() -> top(first()) == place);
    assertFalse(view().desk().besideProperty().get());
  }

  @Test
  void aRemovedDocumentLeavesAnEmptyPlaceToFill() throws Exception {
    startWithTwo();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    TestInput.run(() -> view().desk().remove(two, () -> {}));
    quiet();
    assertTrue(view().desk().besideProperty().get());
    assertNull(second().currentProperty().get());
    TestInput.run(() -> view().commands().open(one));
    quiet();
    assertEquals(one, second().currentProperty().get());
  }
}
