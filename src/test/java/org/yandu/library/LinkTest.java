package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.text.Range;

/** Links to places, and handing them to the program that holds the library. */
class LinkTest {
  @TempDir Path folder;

  @Test
  void aLinkReadsBackAsItWasWritten() {
    Link link = new Link(Link.Kind.HIGHLIGHT, UUID.randomUUID());
    assertEquals(Optional.of(link), Link.of(link.toString()));
    assertEquals(Optional.of(link), Link.of(link.toString().replace("//", "/") + "/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yandu://highlight/",
        "yandu://highlight/1234",
        "yandu://wherever/0190b1c2-0000-7000-8000-000000000001",
        "http://highlight/0190b1c2-0000-7000-8000-000000000001",
        "yandu://highlight/0190b1c2-0000-7000-8000-000000000001/../../x",
        "yandu://highlight/------------------------------------"
      })
  void anythingElseIsNoLink(String words) {
    assertEquals(Optional.empty(), Link.of(words));
  }

  @Test
  void linksLeadToPlacesAsLongAsTheseAreThere() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      Path file = folder.resolve("讲话.txt");
      Files.writeString(file, "在防汛会上的讲话\n\n同志们：\n\n防汛是大事。\n");
      UUID document =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      int at = library.document(document).text().indexOf("大事");
      Range words = new Range(at, at + 2);
      Highlight made = library.highlight(document, words, HighlightColor.RED, HighlightStyle.MARK);
      Note note = library.noteOn(made.id(), "记住");
      Note whole = library.noteOnDocument(document, "全篇");
      UUID bookmark = library.bookmarks().add(document, at, "").id();
      Optional<Place> place = Optional.of(new Place(document, Optional.of(words)));
      assertEquals(place, library.find(new Link(Link.Kind.HIGHLIGHT, made.id())));
      assertEquals(place, library.find(new Link(Link.Kind.NOTE, note.id())));
      assertEquals(
          at,
          library
              .find(new Link(Link.Kind.BOOKMARK, bookmark))
              .orElseThrow()
              .range()
              .orElseThrow()
              .start());
      Optional<Place> all = Optional.of(new Place(document, Optional.empty()));
      assertEquals(all, library.find(new Link(Link.Kind.NOTE, whole.id())));
      assertEquals(all, library.find(new Link(Link.Kind.DOCUMENT, document)));
      library.deleteHighlight(made.id());
      assertEquals(Optional.empty(), library.find(new Link(Link.Kind.HIGHLIGHT, made.id())));
      assertEquals(Optional.empty(), library.find(new Link(Link.Kind.NOTE, note.id())));
      library.removeDocument(document);
      assertEquals(Optional.empty(), library.find(new Link(Link.Kind.DOCUMENT, document)));
    }
  }

  @Test
  void theHolderIsGivenWhatASecondProgramWasAskedToOpen() throws Exception {
    BlockingQueue<List<String>> got = new LinkedBlockingQueue<>();
    try (Handover _ = Handover.receive(folder, got::add)) {
      List<String> items = List.of("/tmp/甲 乙.txt", "yandu://note/" + UUID.randomUUID());
      assertTrue(Handover.send(folder, items));
      assertEquals(items, got.poll(10, TimeUnit.SECONDS));
      assertTrue(Handover.send(folder, List.of()));
      assertEquals(List.of(), got.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void aRequestThatNobodyTakesIsWithdrawn() throws Exception {
    assertFalse(Handover.send(folder, List.of("x")));
    BlockingQueue<List<String>> got = new LinkedBlockingQueue<>();
    try (Handover _ = Handover.receive(folder, got::add)) {
      assertEquals(null, got.poll(1, TimeUnit.SECONDS));
    }
  }
}
