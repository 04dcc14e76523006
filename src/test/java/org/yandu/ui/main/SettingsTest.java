package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.language.Script;
import org.yandu.library.Library;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Range;
import org.yandu.typeset.Options;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.Typeface;
import org.yandu.ui.reader.ReaderModel;

/** The page of settings at work on the texts behind it, and what is kept of it. */
class SettingsTest extends WindowTest {
  private List<ReaderModel> readers() {
    return List.of(view().desk().first().reader(), view().desk().second().reader());
  }

  private void openPage() {
    TestInput.type(scene(), KeyCode.COMMA, TestInput.CTRL);
    TestInput.waitFor(() -> scene().getRoot().lookup(".settings") != null);
  }

  @Test
  void everyChoiceReachesBothTexts() throws Exception {
    start();
    openPage();
    TestInput.click(find("#choose-hei"));
    TestInput.click(find("#choose-green"));
    TestInput.click(find("#settings-hanging"));
    TestInput.run(() -> ((Slider) find("#settings-lineSpacing")).setValue(2.23));
    TestInput.run(() -> ((Slider) find("#settings-measure")).setValue(30.4));
    TestInput.click(find("#choose-traditional"));
    Options wanted = Options.USUAL.withHanging(true).withLeading(2.2).withMeasure(30);
    for (ReaderModel reader : readers()) {
      assertEquals(wanted, TestInput.onFx(() -> reader.typesettingProperty().get()));
      assertEquals(Script.TRADITIONAL, TestInput.onFx(() -> reader.scriptProperty().get()));
      assertEquals(Typeface.HEI, TestInput.onFx(() -> reader.typefaceProperty().get()));
    }
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.type(scene(), KeyCode.EQUALS, TestInput.ALT);
    TestInput.type(scene(), KeyCode.MINUS, TestInput.ALT | TestInput.SHIFT);
    Options then = wanted.withLeading(2.3).withMeasure(28);
    assertEquals(then, TestInput.onFx(() -> readers().getFirst().typesettingProperty().get()));
    TestInput.run(() -> readers().getLast().scriptProperty().set(Script.SIMPLIFIED));
    assertEquals(Script.SIMPLIFIED, readers().getFirst().scriptProperty().get());
    end();
    var kept = new SettingsFile(folder.resolve("library")).read().reading();
    assertEquals("hei", kept.font());
    assertEquals("green", kept.theme());
    assertEquals(2.3, kept.lineSpacing());
    assertEquals(28, kept.measure());
    assertTrue(kept.hanging());
    assertEquals("simplified", kept.script());
  }

  @Test
  void theyLeadToThePageWhereKeysAreChanged() throws Exception {
    start();
    openPage();
    TestInput.click(find("#settings-keys"));
    TestInput.waitFor(() -> scene().getRoot().lookup("#keys-search") != null);
    assertTrue(TestInput.onFx(() -> find("#keys-search").isFocused()));
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertEquals(null, TestInput.onFx(() -> scene().getRoot().lookup("#keys-search")));
  }

  @Test
  void aPressOnWhatIsChosenDoesNotTakeItAway() throws Exception {
    start();
    openPage();
    TestInput.click(find("#choose-song"));
    assertTrue(TestInput.onFx(() -> ((ToggleButton) find("#choose-song")).isSelected()));
  }

  @Test
  void theNameOfAColourStandsWhereverTheColourIsNamed() throws Exception {
    startWithSamples();
    MainView before = view();
    UUID document = view().desk().currentProperty().get();
    openPage();
    TestInput.click(find("#color-name-yellow"));
    TestInput.typeText(scene(), "重点");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertNotSame(before, view());
    assertEquals(document, view().desk().currentProperty().get());
    assertEquals("重点", find("#quick-yellow").getAccessibleText());
    assertEquals("绿色标记", find("#quick-green").getAccessibleText());
    assertEquals("只看重点标记", tooltip(".notes-filter .mark-yellow"));
    end();
    Map<String, String> kept = new SettingsFile(folder.resolve("library")).read().colorNames();
    assertEquals(Map.of("yellow", "重点"), kept);
    assertTrue(export(document).contains("重点标记"));
  }

  private String export(UUID document) throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      Range first = library.document(document).blocks().getFirst().range();
      library.highlight(document, first, HighlightColor.YELLOW, HighlightStyle.MARK);
      Path file = folder.resolve("notes.md");
      library.export(List.of(document), StudyNotesFormat.MD, file);
      return Files.readString(file);
    }
  }

  private String tooltip(String selector) {
    return TestInput.onFx(() -> ((Labeled) find(selector)).getTooltip().getText());
  }

  @Test
  void aPageWithoutNewNamesLeavesTheWindowAsItIs() throws Exception {
    start();
    MainView before = view();
    openPage();
    TestInput.click(find("#color-name-red"));
    TestInput.typeText(scene(), " ");
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertSame(before, view());
  }
}
