package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.settings.Settings;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.outline.OutlineItem;

/** Two texts side by side, each with its outline, by keys alone and by the mouse alone. */
class OutlinesBesideTest extends WindowTest {
  private static final String LONG = "在全县深化农业农村改革暨乡村建设现场推进会议上的讲话";

  private UUID one;
  private UUID two;

  @BeforeEach
  void openTwo() throws Exception {
    start(speech(LONG + "（草稿）", "甲", 60), speech(LONG + "（修订稿）", "乙", 90));
    TestInput.waitFor(() -> view().desk().entriesProperty().get().size() == 2);
    quiet();
    one = named("草稿");
    two = named("修订稿");
    TestInput.run(() -> view().desk().open(one));
    quiet();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
  }

  private Path speech(String title, String name, int paragraphs) throws Exception {
    String body =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(i ->
                i % 10 == 1
                    ? "一二三四五六七八九".charAt(i / 10) + "、" + name + "第" + i + "件事要抓好\n\n这件事说来话长，要慢慢说。"
                    : "第" + i + "段讲" + name + "的情况，大家都要认真听，听完以后回去落实，不要走过场，也不要一阵风。")
            .collect(Collectors.joining("\n\n"));
    Path file = folder.resolve(name + ".txt");
    Files.writeString(file, title + "\n\n同志们：\n\n" + body + "\n");
    return file;
  }

  private UUID named(String word) {
    return view().desk().entriesProperty().get().stream()
        .filter(entry -> entry.title().contains(word))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void size(double width, double height) {
    TestInput.run(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    TestInput.settle();
  }

  private void seen(String name) {
    for (String theme : new String[] {"paper", "night"}) {
      TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
      TestInput.settle();
      for (double scale : new double[] {1, 1.5}) {
        TestInput.run(() -> view().area().readers().forEach(r -> r.setRenderScale(scale)));
        picture("outlines-" + name + "-" + theme + "-" + scale, scale);
      }
    }
  }

  @Test
  void pictures() {
    size(1366, 768);
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    seen("1366");
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL);
    seen("1366-drawer");
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    TestInput.run(() -> view().showTab("outline"));
    seen("1366-left");
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    size(1600, 1000);
    TestInput.run(() -> view().commands().openBeside(two));
    quiet();
    seen("1600");
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL | TestInput.SHIFT);
    seen("1600-folded");
  }

  private OpenDocument first() {
    return view().desk().first();
  }

  private OpenDocument second() {
    return view().desk().second();
  }

  private boolean isActive(OpenDocument open) {
    return view().desk().attention().activeProperty().get() == open;
  }

  private OutlineDrawer drawer(int index) {
    return view().area().panes().get(index).drawer();
  }

  private int top(OpenDocument open) {
    return open.reader().topOffsetProperty().get();
  }

  private static int heading(OpenDocument open, String words) {
    var document = open.reader().documentProperty().get();
    return document.works().stream()
        .flatMap(work -> work.allSections())
        .map(section -> section.heading())
        .filter(range -> document.shown(range).contains(words))
        .mapToInt(Range::start)
        .findFirst()
        .orElse(-1);
  }

  private void press(KeyCode code, int times, int modifiers) {
    for (int i = 0; i < times; i++) {
      TestInput.type(scene(), code, modifiers);
    }
  }

  @Test
  void byKeysTheOutlineOverEachTextLeadsThroughThatText() {
    assertFalse(view().panes().leftShownProperty().get(), "there is no room for it here");
    press(KeyCode.DIGIT2, 1, TestInput.CTRL);
    assertTrue(drawer(1).openProperty().get());
    press(KeyCode.DOWN, 3, TestInput.NONE);
    press(KeyCode.ENTER, 1, TestInput.NONE);
    TestInput.waitFor(() -> top(second()) == heading(second(), "乙第21件事"));
    assertEquals(0, top(first()));
    assertFalse(drawer(1).openProperty().get());
    assertTrue(TestInput.onFx(() -> view().area().readers().get(1).isFocused()));
    press(KeyCode.DIGIT2, 2, TestInput.CTRL);
    assertTrue(drawer(0).openProperty().get());
    assertTrue(isActive(first()));
    press(KeyCode.DOWN, 2, TestInput.NONE);
    press(KeyCode.ENTER, 1, TestInput.NONE);
    TestInput.waitFor(() -> top(first()) == heading(first(), "甲第11件事"));
    assertEquals(heading(second(), "乙第21件事"), top(second()));
    assertTrue(drawer(1).openProperty().get(), "who goes on leaves the other one as it was");
    press(KeyCode.DIGIT2, 2, TestInput.CTRL);
    press(KeyCode.ESCAPE, 1, TestInput.NONE);
    assertFalse(drawer(1).openProperty().get());
    assertTrue(TestInput.onFx(() -> view().area().readers().get(1).isFocused()));
  }

