package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;
import org.yandu.library.Library;

class BinCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aRemovedDocumentWithANote() throws Exception {
    shell = new Shell(folder.resolve("library"), false);
    imported("讲话.txt", "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n");
    assertEquals(0, shell.run("highlight", "打井", "--quote", "先看水脉", "--note", "有道理").status());
    try (Library library = Library.open(folder.resolve("library"))) {
      library.removeDocument(library.documents().getFirst().id());
      library.freeNote("水脉图在老张那里");
      library.deleteNote(library.freeNote("删掉的一句").id());
    }
  }

  private Answer imported(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    Answer answer = shell.run("import", file.toString());
    assertEquals(0, answer.status(), answer.err());
    return answer;
  }

  @Test
  void whatWasDeletedIsListedAndRestored() throws Exception {
    Answer listed = shell.run("bin");
    assertTrue(listed.out().contains("删掉的一句"), listed.out());
    assertTrue(listed.out().contains("在打井现场会上的讲话"), listed.out());
    var json = shell.run("bin", "list", "--json").json();
    assertEquals(2, json.size());
    String document = "";
    for (var each : json) {
      document = each.get("what").asText().equals("document") ? each.get("id").asText() : document;
    }
    assertEquals(0, shell.run("bin", "restore", document).status());
    assertTrue(shell.run("list").out().contains("打井"));
    assertEquals(1, shell.run("bin", "--json").json().size());
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertNotEquals(0, shell.run("bin", "restore").status());
    assertNotEquals(0, shell.run("bin", "empty").status());
    Answer answer = shell.run("bin", "restore", "0190b1c2-0000-7000-8000-000000000002");
    assertNotEquals(0, answer.status());
    assertTrue(answer.err().contains("yandu bin list"), answer.err());
  }

  @Test
  void theReportSaysThatADocumentIsFoundAgain() throws Exception {
    Answer other = imported("讲话.md", "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n\n\n");
    assertTrue(other.out().contains("yandu bin restore"), other.out());
    Answer same = imported("又是它.txt", "在打井现场会上的讲话\n\n同志们：\n\n打井要先看水脉，再定井位。\n");
    assertTrue(same.out().contains("1 条标记和笔记都在"), same.out());
  }

  @Test
  void freeNotesAreFound() throws Exception {
    Answer found = shell.run("search", "水脉图");
    assertTrue(found.out().contains("随手记"), found.out());
    assertTrue(shell.run("search", "水脉图", "--json").json().get(0).get("document").isNull());
  }
}
