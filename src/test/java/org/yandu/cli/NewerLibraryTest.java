package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;

/** A library that a later program has written: everything can be read, nothing is written. */
class NewerLibraryTest {
  @TempDir Path folder;
  private Shell shell;
  private Path speech;
  private byte[] before;

  @BeforeEach
  void aLibraryOfALaterProgram() throws Exception {
    Path library = folder.resolve("library");
    shell = new Shell(library, false);
    speech = folder.resolve("讲话.txt");
    Files.writeString(speech, "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n");
    assertEquals(0, shell.run("import", speech.toString()).status());
    assertEquals(0, shell.run("highlight", "打井", "--quote", "先看水脉", "--note", "有道理").status());
    Path file = library.resolve("library.db");
    try (Connection later = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = later.createStatement()) {
      statement.executeUpdate("ALTER TABLE notes ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'");
      statement.executeUpdate("UPDATE notes SET mood = 'curious'");
      statement.executeUpdate("PRAGMA user_version = 99");
    }
    before = Files.readAllBytes(file);
  }

  @Test
  void readingWorksAndSaysWhy() throws Exception {
    Path notes = folder.resolve("笔记.md");
    for (List<String> words :
        List.of(
            List.of("list"),
            List.of("show", "打井"),
            List.of("search", "水脉"),
            List.of("export", "--format", "md", "--out", notes.toString()))) {
      Answer answer = shell.run(words.toArray(String[]::new));
      assertEquals(0, answer.status(), words + answer.err());
      assertTrue(answer.err().contains("已只读打开"), answer.err());
      assertEquals(1, answer.err().lines().count());
    }
    assertTrue(shell.run("show", "打井").out().contains("有道理"));
    assertTrue(Files.readString(notes).contains("有道理"));
    unchanged();
  }

  @Test
  void everyChangeIsRefusedInASentence() throws Exception {
    Path more = Files.writeString(folder.resolve("又一篇.txt"), "又一篇讲话\n\n同志们。\n");
    for (List<String> words :
        List.of(
            List.of("import", more.toString()), List.of("highlight", "打井", "--quote", "再定井位"))) {
      Answer answer = shell.run(words.toArray(String[]::new));
      assertEquals(1, answer.status(), words.toString());
      assertTrue(answer.err().contains("这个书库现在只能阅读，刚才的改动没有保存"), answer.err());
    }
    Answer english = shell.run("--lang", "en", "highlight", "打井", "--quote", "再定井位");
    assertTrue(english.err().contains("can only be read now"), english.err());
    assertEquals(1, shell.run("backup").status());
    unchanged();
  }

  /** What it cannot judge it must not repair: every changed record would look damaged. */
  @Test
  void aCheckRefusesAndRepairsNothing() throws Exception {
    for (String[] words : new String[][] {{"check"}, {"check", "--repair"}}) {
      Answer answer = shell.run(words);
      assertEquals(1, answer.status());
      assertTrue(answer.err().contains("请升级研读"), answer.err());
    }
    assertFalse(Files.exists(folder.resolve("library/set-aside")));
    unchanged();
  }

  private void unchanged() throws Exception {
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("library/library.db")));
    assertFalse(Files.exists(folder.resolve("library/library.db-wal")));
  }
}
