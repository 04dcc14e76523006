package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.ui.TestInput;

/** The window as a whole: opening, panes, languages, restart. */
class MainWindowTest extends WindowTest {
  @Test
  void theSamplesAreOneClickAway() throws Exception {
    startWithSamples();
    assertTrue(view().desk().entriesProperty().get().size() >= 4);
    assertTrue(stage.getTitle().endsWith("研读"));
    assertFalse(TestInput.onFx(() -> find("#import-samples").getParent().getParent().isVisible()));
  }

  @Test
  void filesAreOpenedFromTheChooser() throws Exception {
    Path file = folder.resolve("致辞.txt");
    Files.writeString(file, "在开学典礼上的致辞\n\n同学们：\n\n欢迎你们来到这里。\n");
    toOpen.add(file);
    start();
    TestInput.type(scene(), KeyCode.O, TestInput.CTRL);
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    assertTrue(stage.getTitle().startsWith("在开学典礼上的致辞"));
  }

  @Test
  void aBadFileIsOneSentenceAndChangesNothing() throws Exception {
    Path file = folder.resolve("坏.txt");
    Files.write(file, new byte[0]);
    start(file);
    TestInput.waitFor(() -> !view().notices().getChildren().isEmpty());
    assertTrue(view().desk().entriesProperty().get().isEmpty());
  }

  @Test
  void severalFilesGetAReport() throws Exception {
    Path good = folder.resolve("好.txt");
    Files.writeString(good, "在秋收会上的讲话\n\n同志们：\n\n今天开会。\n");
    Path bad = folder.resolve("坏.txt");
    Files.write(bad, new byte[0]);
    start(good, bad);
    TestInput.waitFor(() -> scene().getRoot().lookup(".import-report") != null);
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertEquals(1, view().desk().entriesProperty().get().size());
  }

  @Test
  void thePanesHideAndComeBackAsWideAsBefore() throws Exception {
    startWithSamples();
    double before = TestInput.onFx(() -> find("#library-list").getLayoutBounds().getWidth());
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    assertFalse(view().panes().leftShownProperty().get());
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    assertEquals(
        before, TestInput.onFx(() -> find("#library-list").getLayoutBounds().getWidth()), 2);
  }

  @Test
  void everythingIsThereAgainAfterARestart() throws Exception {
    startWithSamples();
    UUID document = view().desk().currentProperty().get();
    TestInput.run(() -> {
      view().showTab("outline");
      view().panes().rightShownProperty().set(false);
      view().settingsModel().themeProperty().set("green");
      view().settingsModel().zoom(4);
    });
    quiet();
    int place = view().desk().reader().topOffsetProperty().get();
    end();
    start();
    TestInput.waitFor(() -> document.equals(view().desk().currentProperty().get()));
    assertEquals(place, view().desk().reader().topOffsetProperty().get());
    assertFalse(view().panes().rightShownProperty().get());
    assertEquals("green", view().settingsModel().themeProperty().get());
    assertEquals(24, view().settingsModel().fontSizeProperty().get());
    assertTrue(TestInput.onFx(() -> find("#outline-tree").getParent().isVisible()));
  }

  @Test
  void theLanguageChangesAtOnceAndLeavesNoKey() throws Exception {
    startWithSamples();
    UUID document = view().desk().currentProperty().get();
    MainView before = view();
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    assertNotSame(before, view());
    assertEquals(document, view().desk().currentProperty().get());
    Set<Node> named =
        TestInput.onFx(() ->
            Stream.of(".label", ".button", ".radio-button")
                .flatMap(kind -> scene().getRoot().lookupAll(kind).stream())
                .collect(Collectors.toSet()));
    assertTrue(named.size() > 10);
    TestInput.run(() ->
        named.forEach(node -> {
          if (node instanceof Labeled labeled && labeled.getText() != null) {
            assertFalse(labeled.getText().matches("[a-z]+(\\.[A-Za-z_]+)+"), labeled.getText());
          }
        }));
    assertTrue(stage.getTitle().endsWith("Yandu"));
  }

  @Test
  void aDocumentIsRemovedByKeyAndComesBackByUndo() throws Exception {
    startWithSamples();
    int count = view().desk().entriesProperty().get().size();
    TestInput.type(scene(), KeyCode.DIGIT1, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.DELETE);
    TestInput.waitFor(() -> view().desk().entriesProperty().get().size() == count - 1);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> view().desk().entriesProperty().get().size() == count);
  }

  @Test
  void theKeysAreListedByF1() throws Exception {
    start();
    TestInput.type(scene(), KeyCode.F1);
    assertTrue(TestInput.onFx(() -> find(".keys").isVisible()));
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertTrue(TestInput.onFx(() -> scene().getRoot().lookup(".keys") == null));
  }
}
