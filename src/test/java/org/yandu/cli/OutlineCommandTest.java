package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;

class OutlineCommandTest {
  private static final String WELLS =
      "在打井工作会上的讲话\n\n一、为什么打井\n\n今年雨水少，田里的庄稼等不起。\n\n二、怎样打井\n\n先看水脉，再定井位。\n";
  private static final String BRIDGES = "在修桥工作会上的讲话\n\n把桥修到村口，孩子们上学就能少走三里路。\n";

  /** A Word file's numbers come from its lists; here a list stands in a rich text. */
  private static final String COUNTED =
      "{\\rtf1\\ansi {\\stylesheet{Normal;}{\\s1 heading 1;}{\\s2 heading 2;}}"
          + "\\pard\\s1 Wells\\par\\pard\\s2 {\\listtext 1.\\tab}Why\\par\\pard Rain was scarce this year.\\par"
          + "\\pard\\s2 2. How\\par\\pard Look for water first, then dig.\\par}";

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder.resolve("library"), false);
  }

  @Test
  void aCountedNumberStandsApartFromTheWordsOfItsHeadingAndATypedOneDoesNot() throws Exception {
    Path file = Files.writeString(folder.resolve("wells.rtf"), COUNTED);
    JsonNode headings =
        shell.run("outline", "--json", file.toString()).json().at("/works/0/headings");
    assertEquals("Why", headings.at("/0/text").asText(), headings.toString());
    assertEquals("1.", headings.at("/0/number").asText(), headings.toString());
    assertEquals("2. How", headings.at("/1/text").asText(), headings.toString());
    assertTrue(headings.at("/1/number").isMissingNode(), headings.toString());
    assertTrue(shell.run("outline", file.toString()).out().contains("─ 1. Why\n"));
  }

  @Test
  void ofAZipEveryDocumentIsOutlined() throws Exception {
    Path zip = zip(Map.of("会/wells.txt", WELLS, "bridges.txt", BRIDGES, "picture.png", "x"));
    Answer tree = shell.run("outline", zip.toString());
    assertEquals(0, tree.status(), tree.err());
    assertTrue(tree.out().startsWith("== bridges.txt\n"), tree.out());
    assertTrue(tree.out().contains("\n\n== wells.txt\n"), tree.out());
    assertTrue(tree.out().contains("├─ 一、为什么打井\n"), tree.out());
    JsonNode json = shell.run("outline", "--json", zip.toString()).json();
    assertEquals(2, json.size());
    assertEquals("wells.txt", json.at("/1/file").asText());
    assertEquals(2, json.at("/1/works/0/headings").size());
    assertEquals("在修桥工作会上的讲话", json.at("/0/title").asText());
  }

  @Test
  void aBrokenDocumentInAZipStopsNone() throws Exception {
    Path zip = zip(Map.of("a.docx", "PK\u0003\u0004", "wells.txt", WELLS));
    Answer answer = shell.run("outline", "--json", zip.toString());
    assertEquals(1, answer.status());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains("a.docx"), answer.err());
    assertEquals("a.docx", answer.json().at("/0/file").asText());
    assertTrue(answer.json().at("/0").has("error"));
    assertEquals(2, answer.json().at("/1/works/0/headings").size());
  }

  @Test
  void aZipWithoutADocumentIsOneSentence() throws Exception {
    Answer answer = shell.run("outline", zip(Map.of("picture.png", "x")).toString());
    assertEquals(1, answer.status());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
  }

  private Path zip(Map<String, String> files) throws IOException {
    Path zip = folder.resolve("文稿.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }
}
