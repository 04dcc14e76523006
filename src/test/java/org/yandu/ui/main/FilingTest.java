package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.MarkdownView;
import org.yandu.ui.notes.NoteCard;
import org.yandu.ui.notes.NotesModel;

/** Notes of every subject, and what they are filed under, by keys and by mouse. */
class FilingTest extends WindowTest {
  private NotesModel notes() {
    return view().annotator().notes();
  }

  private List<NoteCard> cards() {
    return TestInput.onFx(() -> List.copyOf(notes().shown()));
  }

  private void mark() {
    TestInput.run(() ->
        view()
            .annotator()
            .highlight(
                view().desk().placesProperty().get().document().blocks().getFirst().range(),
                HighlightColor.GREEN,
                HighlightStyle.MARK));
    quiet();
  }

  @Test
  void aFreeNoteIsWrittenByAKeyAndKept() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL | TestInput.ALT);
    quiet();
    TestInput.typeText(scene(), "明天交学习笔记");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    NoteCard card = cards().getLast();
    assertEquals("明天交学习笔记", card.text());
    assertEquals(Optional.empty(), card.note().flatMap(Note::document));
    end();
    start();
    TestInput.waitFor(() -> !notes().shown().isEmpty());
    assertEquals("明天交学习笔记", cards().getLast().text());
  }

  @Test
  void aNoteOnTheSectionBeingReadIsWrittenByAKey() throws Exception {
    startWithSamples();
    var headed =
        view().desk().entriesProperty().get().stream()
            .filter(entry -> entry.title().contains("老旧小区"))
            .findFirst()
            .orElseThrow();
    TestInput.run(() -> view().desk().open(headed.id()));
    quiet();
    TestInput.type(scene(), KeyCode.DIGIT3, TestInput.CTRL);
    TestInput.run(() -> {
      var document = view().desk().placesProperty().get().document();
      view().desk().goToHeading(document.works().getFirst().sections().getFirst().heading());
    });
    quiet();
    TestInput.settle();
    TestInput.type(scene(), KeyCode.S, TestInput.CTRL | TestInput.ALT);
    quiet();
    TestInput.typeText(scene(), "这一节的要点");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    NoteCard card = cards().getFirst();
    assertEquals("这一节的要点", card.text());
    assertTrue(card.note().flatMap(Note::heading).isPresent());
    assertTrue(card.range().isPresent());
  }

  @Test
  void whatIsTypedWithoutAPauseIsSavedBeforeTheTypingEnds() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL | TestInput.ALT);
    quiet();
    long end = System.nanoTime() + 30_000_000_000L;
    String kept = "";
    // Never a pause as long as the one after which typing counts as ended.
    while (kept.isEmpty() && System.nanoTime() < end) {
      TestInput.typeText(scene(), "字");
      Thread.sleep(50);
      kept = cards().isEmpty() ? "" : cards().getLast().text();
    }
    assertTrue(kept.startsWith("字"));
    assertTrue(TestInput.onFx(() -> notes().editingProperty().get() != null));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.0, 1.5})
  void aCardSaysWhatItIsFiledUnder(double scale) throws Exception {
    startWithSamples();
    mark();
    TestInput.type(scene(), KeyCode.DIGIT4, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.I);
    quiet();
    var card = cards().getFirst();
    assertTrue(card.label().important());
    TestInput.run(() -> {
      notes().actions().setKind(card.id(), "quotable");
      notes().actions().setTags(card.id(), List.of("作风建设", "基层减负"));
      notes().actions().colorTag("作风建设", Optional.of(HighlightColor.RED));
      notes().actions().saveNote(card, "**要紧**的是这几条：\n\n1. 先*调研*\n2. 后决策\n\n> 没有调查就没有发言权");
    });
    quiet();
    if (scale > 1) {
      TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    }
    assertEquals("金句", TestInput.onFx(() -> ((Label) find(".note-kind")).getText()));
    assertTrue(TestInput.onFx(() -> ((ToggleButton) find(".note-star")).isSelected()));
    assertTrue(TestInput.onFx(() -> ((MarkdownView) find(".note-rich")).isVisible()));
    picture("filed-card-" + (scale > 1 ? "night" : "paper"), scale);
    TestInput.type(scene(), KeyCode.F2);
    quiet();
    assertTrue(TestInput.onFx(() -> find(".note-preview").isVisible()));
    picture("note-preview-" + (scale > 1 ? "night" : "paper"), scale);
  }

  @Test
  void theMenuOfACardOffersAllKinds() throws Exception {
    startWithSamples();
    mark();
    TestInput.click(find(".note-more"));
    ContextMenu menu =
        TestInput.onFx(() ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    Menu kinds =
        menu.getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    List<String> names = kinds.getItems().stream().map(MenuItem::getText).toList();
    assertTrue(
        names.containsAll(List.of("金句", "提纲", "过渡", "开头", "结尾", "数据", "案例", "要求")),
        names::toString);
    TestInput.run(() -> kinds.getItems().get(names.indexOf("案例")).fire());
    quiet();
    assertEquals("case", cards().getFirst().label().kind());
    TestInput.run(menu::hide);
  }
}