  @Test
  void byTheMouseTheOutlineOverATextOpensLeadsAndGoes() {
    Node button = TestInput.onFx(() -> head(0).lookup(".head-outline"));
    TestInput.click(button);
    assertTrue(drawer(0).openProperty().get());
    assertTrue(isActive(first()));
    TestInput.click(line(drawer(0), "三、甲第21件事"));
    TestInput.waitFor(() -> top(first()) == heading(first(), "甲第21件事"));
    assertFalse(drawer(0).openProperty().get());
    TestInput.click(button);
    TestInput.click(view().area().readers().getFirst(), 420, 300);
    assertFalse(drawer(0).openProperty().get());
    assertEquals(0, top(second()));
  }

  private Node head(int index) {
    return view().area().panes().get(index).lookup(".document-head");
  }

  private static Node line(Node outline, String words) {
    return TestInput.onFx(() ->
        outline.lookupAll(".outline-label").stream()
            .filter(node -> ((Label) node).getText().startsWith(words))
            .findFirst()
            .orElseThrow());
  }

  private Node outline(String id) {
    return find("#" + id);
  }

  private void showLeft() {
    TestInput.run(() -> view().showTab("outline"));
    press(KeyCode.B, 1, TestInput.CTRL);
    assertTrue(view().panes().leftShownProperty().get());
  }

  @Test
  void byKeysTheLeftPaneHasBothAndCorrectionsAreAboutTheRightText() {
    showLeft();
    press(KeyCode.DIGIT2, 1, TestInput.CTRL);
    assertTrue(TestInput.onFx(() -> FocusInside.of(outline("outline-second"))));
    press(KeyCode.DOWN, 2, TestInput.NONE);
    press(KeyCode.DELETE, 1, TestInput.NONE);
    TestInput.waitFor(() -> heading(second(), "乙第11件事") < 0);
    press(KeyCode.DIGIT2, 1, TestInput.CTRL);
    assertTrue(isActive(first()));
    press(KeyCode.DOWN, 3, TestInput.NONE);
    press(KeyCode.DIGIT0, 1, TestInput.CTRL | TestInput.ALT);
    TestInput.waitFor(() -> heading(first(), "甲第21件事") < 0);
    assertTrue(heading(second(), "乙第21件事") > 0);
    press(KeyCode.DIGIT2, 1, TestInput.CTRL | TestInput.SHIFT);
    assertFalse(settings().first());
    assertTrue(TestInput.onFx(() -> view().area().readers().getFirst().isFocused()));
    press(KeyCode.F6, 2, TestInput.NONE);
    assertTrue(TestInput.onFx(() -> FocusInside.of(outline("outline-second"))));
  }

  private Settings.Outlines settings() {
    return TestInput.onFx(() -> view().settings(Settings.standard()).panes().outlines());
  }

