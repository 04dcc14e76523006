package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.cli.Shell.Answer;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;

class CliTest {
  private static final String WELLS =
      """
      在打井工作会上的讲话

      一、为什么打井

      今年雨水少，田里的庄稼等不起。打井是眼下最要紧的一件事。

      二、怎样打井

      先看水脉，再定井位，不能想当然。要紧的事要抓紧办，要一户
      一户地问清楚再动手。
      """;
  private static final String BRIDGES =
      """
      在修桥工作会上的讲话

      把桥修到村口，孩子们上学就能少走三里路。
      """;

  @TempDir Path folder;

  private Shell shell;
  private Path wells;
  private Path bridges;

  @BeforeEach
  void twoFiles() throws Exception {
    shell = new Shell(folder.resolve("library"), false);
    Files.createDirectory(folder.resolve("files"));
    wells = Files.writeString(folder.resolve("files/wells.txt"), WELLS);
    bridges = Files.writeString(folder.resolve("files/bridges.txt"), BRIDGES);
  }

  private void importBoth() {
    Answer answer = shell.run("import", folder.resolve("files").toString());
    assertEquals(0, answer.status(), answer.err());
  }

  private static void refused(Answer answer, int status, String words) {
    assertEquals(status, answer.status(), answer.err());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(words), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  @Test
  void theOutlineOfAFileIsATreeOrOneJsonValue() throws Exception {
    Answer tree = shell.run("outline", wells.toString());
    assertEquals(0, tree.status(), tree.err());
    assertTrue(tree.out().contains("├─ 一、为什么打井\n"), tree.out());
    JsonNode json = shell.run("outline", "--json", wells.toString()).json();
    assertEquals("在打井工作会上的讲话", json.get("title").asText());
    assertEquals(2, json.at("/works/0/headings").size());
    assertFalse(Files.exists(folder.resolve("library")), "outline keeps nothing");
  }

  @ParameterizedTest
  @CsvSource({"zh,找不到文件", "en,was not found"})
  void aMissingFileIsOneSentenceInEachLanguage(String language, String words) {
    refused(shell.run("outline", "nowhere.txt", "--lang", language), 1, words);
  }

  @Test
  void aBrokenFileAmongGoodOnesStopsNone() throws Exception {
    Path empty = Files.createFile(folder.resolve("files/empty.txt"));
    Path broken = Files.write(folder.resolve("files/broken.docx"), new byte[] {'P', 'K', 3, 4, 9});
    Answer answer = shell.run("import", "--json", folder.resolve("files").toString());
    assertEquals(1, answer.status());
    assertEquals(2, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(empty.getFileName().toString()), answer.err());
    assertTrue(answer.err().contains(broken.getFileName().toString()), answer.err());
    List<String> outcomes = answer.json().findValuesAsText("outcome");
    assertEquals(List.of("imported", "failed", "failed", "imported"), outcomes);
    assertEquals(2, shell.run("list", "--json").json().size());
  }

  @Test
  void aFileImportedTwiceIsThereOnce() throws Exception {
    importBoth();
    Answer again = shell.run("import", "--json", wells.toString());
    assertEquals(0, again.status());
    assertEquals("alreadyThere", again.json().at("/0/outcome").asText());
    assertEquals(2, shell.run("list", "--json").json().size());
  }

  @Test
  void aFolderWithoutDocumentsIsAProblem() throws Exception {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    refused(shell.run("import", bare.toString()), 1, "没有找到可以导入的文档");
  }

  @Test
  void theListGivesIdTitleAndWorks() throws Exception {
    importBoth();
    JsonNode list = shell.run("list", "--json").json();
    assertEquals(2, list.size());
    for (JsonNode entry : list) {
      assertTrue(entry.get("id").asText().matches("[0-9a-f-]{36}"));
      assertEquals(1, entry.get("works").size());
      assertEquals(entry.get("title"), entry.at("/works/0"));
    }
    String text = shell.run("list").out();
    assertEquals(2, text.lines().count(), text);
    for (String line : text.lines().toList()) {
      assertEquals(0, shell.run("show", line.split(" ")[0]).status(), "a short id is enough");
    }
  }

  @Test
  void aDocumentIsMeantByIdOrPartOfItsTitle() throws Exception {
    importBoth();
    JsonNode shown = shell.run("show", "打井", "--json").json();
    assertEquals("在打井工作会上的讲话", shown.get("title").asText());
    String id = shown.get("id").asText();
    assertEquals(shown, shell.run("show", id, "--json").json());
    refused(shell.run("show", "工作会"), 1, "有 2 篇文档符合“工作会”");
    refused(shell.run("show", "种树"), 1, "书库里没有“种树”");
  }

  @Test
  void aHighlightHasColorNoteAndTags() throws Exception {
    importBoth();
    Answer answer =
        shell.run(
            "highlight",
            "打井",
            "--quote",
            "先看水脉",
            "--color",
            "red",
            "--note",
            "可以引用",
            "--tag",
            "方法",
            "--tag",
            "引文");
    assertEquals(0, answer.status(), answer.err());
    JsonNode highlight = shell.run("show", "打井", "--json").json().at("/highlights/0");
    assertEquals("先看水脉", highlight.get("text").asText());
    assertEquals("red", highlight.get("color").asText());
    assertEquals("exact", highlight.get("place").asText());
    assertEquals("可以引用", highlight.at("/notes/0/text").asText());
    assertEquals(2, highlight.get("tags").size());
    assertEquals("《在打井工作会上的讲话》，第二部分第1段", highlight.get("citation").asText());
    int start = highlight.at("/range/start").asInt();
    assertEquals(start, WELLS.indexOf("先看水脉"));
    String text = shell.run("show", "打井").out();
    assertTrue(text.contains("[红色] 先看水脉") && text.contains("笔记：可以引用"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"要一户一户地问清楚", "先看水脉,再定井位", "要一户\n一户地", "先看 水脉，再定 井位"})
  void aQuoteIsFoundAcrossSeamsAndInOtherPunctuation(String quote) throws Exception {
    importBoth();
    Answer answer = shell.run("highlight", "打井", "--quote", quote, "--json");
    assertEquals(0, answer.status(), answer.err());
    assertEquals("exact", answer.json().get("place").asText());
  }

  @Test
  void wordsThatStandTwiceNeedANumber() throws Exception {
    importBoth();
    refused(shell.run("highlight", "打井", "--quote", "要紧的"), 1, "出现 2 次");
    refused(shell.run("highlight", "打井", "--quote", "要紧的", "--nth", "3"), 1, "没有第 3 处");
    Answer second = shell.run("highlight", "打井", "--quote", "要紧的", "--nth", "2", "--json");
    assertEquals(WELLS.lastIndexOf("要紧的"), second.json().at("/range/start").asInt());
    refused(shell.run("highlight", "打井", "--quote", "没有的话"), 1, "文档里没有“没有的话”");
  }

  @Test
  void aHitSaysWhereItStands() throws Exception {
    importBoth();
    shell.run("highlight", "修桥", "--quote", "少走三里路", "--note", "庄稼之外的事");
    JsonNode hits = shell.run("search", "庄稼", "--json").json();
    assertEquals(2, hits.size());
    JsonNode inText = hits.get(0).get("note").isNull() ? hits.get(0) : hits.get(1);
    assertEquals("在打井工作会上的讲话", inText.get("work").asText());
    assertEquals("一、为什么打井", inText.get("section").asText());
    assertEquals(1, inText.get("paragraph").asInt());
    assertEquals(WELLS.indexOf("庄稼"), inText.at("/range/start").asInt());
    assertEquals(WELLS.indexOf("庄稼") + 2, inText.at("/range/end").asInt());
    assertTrue(inText.get("text").asText().contains("庄稼等不起"));
    assertEquals(1, shell.run("search", "庄稼", "--json", "--limit", "1").json().size());
    Answer none = shell.run("search", "沙漠", "--json");
    assertEquals(0, none.status());
    assertEquals(0, none.json().size());
  }

  @Test
  void studyNotesAreWrittenInBothForms() throws Exception {
    importBoth();
    shell.run("highlight", "打井", "--quote", "先看水脉", "--note", "可以引用");
    Path md = folder.resolve("out/notes.md");
    assertEquals(0, shell.run("export", "--format", "md", "--out", md.toString()).status());
    assertTrue(Files.readString(md).contains("> 先看水脉"));
    assertFalse(Files.readString(md).contains("修桥"));
    Path docx = folder.resolve("out/notes.docx");
    Answer word = shell.run("export", "修桥", "--format", "docx", "--out", docx.toString());
    assertEquals(0, word.status(), word.err());
    assertEquals('P', Files.readAllBytes(docx)[0]);
  }

  @Test
  void aTargetThatIsAFolderIsOneSentence() throws Exception {
    importBoth();
    Path taken = Files.createDirectories(folder.resolve("taken.md/inside")).getParent();
    Answer answer = shell.run("export", "打井", "--format", "md", "--out", taken.toString());
    refused(answer, 1, "无法写入");
    try (Stream<Path> logs = Files.list(folder.resolve("library/logs"))) {
      Path log = logs.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
      String stacks = Files.readString(log);
      assertEquals(2, stacks.split("the command failed", -1).length, "the stack is logged once");
    }
  }

  @Test
  void aWholeLibraryIsHealthy() throws Exception {
    importBoth();
    shell.run("highlight", "打井", "--quote", "先看水脉");
    Answer answer = shell.run("check", "--json");
    assertEquals(0, answer.status());
    assertTrue(answer.json().get("healthy").asBoolean());
    assertEquals(1, answer.json().get("exact").asInt());
    assertEquals(0, answer.json().get("problems").size());
    assertTrue(shell.run("check", "--lang", "en").out().contains("The library is whole"));
  }

  @ParameterizedTest
  @CsvSource({"zh,无法写入书库文件夹", "en,cannot write to the library folder"})
  void aLibraryThatCannotBeMadeIsOneSentence(String language, String words) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    refused(shell.type("list", "--library", file.toString(), "--lang", language), 1, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outline|FILE",
        "highlight x|--quote",
        "highlight x --quote y --color pink|yellow, green, blue, red, purple",
        "export --format pdf --out x|md, docx",
        "search a --limit many|--limit",
        "search a --limit 0|--limit",
        "list --colour|--colour",
        "list a b|“a”",
        "lsit|“lsit”",
        "list --lang fr|zh, en"
      })
  void aSlipInTheCommandIsTwoAndOneSentence(String command, String words) {
    refused(shell.run(command.split(" ")), 2, words);
  }

  @Test
  void optionsForAllCommandsStandBeforeOrAfter() throws Exception {
    importBoth();
    String library = folder.resolve("library").toString();
    String before = shell.type("--library", library, "--lang", "en", "check").out();
    assertTrue(before.contains("documents: 2"), before);
    assertEquals(before, shell.type("check", "--library=" + library, "--lang=en").out());
  }

  @Test
  void helpAndVersionAreFine() {
    Answer help = shell.type("--help");
    assertEquals(0, help.status());
    for (String command : List.of("outline", "import", "highlight", "demo", "--library")) {
      assertTrue(help.out().contains(command), help.out());
    }
    assertTrue(shell.type("search", "--help", "--lang", "en").out().startsWith("Usage: yandu"));
    assertTrue(shell.type("--version").out().startsWith("研读"));
  }

  @Test
  void withoutACommandTheWindowOpensWithTheFiles() {
    Shell desk = new Shell(folder.resolve("library"), true);
    assertEquals(0, desk.run(wells.toString(), bridges.toString()).status());
    assertEquals(
        List.of(folder.resolve("library").toString(), wells.toString(), bridges.toString()),
        desk.opened);
    refused(desk.run("nowhere.txt"), 1, "找不到文件");
    refused(shell.run(wells.toString()), 1, "没有显示器");
  }

  @Test
  void aLinkIsHandedToTheWindowAsItIs() {
    Shell desk = new Shell(folder.resolve("library"), true);
    String link = "yandu://highlight/0190b1c2-0000-7000-8000-000000000001";
    assertEquals(0, desk.run(link).status());
    assertEquals(List.of(folder.resolve("library").toString(), link), desk.opened);
  }

  @Test
  void aDisplayIsWhereTheSystemHasOne() {
    assertTrue(Screen.hasDisplay("Windows 11", Map.of()));
    assertTrue(Screen.hasDisplay("Mac OS X", Map.of()));
    assertTrue(Screen.hasDisplay("Linux", Map.of("DISPLAY", ":0")));
    assertFalse(Screen.hasDisplay("Linux", Map.of("DISPLAY", "")));
    assertFalse(Screen.hasDisplay("Linux", Map.of()));
  }

  @Test
  void aColourIsCalledByTheNameTheReaderGaveIt() {
    importBoth();
    new SettingsFile(folder.resolve("library"))
        .write(Settings.standard().withColorNames(Map.of("yellow", "要办的事")));
    Answer marked = shell.run("highlight", "打井", "--quote", "先看水脉");
    assertTrue(marked.out().contains("要办的事"), marked.out());
    Answer shown = shell.run("show", "打井");
    assertTrue(shown.out().contains("要办的事"), shown.out());
  }
}
