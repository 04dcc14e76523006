package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;
import org.yandu.library.Library;
import org.yandu.note.NotebookEntry.Heading;
import org.yandu.note.NotebookEntry.Text;

/** Notebooks written to files on the command line. */
class NotebookExportTest {
  @TempDir Path folder;
  private Path home;
  private Path out;
  private Shell shell;

  @BeforeEach
  void aNotebook() throws Exception {
    home = Files.createDirectories(folder.resolve("library"));
    out = folder.resolve("水利.md");
    shell = new Shell(home, false);
    try (Library library = Library.open(home)) {
      UUID water = library.notebooks().create("水利专题").id();
      UUID last = library.notebooks().add(water, Optional.empty(), new Text("先看水脉。")).id();
      UUID first = library.notebooks().add(water, Optional.of(last), new Heading("打井")).id();
      library.notebooks().move(List.of(first), Optional.empty());
      library.notebooks().create("水土保持");
    }
  }

  private Answer export(String... which) {
    String[] arguments = new String[which.length + 5];
    System.arraycopy(
        new String[] {"export", "--format", "md", "--out", out.toString()}, 0, arguments, 0, 5);
    System.arraycopy(which, 0, arguments, 5, which.length);
    return shell.run(arguments);
  }

  @Test
  void aNotebookIsWrittenInItsOwnOrder() throws Exception {
    Answer done = export("--notebook", "水利");
    assertEquals(0, done.status(), done.err());
    String written = Files.readString(out);
    assertTrue(written.contains("水利专题"), written);
    assertTrue(written.indexOf("打井") >= 0, written);
    assertTrue(written.indexOf("打井") < written.indexOf("先看水脉。"), written);
  }

  @Test
  void aNameOfNoneOrOfSeveralIsRefused() {
    assertNotEquals(0, export("--notebook", "水").status());
    assertNotEquals(0, export("--notebook", "农业").status());
    assertNotEquals(0, export("打井", "--notebook", "水利").status());
    assertFalse(Files.exists(out));
  }
}
