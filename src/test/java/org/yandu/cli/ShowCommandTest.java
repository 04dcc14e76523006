package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

/** What {@code yandu show} says of filed notes and of notes on sections. */
class ShowCommandTest {
  @TempDir Path folder;

  @Test
  void kindsImportanceAndSectionsAreShown() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"), "在打井会上的讲话\n\n一、为什么打井\n\n雨水少。\n\n二、怎样打井\n\n先看水脉。\n");
    try (Library library = Library.open(folder.resolve("library"))) {
      var id = library.importFiles(List.of(file), Progress.none()).items().getFirst().document();
      String text = library.document(id.get()).text();
      int water = text.indexOf("先看水脉");
      var marked =
          library.highlight(
              id.get(), new Range(water, water + 4), HighlightColor.RED, HighlightStyle.MARK);
      library.labels().setKind(List.of(marked.id()), "demand");
      library.labels().setImportant(List.of(marked.id()), true);
      int head = text.indexOf("一、为什么打井");
      var note = library.noteOnSection(id.get(), new Range(head, head + 7), "讲缘由");
      library.labels().setKind(List.of(note.id()), "起笔");
      library.noteOnDocument(id.get(), "通篇短");
    }
    Shell shell = new Shell(folder.resolve("library"), false);
    JsonNode shown = shell.run("show", "打井", "--json").json();
    JsonNode highlight = shown.at("/highlights/0");
    assertEquals("demand", highlight.get("kind").asText());
    assertTrue(highlight.get("important").asBoolean());
    assertTrue(highlight.get("author").isNull());
    JsonNode section = shown.at("/notes/0");
    assertEquals("一、为什么打井", section.get("heading").asText());
    assertEquals("起笔", section.get("kind").asText());
    assertFalse(section.get("section").isNull());
    assertTrue(shown.at("/notes/1/section").isNull());
    String text = shell.run("show", "打井").out();
    assertTrue(text.contains("  ★  [要求]"), text);
    assertTrue(text.contains("本节笔记（一、为什么打井）：讲缘由  [起笔]"), text);
    assertTrue(text.contains("全文笔记：通篇短"), text);
  }
}
