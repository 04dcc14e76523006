package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;
import org.yandu.library.Library;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;

/** Two people who exchange notes on the command line. */
class PackCommandTest {
  @TempDir Path folder;
  private Shell li;
  private Shell wang;
  private Path pack;

  @BeforeEach
  void twoLibraries() throws Exception {
    pack = folder.resolve("笔记.yandupack");
    li = shell("李文");
    wang = shell("王芳");
    Path file = folder.resolve("讲话.txt");
    Files.writeString(file, "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n");
    assertEquals(0, li.run("import", file.toString()).status());
    assertEquals(0, li.run("highlight", "打井", "--quote", "先看水脉", "--note", "有道理").status());
  }

  private Shell shell(String name) throws Exception {
    Path library = Files.createDirectories(folder.resolve(name));
    new SettingsFile(library).write(Settings.standard().withAuthor(name));
    return new Shell(library, false);
  }

  private void export(Shell from, String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"pack", "export", "--out", pack.toString()}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    Answer done = from.run(arguments);
    assertEquals(0, done.status(), done.err());
  }

  @Test
  void aPackWithItsDocumentIsSeenBeforeItIsMerged() throws Exception {
    export(li, "打井", "--with-documents");
    Answer preview = wang.run("pack", "preview", pack.toString());
    assertEquals(0, preview.status(), preview.err());
    assertTrue(preview.out().contains("来自：李文，涉及1篇文档"), preview.out());
    assertTrue(preview.out().contains("新增\t笔记\t有道理"), preview.out());
    assertTrue(preview.out().contains("合并时一并导入《在打井现场会上的讲话》"), preview.out());
    assertEquals(0, wang.run("list", "--json").json().size(), "nothing was touched");
    Answer merged = wang.run("pack", "merge", pack.toString());
    assertEquals(0, merged.status(), merged.err());
    assertTrue(merged.out().contains("已合并"), merged.out());
    assertTrue(wang.run("show", "打井").out().contains("有道理"));
    assertEquals(0, wang.run("check").status());
    Answer again = wang.run("pack", "preview", pack.toString(), "--json");
    assertEquals(0, again.json().get("new").asInt());
    assertEquals(0, again.json().get("lines").size());
    assertEquals(2, again.json().get("same").asInt());
    assertEquals(0, again.json().get("newDocuments").size());
    try (Library library = Library.open(folder.resolve("王芳"))) {
      library.undo();
      assertEquals(0, library.documents().size());
    }
    Answer once = wang.run("pack", "preview", pack.toString(), "--json");
    assertEquals("在打井现场会上的讲话", once.json().get("newDocuments").get(0).asText());
    Answer back = wang.run("pack", "merge", pack.toString(), "--json");
    assertEquals(1, back.json().get("importedDocuments").asInt());
  }

  @Test
  void notesOfADocumentThatIsNotThereWaitForIt() throws Exception {
    export(li);
    Answer preview = wang.run("pack", "preview", pack.toString());
    assertTrue(preview.out().contains("书库中没有《在打井现场会上的讲话》"), preview.out());
    assertEquals(0, wang.run("pack", "merge", pack.toString()).status());
    assertEquals(0, wang.run("list", "--json").json().size());
    assertEquals(0, wang.run("import", folder.resolve("讲话.txt").toString()).status());
    assertTrue(wang.run("show", "打井").out().contains("有道理"));
    assertEquals(0, wang.run("check").status());
  }

  @Test
  void whatBothChangedIsCountedAndKept() throws Exception {
    export(li, "--with-documents");
    wang.run("pack", "merge", pack.toString());
    rewrite("李文", "很有道理");
    rewrite("王芳", "还要问问群众");
    export(li);
    Answer merged = wang.run("pack", "merge", pack.toString(), "--json");
    assertEquals(1, merged.json().get("bothChanged").asInt(), merged.out());
    assertEquals(1, merged.json().get("conflicts").asInt());
    try (Library library = Library.open(folder.resolve("王芳"))) {
      assertEquals(1, library.packs().conflicts().size());
    }
  }

  private void rewrite(String name, String words) throws Exception {
    try (Library library = Library.open(folder.resolve(name))) {
      var document = library.documents().getFirst().id();
      library.setNoteText(library.annotations(document).notes().getFirst().id(), words);
    }
  }

  @Test
  void aNotebookIsChosenByItsName() throws Exception {
    try (Library library = Library.open(folder.resolve("李文"))) {
      var book = library.notebooks().create("基层治理");
      var document = library.documents().getFirst().id();
      var marked = library.annotations(document).highlights().getFirst().id();
      library.notebooks().collect(book.id(), java.util.List.of(marked));
    }
    export(li, "--notebook", "基层");
    Answer preview = wang.run("pack", "preview", pack.toString());
    assertTrue(preview.out().contains("新增\t专题\t基层治理"), preview.out());
    Answer none = li.run("pack", "export", "--notebook", "没有", "--out", pack.toString());
    assertEquals(1, none.status());
    assertTrue(none.err().contains("没有找到专题“没有”"), none.err());
    Answer both = li.run("pack", "export", "打井", "--notebook", "基层", "--out", pack.toString());
    assertEquals(2, both.status());
  }

  @Test
  void whatIsNoPackIsRefusedInOneSentence() throws Exception {
    Files.writeString(pack, "不是");
    for (String verb : new String[] {"preview", "merge"}) {
      Answer refused = wang.run("pack", verb, pack.toString());
      assertEquals(1, refused.status());
      assertEquals("“笔记.yandupack”不是研读包。", refused.err().strip());
    }
    Answer missing = wang.run("pack", "preview", folder.resolve("无.yandupack").toString());
    assertTrue(missing.err().contains("找不到"), missing.err());
    export(li);
    byte[] bytes = Files.readAllBytes(pack);
    bytes[bytes.length / 2] ^= 1;
    Files.write(pack, bytes);
    Answer damaged = wang.run("pack", "merge", pack.toString());
    assertEquals(1, damaged.status());
    assertFalse(damaged.err().isBlank());
    assertEquals(0, wang.run("show", "打井").out().length());
  }

  @Test
  void everyPartOfTheCommandHasHelp() {
    assertTrue(li.run("pack", "--help").out().contains("merge"));
    assertTrue(li.run("pack", "merge", "--help").out().contains("先备份"));
    assertEquals(2, li.run("pack").status());
  }
}
