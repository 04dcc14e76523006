package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;

class DemoTest {
  @TempDir Path folder;

  @Test
  void theDemoDoesEverythingOnTheSamples() throws Exception {
    Path out = folder.resolve("demo");
    Answer answer =
        new Shell(folder.resolve("library"), false).run("demo", "--out", out.toString());
    assertEquals(0, answer.status(), answer.err());
    assertEquals("", answer.err());
    for (String part : new String[] {"├─ 一、", "[绿色]", "[紫色]", "#引文", "书库完好", "one.png"}) {
      assertTrue(answer.out().contains(part), part);
    }
    assertTrue(Files.readString(out.resolve("study-notes.md")).contains("> "));
    assertTrue(Files.size(out.resolve("study-notes.docx")) > 0);
    assertTrue(Files.notExists(folder.resolve("library")), "the reader's library is left alone");
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Answer answer =
        new Shell(folder.resolve("library"), false)
            .run("demo", "--out", file.resolve("demo").toString());
    assertEquals(1, answer.status());
    assertEquals(1, answer.err().lines().count());
    assertTrue(answer.err().contains("无法建立文件夹"), answer.err());
  }
}