  @Test
  void byTheMouseTheLeftPaneHasBothAndTheMenuIsAboutTheRightText() {
    showLeft();
    TestInput.click(view().area().readers().getFirst(), 200, 300);
    Node label = line(outline("outline-second"), "二、乙第11件事");
    TestInput.click(label, 6, 6, MouseButton.SECONDARY, 1, TestInput.NONE);
    TestInput.waitFor(() -> menu() != null);
    assertTrue(isActive(second()));
    Node entry =
        TestInput.onFx(() ->
            menu().getItems().stream()
                .filter(item -> "correct-NOT_HEADING".equals(item.getId()))
                .map(MenuItem::getStyleableNode)
                .findFirst()
                .orElseThrow());
    TestInput.click(entry);
    TestInput.waitFor(() -> heading(second(), "乙第11件事") < 0);
    assertTrue(heading(first(), "甲第11件事") > 0);
    TestInput.click(TestInput.onFx(() -> outline("outline-second").lookup(".outline-fold")));
    assertFalse(settings().second());
    TestInput.click(TestInput.onFx(() -> outline("outline-first").lookup(".outline-fold")));
    assertTrue(settings().second(), "one of them is always open");
    assertFalse(settings().first());
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElse(null);
  }

  @Test
  void eachFiltersAndFollowsByItself() {
    showLeft();
    press(KeyCode.DIGIT2, 1, TestInput.CTRL);
    press(KeyCode.TAB, 1, TestInput.SHIFT);
    TestInput.typeText(scene(), "61件");
    assertEquals(2, rows("outline-second"));
    assertEquals(7, rows("outline-first"));
    press(KeyCode.ENTER, 2, TestInput.NONE);
    TestInput.waitFor(() -> top(second()) == heading(second(), "乙第61件事"));
    TestInput.run(() -> {
      view().desk().activate(first());
      view().desk().goToHeading(new Range(heading(first(), "甲第31件事"), 1 << 20));
    });
    TestInput.waitFor(() -> chosen("outline-first").startsWith("四、甲第31"));
    assertTrue(TestInput.onFx(() -> chosen("outline-second")).startsWith("七、乙第61"));
  }

  private TreeView<?> tree(String id) {
    return (TreeView<?>) outline(id).lookup("#outline-tree");
  }

  private int rows(String id) {
    return TestInput.onFx(() -> tree(id).getExpandedItemCount());
  }

  private String chosen(String id) {
    var item = tree(id).getSelectionModel().getSelectedItem();
    return item == null ? "" : ((OutlineItem) item.getValue()).label();
  }

  @Test
  void panesThatMadeRoomComeBackAfterTheFullScreenTooAndNotInIt() {
    TestInput.run(() -> view().perform(Shortcut.FULL_SCREEN));
    TestInput.waitFor(stage::isFullScreen);
    TestInput.run(() -> view().perform(Shortcut.BESIDE));
    quiet();
    assertFalse(view().desk().besideProperty().get());
    assertFalse(view().panes().leftShownProperty().get());
    TestInput.run(() -> view().perform(Shortcut.FULL_SCREEN));
    TestInput.waitFor(view().panes().leftShownProperty()::get);
    assertTrue(view().panes().rightShownProperty().get());
  }

  @Test
  void linkedTextsFollowByTheirParagraphs() throws Exception {
    TestInput.run(() -> view().area().linked().linkedProperty().set(true));
    TestInput.run(() -> view().desk().toggleBeside());
    quiet();
    TestInput.run(() -> view().desk().toggleBeside());
    quiet();
    TestInput.run(() -> view().desk().goToHeading(new Range(heading(second(), "甲第31"), 1 << 20)));
    TestInput.waitFor(() -> top(first()) == heading(first(), "甲第31"));
    TestInput.wheel(view().area().readers().get(1), 200, 300, -3, TestInput.NONE);
    TestInput.waitFor(() -> top(second()) > heading(second(), "甲第31"));
    TestInput.waitFor(() -> top(first()) == top(second()));
  }

  @Test
  void howTheyWereFoldedAndThePanesThatMadeRoomAreRemembered() throws Exception {
    showLeft();
    press(KeyCode.DIGIT2, 1, TestInput.CTRL | TestInput.SHIFT);
    assertFalse(settings().second());
    end();
    start();
    TestInput.waitFor(() -> two.equals(second().currentProperty().get()));
    assertFalse(settings().second());
    assertTrue(settings().first());
    press(KeyCode.BACK_SLASH, 1, TestInput.CTRL);
    quiet();
    assertTrue(view().panes().leftShownProperty().get(), "one text gives the panes back");
    assertTrue(view().panes().rightShownProperty().get());
  }
}
