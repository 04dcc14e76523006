package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.library.Annotations;
import org.yandu.library.Handover;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.NotebookEntry;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Study packs in the window, with real keys and a real mouse. */
class PackingTest extends WindowTest {
  private static final String SPEECH =
      "在河湾市水利会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n" + "群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n";

  private Path speech() throws Exception {
    return Files.writeString(folder.resolve("讲话.txt"), SPEECH);
  }

  private Path pack() {
    return folder.resolve("王芳的笔记.yandupack");
  }

  /** What a colleague does in a library of her own. */
  private interface Work {
    void in(Library library) throws Exception;
  }

  private void colleague(Work work) throws Exception {
    Path place = Files.createDirectories(folder.resolve("王芳"));
    new SettingsFile(place).write(Settings.standard().withAuthor("王芳"));
    try (Library library = Library.open(place)) {
      work.in(library);
      library.packs().export(new Scope.All(), true, pack());
    }
  }

  private static Highlight mark(Library library, UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(document, range, HighlightColor.GREEN, HighlightStyle.MARK);
  }

  private void sheMarksAndWrites() throws Exception {
    Path file = speech();
    colleague(library -> {
      UUID id =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      library.noteOn(mark(library, id, "回音要写在公告栏里").id(), "可以作为意见落实一节的例子");
      library.freeNote("下周一起讨论提纲");
      var book = library.notebooks().create("水利专题");
      library.notebooks().add(book.id(), Optional.empty(), new NotebookEntry.Text("先写三处工程"));
    });
  }

  private Library library() {
    return view().desk().library();
  }

  private Annotations annotations() {
    return library().annotations(library().documents().getFirst().id());
  }

