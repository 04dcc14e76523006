package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.KeyAct;

/** Every action has a key, the keys are listed, and each can be changed. */
class KeysTest extends WindowTest {
  @Test
  void everyActionHasAKeyOfItsOwnAndWords() throws Exception {
    start();
    Map<KeyCombination, KeyAct> taken = new HashMap<>();
    for (KeyAct act : view().keys().acts()) {
      assertFalse(act.standard().isEmpty(), act::id);
      for (KeyCombination key : view().keys().keys(act)) {
        assertEquals(null, taken.put(key, act), () -> key + " of " + act.id());
      }
      for (Language language : Language.values()) {
        assertFalse(Texts.of(language).get(act.textKey()).isBlank());
      }
    }
    // Each of the window's keys does something.
    assertEquals(
        view().keys().acts().stream()
            .filter(act -> !act.inText())
            .mapToInt(act -> act.standard().size())
            .sum(),
        scene().getAccelerators().size());
  }

  @Test
  void theListIsFoundByWordsAndByKeys() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F1);
    picture("keys", 1);
    TestInput.typeText(scene(), "波浪");
    assertEquals(List.of("key-text-WAVE"), rows());
    picture("keys-found", 1.5);
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL);
    TestInput.typeText(scene(), "ctrl+e");
    assertEquals("key-EXPORT", rows().getFirst());
  }

  private List<String> rows() {
    return TestInput.onFx(() ->
        scene().getRoot().lookupAll(".key-row").stream()
            .filter(row -> row.isManaged() && row.getId() != null && row.getParent().isManaged())
            .map(Node::getId)
            .toList());
  }

  @Test
  void aKeyIsChangedAndWorksAtOnceAndAfterARestart() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F1);
    change("LEFT_PANE", KeyCode.K, TestInput.CTRL);
    change("text-WAVE", KeyCode.B, TestInput.NONE);
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertTrue(tooltip("left-pane").endsWith("Ctrl+K"), tooltip("left-pane"));
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    assertTrue(view().panes().leftShownProperty().get());
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL);
    assertFalse(view().panes().leftShownProperty().get());
    end();
    assertEquals(
        Map.of("LEFT_PANE", "Shortcut+K", "text.WAVE", "B"),
        new SettingsFile(folder.resolve("library")).read().keys());
    start();
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL);
    assertTrue(view().panes().leftShownProperty().get());
  }

  private String tooltip(String toggle) {
    return TestInput.onFx(() -> ((ButtonBase) lookupToggle(toggle)).getTooltip().getText());
  }

  private Node lookupToggle(String id) {
    return scene().getRoot().lookup("#do-" + id);
  }

  @Test
  void aConflictIsSaidAndSettledByAnExchange() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F1);
    change("THEME", KeyCode.B, TestInput.CTRL);
    String said = problem("THEME");
    assertTrue(said.contains("Ctrl+B") && said.contains("显示或隐藏左栏"), said);
    picture("keys-conflict", 1.5);
    assertTrue(view().panes().leftShownProperty().get());
    TestInput.type(scene(), KeyCode.SPACE);
    assertEquals("Ctrl+B", view().keys().display(Shortcut.THEME));
    assertEquals("Ctrl+T", view().keys().display(Shortcut.LEFT_PANE));
    TestInput.run(() -> find("#key-THEME .key-reset").requestFocus());
    TestInput.type(scene(), KeyCode.SPACE);
    assertEquals("Ctrl+T", view().keys().display(Shortcut.THEME));
    assertEquals("Ctrl+B", view().keys().display(Shortcut.LEFT_PANE));
  }

  @Test
  void aKeyThatCannotBeHadIsRefusedAndAllGoBackToTheStandard() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.F1);
    change("OPEN", KeyCode.P, TestInput.NONE);
    assertTrue(problem("OPEN").contains("Ctrl"), problem("OPEN"));
    assertEquals("Ctrl+O", view().keys().display(Shortcut.OPEN));
    change("OPEN", KeyCode.P, TestInput.CTRL);
    assertEquals("Ctrl+P", view().keys().display(Shortcut.OPEN));
    TestInput.click(find("#keys-reset-all"));
    assertEquals("Ctrl+O", view().keys().display(Shortcut.OPEN));
    // Escape ends the asking and not the page.
    TestInput.click(find("#key-OPEN .button.key"));
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertTrue(TestInput.onFx(() -> find(".keys").isVisible()));
    assertEquals("Ctrl+O", view().keys().display(Shortcut.OPEN));
  }

  private void change(String row, KeyCode code, int modifiers) {
    Node button = find("#key-" + row + " .button.key");
    TestInput.run(button::requestFocus);
    TestInput.type(scene(), KeyCode.SPACE);
    TestInput.type(scene(), code, modifiers);
  }

  private String problem(String row) {
    return TestInput.onFx(() -> ((Label) find("#key-" + row + " .key-problem")).getText());
  }

  @Test
  void paneAfterPaneGetsTheKeys() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.DIGIT3, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
    quiet();
    TestInput.run(() -> view().panes().rightShownProperty().set(true));
    TestInput.type(scene(), KeyCode.DIGIT1, TestInput.CTRL);
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      seen.add(place());
      TestInput.type(scene(), KeyCode.F6);
    }
    assertEquals(List.of("left", "text 0", "text 1", "notes", "left"), seen);
    picture("focus-text", 1);
    seen.clear();
    for (int i = 0; i < 5; i++) {
      seen.add(place());
      TestInput.type(scene(), KeyCode.F6, TestInput.SHIFT);
    }
    assertEquals(List.of("text 0", "left", "notes", "text 1", "text 0"), seen);
  }

  @Test
  void theFocusIsSeenInEveryTheme() throws Exception {
    startWithSamples();
    for (String theme : view().settingsModel().themes()) {
      TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
      TestInput.type(scene(), KeyCode.DIGIT3, TestInput.CTRL);
      for (String selector : List.of("#do-open", "#do-search", "#zoom", "#more", "#do-left-pane")) {
        Node control = find(selector);
        Object before = look(control);
        TestInput.run(control::requestFocus);
        TestInput.settle();
        assertFalse(before.equals(look(control)), () -> selector + " in " + theme);
      }
      TestInput.run(() -> find("#do-open").requestFocus());
      picture("focus-toolbar-" + theme, 1);
      TestInput.type(scene(), KeyCode.DIGIT1, TestInput.CTRL);
      picture("focus-library-" + theme, 1);
    }
  }

  private Object look(Node control) {
    return TestInput.onFx(() -> {
      var region = (javafx.scene.layout.Region) control;
      return List.of(
          java.util.Optional.ofNullable(region.getBackground()),
          java.util.Optional.ofNullable(region.getBorder()));
    });
  }

  @Test
  void tabGoesFromTheToolbarThroughLeftTextAndNotes() throws Exception {
    startWithSamples();
    TestInput.run(() -> find("#do-open").requestFocus());
    List<String> seen = new ArrayList<>(List.of("toolbar"));
    for (int i = 0; i < 60 && !seen.getLast().equals("notes"); i++) {
      TestInput.type(scene(), KeyCode.TAB);
      String now = place();
      if (!now.equals(seen.getLast())) {
        seen.add(now);
      }
    }
    assertEquals(List.of("toolbar", "left", "text 0", "notes"), seen);
  }

  private String place() {
    return TestInput.onFx(() -> {
      Node owner = scene().getFocusOwner();
      for (Node at = owner; at != null; at = at.getParent()) {
        int text = view().area().readers().indexOf(at);
        if (text >= 0) {
          return "text " + text;
        }
        if (at instanceof LeftTabs) {
          return "left";
        }
        if (at instanceof Toolbar) {
          return "toolbar";
        }
        if (at.getStyleClass().contains("notes")) {
          return "notes";
        }
      }
      return String.valueOf(owner);
    });
  }

  @Test
  void aTagIsAddedByAKeyAndTheCardNamesItsColour() throws Exception {
    startWithSamples();
    TestInput.run(() ->
        view()
            .annotator()
            .highlight(
                view().desk().placesProperty().get().document().blocks().getFirst().range(),
                HighlightColor.GREEN,
                HighlightStyle.WAVE));
    quiet();
    TestInput.type(scene(), KeyCode.DIGIT4, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.T);
    TestInput.typeText(scene(), "要点");
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    var notes = view().annotator().notes();
    assertEquals(List.of("要点"), TestInput.onFx(() -> notes.shown().getFirst().tags()));
    assertEquals("绿色 · 波浪线", TestInput.onFx(() -> ((Label) find(".note-mark")).getText()));
    assertEquals("notes", place());
    picture("note-card", 1.5);
    TestInput.type(scene(), KeyCode.T);
    TestInput.typeText(scene(), "不要");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals(List.of("要点"), TestInput.onFx(() -> notes.shown().getFirst().tags()));
    assertEquals("notes", place());
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheChosenDocument() throws Exception {
    startWithSamples();
    TestInput.type(scene(), KeyCode.DIGIT1, TestInput.CTRL);
    Node list = find("#library-list");
    TestInput.run(() ->
        javafx.event.Event.fireEvent(
            list,
            new javafx.scene.input.ContextMenuEvent(
                javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                0,
                0,
                0,
                0,
                true,
                null)));
    assertTrue(
        TestInput.onFx(() ->
            javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .anyMatch(javafx.stage.Window::isShowing)));
  }
}
