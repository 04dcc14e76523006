package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;
import org.yandu.library.Library;
import org.yandu.note.NotebookEntry.Heading;
import org.yandu.note.NotebookEntry.Text;

/** Notebooks listed and shown on the command line. */
class NotebooksCommandTest {
  @TempDir Path folder;

  @Test
  void notebooksAreListedAndShown() throws Exception {
    Path home = Files.createDirectories(folder.resolve("library"));
    var shell = new Shell(home, false);
    assertEquals(0, shell.run("notebooks").status());
    try (Library library = Library.open(home)) {
      UUID water = library.notebooks().create("水利专题").id();
      UUID first = library.notebooks().add(water, Optional.empty(), new Heading("打井")).id();
      library.notebooks().add(water, Optional.of(first), new Text("先看水脉。"));
    }
    Answer listed = shell.run("notebooks");
    assertTrue(listed.out().contains("水利专题"), listed.out());
    Answer shown = shell.run("notebooks", "水利");
    assertTrue(shown.out().indexOf("打井") < shown.out().indexOf("先看水脉。"), shown.out());
    JsonNode json = new ObjectMapper().readTree(shell.run("notebooks", "水利", "--json").out());
    assertEquals("heading", json.get(0).get("kind").asText());
    assertEquals("先看水脉。", json.get(1).get("words").asText());
    JsonNode all = new ObjectMapper().readTree(shell.run("notebooks", "--json").out());
    assertEquals(2, all.get(0).get("entries").asInt());
    assertEquals(1, Math.min(1, shell.run("notebooks", "没有的").status()));
  }
}
