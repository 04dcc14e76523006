package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.library.Handover;
import org.yandu.library.Link;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Links and a second start, in the whole window. */
class LinksTest extends WindowTest {
  private Path speech() throws Exception {
    Path file = folder.resolve("长篇.txt");
    Files.writeString(file, "在秋收会上的讲话\n\n" + "这是很长的一段话，说的是今年的事。\n\n".repeat(80) + "最后一句要紧的话。\n");
    return file;
  }

  @Test
  void aLinkOpensTheWindowAtItsPlace() throws Exception {
    start(speech());
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    UUID document = view().desk().currentProperty().get();
    int at = view().desk().library().document(document).text().indexOf("要紧");
    var range = new Range(at, at + 2);
    UUID made =
        view()
            .desk()
            .library()
            .highlight(document, range, HighlightColor.RED, HighlightStyle.MARK)
            .id();
    TestInput.run(() -> window.open(List.of(new Link(Link.Kind.HIGHLIGHT, made).toString())));
    TestInput.waitFor(() -> view().desk().reader().topOffsetProperty().get() > 0);
  }

  @Test
  void aLinkToNothingSaysSoInASentence() throws Exception {
    start();
    TestInput.run(
        () -> window.open(List.of(new Link(Link.Kind.NOTE, UUID.randomUUID()).toString())));
    TestInput.waitFor(() -> !view().notices().getChildren().isEmpty());
  }

  @Test
  void aSecondStartHandsItsFilesToTheFirst() throws Exception {
    start();
    assertTrue(Handover.send(folder.resolve("library"), List.of(speech().toString())));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    assertEquals(1, view().desk().entriesProperty().get().size());
  }
}
