package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.TestInput;
import org.yandu.ui.notes.NoteCard;

/** Filing passages while reading, and notes on sections from the menus, by keys and by mouse. */
class FilingInTextTest extends WindowTest {
  @BeforeEach
  void open() throws Exception {
    startWithSamples();
  }

  @Test
  void keysFileWhatIsSelected() {
    drag();
    TestInput.type(scene(), KeyCode.I);
    TestInput.waitFor(() -> one().filter(h -> h.label().important()).isPresent());
    TestInput.click(view().reader(), 200, 300);
    TestInput.type(scene(), KeyCode.I);
    TestInput.waitFor(() -> one().filter(h -> !h.label().important()).isPresent());
    TestInput.type(scene(), KeyCode.K);
    TestInput.waitFor(() -> collected().equals(List.of(one().orElseThrow().id())));
    quiet();
    TestInput.type(scene(), KeyCode.F);
    TestInput.waitFor(() -> menu().isPresent());
    TestInput.settle();
    // The first entry is chosen already; the second holds the kinds.
    TestInput.type(popup(), KeyCode.DOWN);
    TestInput.type(popup(), KeyCode.RIGHT);
    TestInput.type(popup(), KeyCode.DOWN);
    TestInput.type(popup(), KeyCode.ENTER);
    TestInput.waitFor(() -> one().filter(h -> h.label().kind().equals("quotable")).isPresent());
  }

  @Test
  void whatIsFiledFromASelectionIsUndoneAtOnce() {
    for (KeyCode key : List.of(KeyCode.I, KeyCode.K)) {
      drag();
      TestInput.type(scene(), key);
      TestInput.waitFor(() -> one().isPresent());
      TestInput.waitFor(() ->
          key == KeyCode.I
              ? one().filter(h -> h.label().important()).isPresent()
              : collected().equals(List.of(one().orElseThrow().id())));
      quiet();
      TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
      TestInput.waitFor(() -> one().isEmpty());
      quiet();
      assertEquals(List.of(), collected());
    }
    assertEquals(List.of(), view().desk().filingProperty().get().notebooks());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.0, 1.5})
  void theBarAndTheMenuFileByMouse(double scale) {
    drag();
    TestInput.click(find("#quick-file"));
    TestInput.waitFor(() -> menu().isPresent());
    picture("filing-bar-" + scale, scale);
    TestInput.click(inMenu("reader.important"));
    TestInput.waitFor(() -> one().filter(h -> h.label().important()).isPresent());
    quiet();
    if (scale > 1) {
      TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    }
    TestInput.run(() ->
        view()
            .annotator()
            .saveNote(
                view().annotator().notes().card(one().orElseThrow().id()).orElseThrow(), "记住"));
    quiet();
    TestInput.click(view().reader(), 200, 420);
    picture("filing-star-" + scale, scale);
    TestInput.click(view().reader(), 200, 300, MouseButton.SECONDARY, 1, TestInput.NONE);
    TestInput.waitFor(() -> menu().isPresent());
    TestInput.click(inMenu("notes.menu.collect"));
    TestInput.waitFor(() -> collected().equals(List.of(one().orElseThrow().id())));
    assertEquals(1, annotations().highlights().size());
  }

  @Test
  void theMenusOfTextAndOutlineStartANoteOnTheSection() {
    TestInput.run(() -> view().showTab("outline"));
    TestInput.settle();
    var headed =
        view().desk().entriesProperty().get().stream()
            .filter(entry -> entry.title().contains("老旧小区"))
            .findFirst()
            .orElseThrow();
    TestInput.run(() -> view().desk().open(headed.id()));
    quiet();
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.END);
    TestInput.menuKey(scene());
    TestInput.waitFor(() -> menu().isPresent());
    TestInput.type(popup(), KeyCode.UP);
    TestInput.type(popup(), KeyCode.ENTER);
    write("末节的要点");
    Note last = annotations().notes().getFirst();
    assertTrue(last.heading().isPresent());
    int start = annotations().rangeOf(last).orElseThrow().start();
    TestInput.run(() -> view().desk().goToHeading(sections().getFirst()));
    quiet();
    TestInput.settle();
    TestInput.click(view().reader(), 200, 200, MouseButton.SECONDARY, 1, TestInput.NONE);
    TestInput.waitFor(() -> menu().isPresent());
    TestInput.click(inMenu("notes.section.new"));
    write("前一节的要点");
    List<NoteCard> cards = List.copyOf(view().annotator().notes().shown());
    assertEquals(List.of("前一节的要点", "末节的要点"), cards.stream().map(NoteCard::text).toList());
    assertTrue(cards.getFirst().range().orElseThrow().start() < start);
  }

  @Test
  void theKeysOfTheNotesListAreOnTheListOfKeys() {
    TestInput.type(scene(), KeyCode.F1);
    for (String each : List.of("enter", "edit", "tag", "important", "collect", "remove")) {
      String words = view().texts().get("main.otherkey." + each + ".text");
      assertTrue(
          TestInput.onFx(() ->
              scene().getRoot().lookupAll(".key-row").stream()
                  .flatMap(row -> row.lookupAll(".label").stream())
                  .anyMatch(node -> node instanceof Label l && words.equals(l.getText()))),
          words);
    }
  }

  private void write(String words) {
    TestInput.waitFor(() ->
        scene().getFocusOwner() != null && "note-editor".equals(scene().getFocusOwner().getId()));
    TestInput.typeText(scene(), words);
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.waitFor(() -> annotations().notes().stream().anyMatch(n -> n.text().equals(words)));
    quiet();
  }

  private void drag() {
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    assertTrue(
        TestInput.onFx(() -> view().desk().reader().selectionProperty().get()).length() >= 3);
  }

  private List<org.yandu.text.Range> sections() {
    var works = view().desk().placesProperty().get().document().works();
    return works.getFirst().sections().stream().map(section -> section.heading()).toList();
  }

  private Annotations annotations() {
    return view().desk().reader().annotationsProperty().get();
  }

  private Optional<Highlight> one() {
    return annotations().highlights().stream().findFirst();
  }

  private List<java.util.UUID> collected() {
    var notebooks = view().desk().library().notebooks();
    return notebooks.all().stream()
        .flatMap(notebook -> notebooks.entries(notebook.id()).stream())
        .map(shown -> ((NotebookEntry.Excerpt) shown.entry().content()).item())
        .toList();
  }

  private static Stream<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing);
  }

  private static Optional<ContextMenu> menu() {
    return menus().reduce((_, last) -> last);
  }

  /** The window of the menu that was opened last. */
  private static Scene popup() {
    return TestInput.onFx(() -> menu().orElseThrow().getScene());
  }

  /** The line of an entry of an open menu. */
  private Node inMenu(String key) {
    String words = view().texts().get(key);
    return TestInput.onFx(() ->
        menus()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> words.equals(item.getText()))
            .map(MenuItem::getStyleableNode)
            .findFirst()
            .orElseThrow());
  }
}
