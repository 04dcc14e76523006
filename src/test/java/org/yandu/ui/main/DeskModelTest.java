package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.Settings;
import org.yandu.text.Range;
import org.yandu.ui.kit.Background;

class DeskModelTest {
  @TempDir Path folder;
  private Library library;
  private DeskModel desk;
  private UUID one;
  private UUID two;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    one = imported("一.txt", "在甲会上的讲话\n\n同志们：\n\n今天讲第一件事。\n");
    two = imported("二.txt", "在乙会上的讲话\n\n同志们：\n\n今天讲第二件事。\n");
    desk =
        new DeskModel(
            library,
            Background.inPlace(e -> {
              throw new AssertionError(e);
            }),
            new WordKeeping(new Nobody()));
    desk.start(Settings.Open.nothing());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private UUID imported(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  @Test
  void theLastDocumentIsOpenAgain() {
    desk.start(new Settings.Open(Optional.of(two), Optional.empty(), false));
    assertEquals(two, desk.currentProperty().get());
    assertTrue(desk.reader().documentProperty().get().text().contains("第二件事"));
  }

  @Test
  void aDocumentThatIsGoneIsNotOpened() {
    library.removeDocument(two);
    desk.start(new Settings.Open(Optional.of(two), Optional.empty(), false));
    assertNull(desk.currentProperty().get());
  }

  @Test
  void aChangeShowsAndCanBeUndone() {
    desk.open(one);
    desk.change(
        () -> library.highlight(one, new Range(0, 3), HighlightColor.RED, HighlightStyle.MARK),
        _ -> {});
    assertEquals(1, desk.reader().annotationsProperty().get().highlights().size());
    assertTrue(desk.canUndoProperty().get());
    desk.undo();
    assertEquals(0, desk.reader().annotationsProperty().get().highlights().size());
    desk.redo();
    assertEquals(1, desk.reader().annotationsProperty().get().highlights().size());
  }

  @Test
  void undoingInAnotherDocumentOpensIt() {
    desk.open(one);
    library.highlight(two, new Range(0, 3), HighlightColor.RED, HighlightStyle.MARK);
    desk.undo();
    assertEquals(two, desk.currentProperty().get());
  }

  @Test
  void aRemovedDocumentLeavesTheDeskAndComesBack() {
    desk.open(one);
    desk.remove(one, () -> {});
    assertNull(desk.currentProperty().get());
    assertEquals(1, desk.entriesProperty().get().size());
    desk.undo();
    assertEquals(one, desk.currentProperty().get());
    assertEquals(2, desk.entriesProperty().get().size());
  }

  @Test
  void backReturnsToTheDocumentBefore() {
    desk.open(one);
    desk.openAt(two, new Range(2, 4));
    assertEquals(two, desk.currentProperty().get());
    desk.back();
    assertEquals(one, desk.currentProperty().get());
    desk.forward();
    assertEquals(two, desk.currentProperty().get());
  }

  private static final class Nobody implements WordKeeping.Listener {
    @Override
    public void refusedChanged() {}

    @Override
    public void keptAfterAll() {}

    @Override
    public void stillRefused() {}

    @Override
    public void becameFree() {}
  }
}
