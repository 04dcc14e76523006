package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;

class BackupCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibraryWithADocument() throws Exception {
    shell = new Shell(folder.resolve("library"), false);
    Path file = folder.resolve("讲话.txt");
    Files.writeString(file, "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n");
    assertEquals(0, shell.run("import", file.toString()).status());
    assertEquals(0, shell.run("highlight", "打井", "--quote", "先看水脉", "--note", "有道理").status());
  }

  @Test
  void aBackupIsMadeListedAndCopied() throws Exception {
    assertTrue(shell.run("restore").out().contains("还没有备份"));
    Path stick = folder.resolve("stick");
    Answer made = shell.run("backup", "--to", stick.toString());
    assertEquals(0, made.status(), made.err());
    assertTrue(made.out().contains("已备份并核对"), made.out());
    Answer listed = shell.run("restore", "--list", "--json");
    assertEquals(1, listed.json().size());
    String name = listed.json().get(0).get("name").asText();
    assertTrue(shell.run("restore", "--list").out().startsWith(name));
    assertTrue(Files.exists(stick.resolve(name)));
    try (Stream<Path> copies = Files.list(stick)) {
      assertEquals(1, copies.count(), "no litter");
    }
  }

  @Test
  void goingBackCanBeSeenBeforeItIsDone() throws Exception {
    shell.run("backup");
    shell.run("highlight", "打井", "--quote", "再定井位");
    Answer preview = shell.run("restore", "library-", "--dry-run", "--as-it-was", "--json");
    assertEquals(0, preview.status(), preview.err());
    assertEquals(1, preview.json().get("highlights").get("fewer").asInt());
    assertEquals(2, shell.run("check", "--json").json().get("highlights").asInt());
    Answer with = shell.run("restore", "library-");
    assertTrue(with.out().contains("已恢复"), with.out());
    assertEquals(2, shell.run("check", "--json").json().get("highlights").asInt());
    String first = shell.run("restore", "--list", "--json").json().get(1).get("name").asText();
    assertEquals(0, shell.run("restore", first, "--as-it-was").status());
    assertEquals(1, shell.run("check", "--json").json().get("highlights").asInt());
    assertTrue(Files.isDirectory(folder.resolve("library/set-aside")));
  }

  @Test
  void aCheckSaysInWordsWhatItVerified() throws Exception {
    String before = shell.run("check").out();
    assertTrue(before.contains("标记 1 处：位置准确 1"), before);
    assertTrue(before.contains("书签 0 个，其中位置待核对 0"), before);
    assertTrue(before.matches("(?s).*逐条核对了 \\d+ 条记录的校验和与含义；与正文一致的搜索文本共 \\d+ 字.*"), before);
    assertTrue(before.contains("笔记所属的标记是否还在：问题 0 个"), before);
    assertTrue(before.contains("还没有备份"), before);
    shell.run("backup");
    assertTrue(shell.run("check").out().contains("（0 小时前）"));
    Answer json = shell.run("check", "--json");
    assertTrue(json.json().get("rows").asLong() > 5);
    assertFalse(json.json().get("backup").isNull());
    assertTrue(shell.run("--lang", "en", "check").out().contains("checksum and meaning of"));
  }

  @Test
  void anUnknownBackupIsOneSentence() {
    Answer answer = shell.run("restore", "明天");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("“明天”"), answer.err());
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void aDamagedLibraryIsRepairedWithEverythingInIt() throws Exception {
    shell.run("backup");
    shell.run("highlight", "打井", "--quote", "再定井位", "--note", "备份之后的");
    try (var file = new RandomAccessFile(folder.resolve("library/library.db").toFile(), "rw")) {
      file.seek(4_096);
      file.write(new byte[3 * 4_096]);
    }
    Answer found = shell.run("check");
    assertEquals(1, found.status());
    assertTrue(found.err().contains("--repair"), found.err());
    Answer refused = shell.run("backup");
    assertEquals(1, refused.status());
    Answer repaired = shell.run("check", "--repair");
    assertEquals(0, repaired.status(), repaired.err());
    assertTrue(repaired.out().contains("来自备份"), repaired.out());
    assertTrue(repaired.out().contains("书库完好"), repaired.out());
    Answer shown = shell.run("show", "打井");
    assertTrue(shown.out().contains("备份之后的") && shown.out().contains("有道理"), shown.out());
    assertFalse(shell.run("check", "--repair").out().contains("来自"), "nothing to repair");
  }
}
