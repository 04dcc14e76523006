package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Work;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.CorrectionAct;
import org.yandu.ui.outline.OutlineItem;
import org.yandu.ui.reader.ReaderPoints;

/** Every correction from the menu of the text, the menu of the outline, and by its key. */
class CorrectionWaysTest extends WindowTest {
  private static final String TEXT =
      """
      在护林工作会上的讲话

      讲于甲辰年三月初五

      一、林子的家底

      全县有林地八十万亩，其中一半是近十年栽下的，长势都不错。

      （一）老林

      老林子看得住，护林员每天走一遍，一年到头不间断。

      水库边上的人家

      水库移民三百户，都安置在河东。

      林场场长林远山

      他们每年春天上山栽树，秋天下山收粮。
      """;

  @BeforeEach
  void open() throws Exception {
    start(Files.writeString(folder.resolve("林.txt"), TEXT));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    TestInput.run(() -> view().showTab("outline"));
    TestInput.settle();
    // Room for the whole text.
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL | TestInput.SHIFT);
  }

  private Document document() {
    return view().desk().reader().documentProperty().get();
  }

  /** What the structure is: kind and words of each block, titles and speakers of the works. */
  private String structure() {
    Document document = document();
    var lines = new StringBuilder();
    document
        .blocks()
        .forEach(block ->
            lines
                .append(block.kind())
                .append(block.level())
                .append(' ')
                .append(document.shown(block.range()))
                .append('\n'));
    document.works().forEach(work -> lines.append(of(document, work)).append('\n'));
    return lines.toString();
  }

  private static String of(Document document, Work work) {
    return work.range()
        + work.title().map(document::shown).orElse("-")
        + work.speaker().map(speaker -> speaker.post() + "/" + speaker.name()).orElse("-")
        + work.date().map(document::shown).orElse("-");
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElse(null);
  }

  private Point2D pointOf(String words) {
    return ReaderPoints.before(view().reader(), TEXT.indexOf(words));
  }

  private void clickOn(String words, MouseButton button) {
    Point2D at = pointOf(words);
    TestInput.click(view().reader(), at.getX() + 2, at.getY(), button, 1, TestInput.NONE);
  }

  /** Fires the entry of the open menu, that of a menu within it included. */
  private void pick(CorrectionAct act) {
    String id = "correct-" + act.name();
    MenuItem entry =
        TestInput.onFx(() ->
            menu().getItems().stream()
                .flatMap(
                    item -> item instanceof Menu more ? more.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow());
    assertTrue(TestInput.onFx(() -> !entry.isDisable()), "can be chosen");
    Node shown = TestInput.onFx(entry::getStyleableNode);
    if (shown != null) {
      TestInput.click(shown);
    } else {
      TestInput.run(() -> {
        entry.fire();
        menu().hide();
      });
    }
    TestInput.waitFor(() -> menu() == null);
    quiet();
  }

  private void press(CorrectionAct act) {
    var key = (KeyCodeCombination) act.key();
    int modifiers =
        (key.getShortcut() == ModifierValue.DOWN ? TestInput.CTRL : 0)
            | (key.getShift() == ModifierValue.DOWN ? TestInput.SHIFT : 0)
            | (key.getAlt() == ModifierValue.DOWN ? TestInput.ALT : 0);
    TestInput.type(scene(), key.getCode(), modifiers);
    quiet();
  }

  private void undo(String before) {
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> structure().equals(before));
    quiet();
  }

  /** The correction just made shows, goes with undo, comes with redo and goes again. */
  private void check(String before, String expected) {
    assertFalse(before.contains(expected), "there already");
    TestInput.waitFor(() -> structure().contains(expected));
    String after = TestInput.onFx(this::structure);
    undo(before);
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    TestInput.waitFor(() -> structure().equals(after));
    quiet();
    undo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "HEADING_1,水库边上,HEADING1 水库边上的人家",
    "HEADING_2,水库边上,HEADING2 水库边上的人家",
    "HEADING_3,水库边上,HEADING3 水库边上的人家",
    "NOT_HEADING,一、林子,PARAGRAPH0 一、林子的家底",
    "PROMOTE,（一）老林,HEADING1 （一）老林",
    "DEMOTE,一、林子,HEADING2 一、林子的家底",
    "JOIN,（一）老林,长势都不错。（一）老林",
    "SPLIT,护林员每天,PARAGRAPH0 护林员每天",
    "NEW_WORK,水库边上,TITLE0 水库边上的人家",
    "SPEAKER,林场场长,林场场长/林远山",
    "TITLE,水库边上,TITLE0 水库边上的人家",
    "DATE,讲于甲辰,DATE0 讲于甲辰年三月初五",
  })
  void inTheText(CorrectionAct act, String words, String expected) {
    String before = TestInput.onFx(this::structure);
    clickOn(words, MouseButton.SECONDARY);
    TestInput.waitFor(() -> menu() != null);
    pick(act);
    check(before, expected);
    clickOn(words, MouseButton.PRIMARY);
    press(act);
    check(before, expected);
  }

  /** Chooses the lines of the outline that have these words. */
  private void choose(List<String> lines) {
    TestInput.run(() -> {
      var tree = (TreeView<?>) find("#outline-tree");
      tree.requestFocus();
      tree.getSelectionModel().clearSelection();
      for (int row = 0; row < tree.getExpandedItemCount(); row++) {
        String line = ((OutlineItem) tree.getTreeItem(row).getValue()).label();
        if (lines.stream().anyMatch(line::startsWith)) {
          tree.getSelectionModel().select(row);
        }
      }
      assertEquals(lines.size(), tree.getSelectionModel().getSelectedItems().size());
    });
    TestInput.settle();
  }

  private void menuOfOutline(String line) {
    Label words = TestInput.onFx(() -> label(line));
    TestInput.click(words, 6, 6, MouseButton.SECONDARY, 1, TestInput.NONE);
    TestInput.waitFor(() -> menu() != null);
  }

  /** The words of a line of the outline, on the JavaFX thread. */
  private Label label(String line) {
    return find("#outline-tree").lookupAll(".outline-label").stream()
        .map(Label.class::cast)
        .filter(label -> label.getText().startsWith(line))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "HEADING_3,一、林子,HEADING3 一、林子的家底",
    "NOT_HEADING,一、林子,PARAGRAPH0 一、林子的家底",
    "PROMOTE,（一）老林,HEADING1 （一）老林",
    "DEMOTE,一、林子,HEADING2 一、林子的家底",
    "JOIN,（一）老林,长势都不错。（一）老林",
    "NEW_WORK,（一）老林,TITLE0 （一）老林",
    "SPEAKER,（一）老林,/一）老林",
    "TITLE,一、林子,TITLE0 一、林子的家底",
    "DATE,（一）老林,DATE0 （一）老林",
  })
  void inTheOutline(CorrectionAct act, String line, String expected) {
    String before = TestInput.onFx(this::structure);
    choose(List.of(line));
    menuOfOutline(line);
    pick(act);
    check(before, expected);
    choose(List.of(line));
    press(act);
    check(before, expected);
  }

  @Test
  void severalAtOnceFromTheMenuAndByKeyInTheOutline() {
    String before = TestInput.onFx(this::structure);
    assertEquals(2, headings());
    choose(List.of("一、林子", "（一）老林"));
    menuOfOutline("（一）老林");
    pick(CorrectionAct.NOT_HEADING);
    TestInput.waitFor(() -> headings() == 0);
    check(before, "PARAGRAPH0 （一）老林");
    choose(List.of("一、林子", "（一）老林"));
    press(CorrectionAct.NOT_HEADING);
    TestInput.waitFor(() -> headings() == 0);
    check(before, "PARAGRAPH0 （一）老林");
  }

  @Test
  void severalAtOnceInTheText() {
    String before = TestInput.onFx(this::structure);
    select("水库边上", "林远山\n");
    press(CorrectionAct.HEADING_2);
    TestInput.waitFor(() -> headings() == 5);
    check(before, "HEADING2 水库边上的人家");
    select("水库边上", "林远山\n");
    clickOn("场长林远山", MouseButton.SECONDARY);
    TestInput.waitFor(() -> menu() != null);
    pick(CorrectionAct.JOIN);
    check(before, "水库边上的人家水库移民三百户");
  }

  /** Selects from the beginning of some words to that of others. */
  private void select(String from, String to) {
    Point2D start = pointOf(from);
    Point2D end = pointOf(to);
    TestInput.drag(view().reader(), start.getX() + 1, start.getY(), end.getX() - 1, end.getY());
    quiet();
  }

  private long headings() {
    return document().blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).count();
  }

  @Test
  void theKeyOfTheMenuOpensItAtTheChosenLine() {
    String before = TestInput.onFx(this::structure);
    choose(List.of("（一）老林"));
    TestInput.menuKey(scene());
    TestInput.waitFor(() -> menu() != null);
    TestInput.run(() -> {
      Label label = label("（一）老林");
      Bounds line = label.localToScreen(label.getLayoutBounds());
      assertTrue(Math.abs(menu().getAnchorY() - line.getMaxY()) < line.getHeight(), "at the line");
      assertTrue(Math.abs(menu().getAnchorX() - line.getMinX()) < 60, "below its words");
    });
    // The first entry is chosen already; down to one level higher.
    Scene open = TestInput.onFx(() -> menu().getScene());
    for (int i = 0; i < 2; i++) {
      TestInput.type(open, KeyCode.DOWN);
    }
    TestInput.type(open, KeyCode.ENTER);
    TestInput.waitFor(() -> menu() == null);
    quiet();
    check(before, "HEADING1 （一）老林");
  }

  @Test
  void aWorkThatStartsGoesOnFromTheOneBeforeAgain() {
    assertEquals(1, TestInput.onFx(() -> document().works().size()));
    clickOn("水库边上", MouseButton.PRIMARY);
    press(CorrectionAct.NEW_WORK);
    TestInput.waitFor(() -> document().works().size() == 2);
    quiet();
    clickOn("水库边上", MouseButton.SECONDARY);
    TestInput.waitFor(() -> menu() != null);
    pick(CorrectionAct.NOT_NEW_WORK);
    TestInput.waitFor(() -> document().works().size() == 1);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> document().works().size() == 2);
    quiet();
    choose(List.of("水库边上"));
    menuOfOutline("水库边上");
    pick(CorrectionAct.NOT_NEW_WORK);
    TestInput.waitFor(() -> document().works().size() == 1);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> document().works().size() == 2);
    quiet();
    choose(List.of("水库边上"));
    press(CorrectionAct.NOT_NEW_WORK);
    TestInput.waitFor(() -> document().works().size() == 1);
  }

  @Test
  void aTitleOverTwoParagraphsIsChosenInTheText() {
    String before = TestInput.onFx(this::structure);
    select("在护林", "初五\n");
    press(CorrectionAct.TITLE);
    check(before, "在护林工作会上的讲话\n讲于甲辰年三月");
  }

  @Test
  void ownPatternsAreListedChangedAndRemoved() {
    assertFalse(TestInput.onFx(this::structure).contains("HEADING1 水库边上"));
    pattern("水库边");
    TestInput.waitFor(() -> structure().contains("HEADING1 水库边上"));
    quiet();
    TestInput.type(scene(), KeyCode.H, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    assertTrue(find("#pattern-field").isFocused(), "what is typed is a new pattern");
    assertEquals("水库边", ((Label) find("#pattern-own .pattern-words")).getText());
    TestInput.click(find(".pattern-edit"));
    TestInput.waitFor(() -> ((TextField) find("#pattern-field")).getText().equals("水库边"));
    TestInput.typeText(scene(), "|林场");
    TestInput.waitFor(() -> !((Node) find("#pattern-apply")).isDisabled());
    quiet();
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> structure().contains("HEADING1 林场场长林远山"));
    quiet();
    TestInput.type(scene(), KeyCode.H, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.click(find(".pattern-remove"));
    TestInput.waitFor(() -> structure().contains("PARAGRAPH0 水库边上"));
    TestInput.waitFor(() -> !find("#pattern-own").isVisible());
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> structure().contains("HEADING1 林场场长林远山"));
  }

  private void pattern(String words) {
    TestInput.type(scene(), KeyCode.H, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.typeText(scene(), words);
    TestInput.waitFor(() -> !find("#pattern-apply").isDisabled());
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
  }
}