  /** Also where a condition that is waited for asks, which is on that thread already. */
  private static <T> T onFx(Callable<T> action) {
    if (!Platform.isFxApplicationThread()) {
      return TestInput.onFx(action);
    }
    try {
      return action.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private boolean there(String selector) {
    return onFx(() -> scene().getRoot().lookup(selector) != null);
  }

  private void waitForPreview() {
    TestInput.waitFor(() -> there("#pack-merge"));
    quiet();
    TestInput.settle();
  }

  private String label(String selector) {
    return onFx(() -> ((Label) find(selector)).getText());
  }

  private List<?> lines() {
    return onFx(() -> List.copyOf(((ListView<?>) find("#pack-lines")).getItems()));
  }

  private void merge() {
    TestInput.click(find("#pack-merge"));
    quiet();
    TestInput.settle();
  }

  /** Looks at the pack, which is how one that is dropped or named at a start comes in. */
  private void open() {
    TestInput.run(() -> view().commands().openItems(List.of(pack().toString())));
    waitForPreview();
  }

  @Test
  void aPackIsSeenMergedAndTakenBack() throws Exception {
    sheMarksAndWrites();
    start(speech());
    open();
    assertTrue(label("#pack-from").contains("王芳"));
    // Highlight, note on it, free note, notebook and its entry.
    assertEquals(5, lines().size());
    assertTrue(onFx(() -> ((ToggleButton) find("#pack-DELETED")).isDisabled()));
    picture("pack-preview", 1);
    picture("pack-preview-150", 1.5);
    assertEquals(0, annotations().highlights().size(), "nothing is touched before");
    merge();
    assertFalse(view().sheetOpenProperty().get());
    assertEquals(1, annotations().highlights().size());
    assertEquals("王芳", annotations().highlights().getFirst().author());
    TestInput.waitFor(() -> authors().contains("来自：王芳"));
    picture("pack-merged", 1);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(0, annotations().highlights().size());
    assertEquals(0, library().freeNotes().size());
    // What was taken back can be merged again.
    open();
    assertEquals(5, lines().size());
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    assertEquals(1, annotations().highlights().size());
  }

  @Test
  void aPackThatBringsItsDocumentTakesItAlongAgain() throws Exception {
    Path file = speech();
    colleague(library -> {
      UUID id =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      library.bookmarks().add(id, SPEECH.indexOf("群众"), "意见一节");
      mark(library, id, "回音要写在公告栏里");
    });
    start();
    open();
    assertTrue(label("#pack-arriving").contains("在河湾市水利会议上的讲话"));
    assertEquals(2, lines().size());
    picture("pack-arriving", 1);
    picture("pack-arriving-150", 1.5);
    merge();
    assertEquals(1, view().desk().entriesProperty().get().size());
    TestInput.run(() -> view().desk().open(library().documents().getFirst().id()));
    quiet();
    TestInput.run(() -> view().showTab("bookmarks"));
    TestInput.settle();
    assertEquals("王芳", annotations().bookmarks().getFirst().author());
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    picture("bookmark-from-night-150", 1.5);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(0, view().desk().entriesProperty().get().size());
    assertEquals(List.of(), library().overview().items());
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    quiet();
    assertEquals(1, annotations().bookmarks().size());
    assertEquals(1, annotations().highlights().size());
  }

  private List<String> authors() {
    return onFx(() ->
        scene().getRoot().lookupAll(".note-author").stream()
            .filter(Node::isVisible)
            .map(node -> ((Label) node).getText())
            .toList());
  }

  @Test
  void escapeLeavesEverythingAsItWas() throws Exception {
    sheMarksAndWrites();
    start(speech());
    open();
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertFalse(view().sheetOpenProperty().get());
    assertEquals(0, annotations().highlights().size());
    assertFalse(library().packs().preview(pack()).lines().isEmpty());
  }

  @Test
  void theTwoTextsOfANoteAreBothShownAndOneIsChosen() throws Exception {
    sheMarksAndWrites();
    start(speech(), pack());
    waitForPreview();
    merge();
    UUID note = annotations().notes().getFirst().id();
    library().setNoteText(note, "放进第三部分");
    colleague(hers -> hers.setNoteText(note, "改作开头的例子"));
    open();
    assertTrue(lines().toString().contains("BOTH_CHANGED"));
    TestInput.click(find("#pack-BOTH_CHANGED"));
    assertEquals(1, lines().size());
    merge();
    TestInput.waitFor(() -> there(".other-take"));
    TestInput.settle();
    String shown = annotations().notes().getFirst().text();
    String other = otherText();
    assertEquals(Set.of("改作开头的例子", "放进第三部分"), Set.of(shown, other));
    picture("pack-conflict", 1);
    picture("pack-conflict-150", 1.5);
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    picture("pack-conflict-night", 1);
    TestInput.click(find(".other-take"));
    quiet();
    assertEquals(other, annotations().notes().getFirst().text());
    assertTrue(library().packs().conflicts().isEmpty());
    TestInput.waitFor(() -> !visible(".other-texts"));

    // One step back, and the other way: by key, what stands is kept.
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    TestInput.waitFor(() -> visible(".other-texts"));
    assertEquals(shown, annotations().notes().getFirst().text());
    TestInput.run(() -> find(".other-keep").requestFocus());
    TestInput.type(scene(), KeyCode.SPACE);
    quiet();
    assertEquals(shown, annotations().notes().getFirst().text());
    assertTrue(library().packs().conflicts().isEmpty());
  }

  @Test
  void wordsBeingTypedWhenAPackIsMergedAreKeptBesideIt() throws Exception {
    sheMarksAndWrites();
    start(speech(), pack());
    waitForPreview();
    merge();
    UUID note = annotations().notes().getFirst().id();
    colleague(hers -> hers.setNoteText(note, "改作开头的例子"));
    UUID card = annotations().highlights().getFirst().id();
    open();
    // At the same moment: no change of the focus comes to the help of what is typed.
    TestInput.run(() -> {
      view().annotator().notes().edit(card);
      view().annotator().notes().type("还没有存的话");
      ((Button) find("#pack-merge")).fire();
    });
    quiet();
    Set<String> both = new HashSet<>(Set.of(annotations().notes().getFirst().text()));
    library().packs().conflicts().get(note).forEach(other -> both.add(other.text()));
    assertEquals(Set.of("改作开头的例子", "还没有存的话"), both);
  }

  private String otherText() {
    return onFx(() -> ((Label) find(".other-text")).getText());
  }

  private boolean visible(String selector) {
    return onFx(() -> scene().getRoot().lookupAll(selector).stream().anyMatch(Node::isVisible));
  }

  @Test
  void theTextsOfAnEntryAreChosenOnThePageOfNotebooks() throws Exception {
    sheMarksAndWrites();
    start(speech(), pack());
    waitForPreview();
    merge();
    UUID book = library().notebooks().all().getFirst().id();
    UUID entry = library().notebooks().entries(book).getFirst().entry().id();
    library().notebooks().setText(entry, "先写工程，后写群众");
    colleague(hers -> hers.notebooks().setText(entry, "先写群众"));
    open();
    merge();
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.waitFor(() -> visible(".other-texts"));
    TestInput.settle();
    picture("pack-entry", 1);
    String other = otherText();
    TestInput.click(find(".other-take"));
    quiet();
    assertEquals(other, library().notebooks().entries(book).getFirst().entry().content().text());
    assertTrue(library().packs().conflicts().isEmpty());
  }

  @Test
  void aDocumentIsHandedOutByKeyAndANotebookByItsButton() throws Exception {
    start(speech());
    UUID id = library().documents().getFirst().id();
    mark(library(), id, "三处");
    library().notebooks().create("水利专题");
    TestInput.run(() -> view().desk().refresh());
    quiet();
    toWrite = folder.resolve("给王芳");
    TestInput.type(scene(), KeyCode.E, TestInput.CTRL | TestInput.SHIFT);
    TestInput.waitFor(() -> there("#pack-choose"));
    TestInput.settle();
    picture("pack-export", 1);
    TestInput.click(find("#pack-documents"));
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    Path written = folder.resolve("给王芳.yandupack");
    assertTrue(Files.exists(written), "the ending is added");
    colleague(
        hers -> assertEquals(List.of("在河湾市水利会议上的讲话"), hers.packs().preview(written).unknown()));
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    toWrite = folder.resolve("专题.yandupack");
    TestInput.click(find("#notebook-pack"));
    TestInput.waitFor(() -> there("#pack-choose"));
    TestInput.click(find("#pack-choose"));
    quiet();
    colleague(hers -> assertEquals("水利专题", hers.packs().preview(toWrite).subject()));
  }

  @Test
  void packsOpenedTogetherHaveTheirTurnsAndDocumentsAreImported() throws Exception {
    sheMarksAndWrites();
    Path second = Files.copy(pack(), folder.resolve("又一份.yandupack"));
    Path broken = Files.writeString(folder.resolve("坏的.yandupack"), "不是研读包");
    start();
    toOpen.addAll(List.of(speech(), broken, pack(), second));
    TestInput.type(scene(), KeyCode.O, TestInput.CTRL | TestInput.SHIFT);
    waitForPreview();
    TestInput.waitFor(() -> !library().documents().isEmpty());
    TestInput.waitFor(() -> warned("“坏的.yandupack”不是研读包"));
    TestInput.type(scene(), KeyCode.ESCAPE);
    waitForPreview();
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    TestInput.settle();
    assertFalse(view().sheetOpenProperty().get());
    assertEquals(1, library().documents().size());
  }

  private boolean warned(String words) {
    return onFx(() ->
        view().notices().getChildren().stream()
            .map(Notification.class::cast)
            .anyMatch(notice -> notice.getMessage().contains(words)));
  }

  @Test
  void aSecondStartHandsItsPackToTheWindow() throws Exception {
    sheMarksAndWrites();
    start(speech());
    assertTrue(Handover.send(library().folder(), List.of(pack().toString())));
    waitForPreview();
    assertEquals(5, lines().size());
  }

  @Test
  void theNameInTheSettingsIsWhatOthersAreTold() throws Exception {
    start(speech());
    TestInput.type(scene(), KeyCode.COMMA, TestInput.CTRL);
    TestInput.settle();
    TestInput.run(() -> ((TextInputControl) find("#settings-author")).requestFocus());
    TestInput.typeText(scene(), "李文");
    picture("pack-author", 1);
    TestInput.type(scene(), KeyCode.ESCAPE);
    end();
    start();
    library().freeNote("汛期前看一遍");
    library().packs().export(new Scope.All(), false, pack());
    assertEquals("李文", library().packs().preview(pack()).author());
  }
}
