package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Look;

/** Marking, noting and copying by keys and with the quick bar. */
class MarkingTest extends ReaderTest {
  @BeforeEach
  void openSpeech() {
    open(SPEECH);
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT1, 0, highlight 粮食产量 YELLOW MARK",
    "DIGIT2, 0, highlight 粮食产量 GREEN MARK",
    "DIGIT3, 0, highlight 粮食产量 BLUE MARK",
    "DIGIT4, 0, highlight 粮食产量 RED MARK",
    "DIGIT5, 0, highlight 粮食产量 PURPLE MARK",
    "U, 0, highlight 粮食产量 YELLOW UNDERLINE",
    "W, 0, highlight 粮食产量 YELLOW WAVE",
    "S, 0, highlight 粮食产量 YELLOW STRIKE",
    "E, 0, everywhere 粮食产量",
    "N, 0, note 粮食产量",
    "C, 4, copy 粮食产量",
    "C, 5, cite 粮食产量"
  })
  void aKeyDoesItWithTheSelection(KeyCode key, int modifiers, String asks) {
    select(rangeOf("粮食产量"));
    TestInput.type(scene(), key, modifiers);
    assertEquals(List.of(asks), asked);
  }

  @ParameterizedTest
  @CsvSource({
    "quick-yellow, highlight 粮食产量 YELLOW MARK",
    "quick-green, highlight 粮食产量 GREEN MARK",
    "quick-blue, highlight 粮食产量 BLUE MARK",
    "quick-red, highlight 粮食产量 RED MARK",
    "quick-purple, highlight 粮食产量 PURPLE MARK",
    "quick-underline, highlight 粮食产量 YELLOW UNDERLINE",
    "quick-wave, highlight 粮食产量 YELLOW WAVE",
    "quick-strike, highlight 粮食产量 YELLOW STRIKE",
    "quick-note, note 粮食产量",
    "quick-copy, copy 粮食产量",
    "quick-cite, cite 粮食产量"
  })
  void aButtonOfTheQuickBarDoesItWithTheSelection(String button, String asks) {
    select(rangeOf("粮食产量"));
    assertTrue(bar().isVisible());
    assertFalse(TestInput.onFx(() -> reader.lookup("#quick-delete").isVisible()));
    press(button);
    assertEquals(List.of(asks), asked);
  }

  @Test
  void theQuickBarCoversNoSelectedWord() {
    select(rangeOf("粮食产量"));
    var place = TestInput.onFx(() -> bar().getBoundsInParent());
    assertFalse(place.contains(before(rangeOf("粮食产量").start())), place::toString);
    assertTrue(place.getMinX() >= 0 && place.getMaxX() <= 800, place::toString);
  }

  @Test
  void aClickOnAHighlightShowsItAndItsBar() {
    UUID id = mark("辛勤劳动", HighlightColor.BLUE, HighlightStyle.MARK);
    clickOn("辛勤劳动");
    assertEquals(List.of("clicked " + id), asked);
    assertTrue(bar().isVisible());
    assertTrue(TestInput.onFx(() -> reader.lookup("#quick-delete").isVisible()));
    clickOn("晒场");
    assertFalse(bar().isVisible());
    assertEquals(1, asked.size());
  }

  @ParameterizedTest
  @CsvSource({
    "quick-red, restyle ID RED MARK",
    "quick-underline, restyle ID BLUE UNDERLINE",
    "quick-note, note on ID",
    "quick-copy, copy 辛勤劳动",
    "quick-cite, cite 辛勤劳动",
    "quick-delete, delete ID"
  })
  void aButtonOfTheQuickBarDoesItWithTheHighlight(String button, String asks) {
    UUID id = mark("辛勤劳动", HighlightColor.BLUE, HighlightStyle.MARK);
    clickOn("辛勤劳动");
    press(button);
    assertEquals(List.of("clicked " + id, asks.replace("ID", id.toString())), asked);
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT5, 0, restyle ID PURPLE MARK",
    "U, 0, restyle ID BLUE UNDERLINE",
    "N, 0, note on ID",
    "C, 4, copy 辛勤劳动",
    "C, 5, cite 辛勤劳动",
    "DELETE, 0, delete ID",
    "BACK_SPACE, 0, delete ID"
  })
  void aKeyDoesItWithTheHighlightClicked(KeyCode key, int modifiers, String asks) {
    UUID id = mark("辛勤劳动", HighlightColor.BLUE, HighlightStyle.MARK);
    clickOn("辛勤劳动");
    TestInput.type(scene(), key, modifiers);
    assertEquals(List.of("clicked " + id, asks.replace("ID", id.toString())), asked);
  }

  @Test
  void keysWithoutAnythingChosenDoNothing() {
    for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.U, KeyCode.N, KeyCode.DELETE)) {
      TestInput.type(scene(), key);
    }
    TestInput.type(scene(), KeyCode.C, TestInput.CTRL);
    assertEquals(List.of(), asked);
  }

  @Test
  void keysGoFromMarkToMark() {
    mark("辛勤劳动", HighlightColor.BLUE, HighlightStyle.MARK);
    mark("水利工程", HighlightColor.RED, HighlightStyle.WAVE);
    click(rangeOf("同志们").start(), 1, TestInput.NONE);
    TestInput.type(scene(), KeyCode.M);
    TestInput.type(scene(), KeyCode.M);
    TestInput.type(scene(), KeyCode.M);
    assertEquals(List.of(rangeOf("水利工程").start()), caret());
    TestInput.type(scene(), KeyCode.M, TestInput.SHIFT);
    assertEquals(List.of(rangeOf("辛勤劳动").start()), caret());
  }

  private List<Integer> caret() {
    return TestInput.onFx(() -> reader.pointedAt().stream().map(range -> range.start()).toList());
  }

  @Test
  void theKeysUponTheColoursAndButtonsAreThoseChosen() {
    select(rangeOf("粮食产量"));
    assertEquals("3", sign("quick-blue"));
    TestInput.run(() -> Look.apply(scene(), "paper", false));
    TestInput.snapshot(scene(), new File("target/pictures/quick-bar.png"), 1.5);
    TestInput.run(() ->
        model
            .keysProperty()
            .set(new KeyTable(List.of(ReaderAct.values()), Map.of("text.BLUE", "B"))));
    select(rangeOf("水利工程"));
    assertEquals("B", sign("quick-blue"));
    TestInput.type(scene(), KeyCode.DIGIT3);
    assertEquals(List.of(), asked);
    TestInput.type(scene(), KeyCode.B);
    assertEquals(List.of("highlight 水利工程 BLUE MARK"), asked);
  }

  private String sign(String button) {
    return TestInput.onFx(
        () -> ((javafx.scene.text.Text) reader.lookup("#" + button + " .quick-key")).getText());
  }

  @Test
  void theStripNamesWhatItsTicksAre() {
    mark("辛勤劳动", HighlightColor.BLUE, HighlightStyle.MARK);
    var strip =
        TestInput.onFx(() ->
            reader.lookupAll("*").stream()
                .filter(MarkStrip.class::isInstance)
                .findFirst()
                .orElseThrow());
    double y = TestInput.onFx(() -> reader.viewport().partOf(rangeOf("辛勤劳动").start()) * 597);
    TestInput.move(strip, 4, y);
    assertEquals("蓝色标记：辛勤劳动", TestInput.onFx(() -> ((MarkStrip) strip).told()));
  }

  private Node bar() {
    return reader.lookup(".quick-bar");
  }

  private void press(String button) {
    TestInput.click(TestInput.onFx(() -> reader.lookup("#" + button)));
  }

  private void clickOn(String words) {
    var at = before(rangeOf(words).start());
    TestInput.click(reader, at.getX() + 8, at.getY(), MouseButton.PRIMARY, 1, TestInput.NONE);
  }
}
