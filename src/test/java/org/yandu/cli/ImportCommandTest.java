package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.cli.Shell.Answer;
import org.yandu.load.SamplePdf;

/** {@code yandu import} with all it can be told, and what it answers. */
class ImportCommandTest {
  private static final String TEXT =
      "在河湾市水利会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n群众的意见要当面听。\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder.resolve("library"), false);
  }

  private Path file(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws Exception {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theJsonSaysForEachFileAndMemberWhatBecameOfIt() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("会议/甲县.txt"));
      zip.write(TEXT.replace("河湾市", "甲县").getBytes(StandardCharsets.UTF_8));
    }
    Path zip = file("包.zip", bytes.toByteArray());
    Path empty = file("空.txt", "");
    Answer answer = shell.run("import", "--json", zip.toString(), empty.toString());
    assertEquals(1, answer.status());
    JsonNode member = answer.json().get(0);
    assertEquals("甲县.txt", member.get("member").asText());
    assertEquals(zip.toString(), member.get("file").asText());
    assertEquals("imported", member.get("outcome").asText());
    assertEquals("在甲县水利会议上的讲话", member.get("title").asText());
    assertEquals(0, member.get("damaged").asInt());
    assertEquals(36, member.get("id").asText().length());
    JsonNode failed = answer.json().get(1);
    assertEquals("failed", failed.get("outcome").asText());
    assertTrue(failed.get("reason").asText().startsWith("“空.txt”是空文件"), failed.toString());
    assertFalse(failed.has("id"));
  }

  @Test
  void aTextIsReadInTheEncodingThatIsNamedAndAgainInAnother() throws Exception {
    Path file = file("乱.txt", TEXT.getBytes(Charset.forName("GB18030")));
    Answer wrong = shell.run("import", "--json", "--charset", "Big5", file.toString());
    assertTrue(wrong.json().at("/0/damaged").asInt() > 0, wrong.out());
    Answer right = shell.run("import", "--json", "--charset", "gbk", file.toString());
    assertEquals("alreadyThere", right.json().at("/0/outcome").asText());
    assertEquals("在河湾市水利会议上的讲话", right.json().at("/0/title").asText());
    assertEquals(0, right.json().at("/0/damaged").asInt());
    assertEquals(wrong.json().at("/0/id"), right.json().at("/0/id"));
    Answer outline = shell.type("outline", "--charset", "GB18030", file.toString());
    assertTrue(outline.out().contains("在河湾市水利会议上的讲话"), outline.out());
  }

  @Test
  void aNameCannotColourTheTerminalOrBreakALine() throws Exception {
    Path file;
    try {
      file = file("红\u001B[31m字\u0007\n第二行.txt", TEXT);
    } catch (InvalidPathException e) {
      // This system has no such names.
      return;
    }
    Answer answer = shell.run("import", file.toString());
    assertEquals(0, answer.status());
    assertEquals(1, answer.out().lines().count(), answer.out());
    assertTrue(answer.out().chars().allMatch(c -> c >= ' ' || c == '\n'), answer.out());
    String title = TEXT.lines().findFirst().orElseThrow();
    assertTrue(answer.out().contains(title), answer.out());
  }

  @Test
  void anEncodingThatIsNoneIsASentence() throws Exception {
    Answer answer = shell.run("import", "--charset", "汉字", file("a.txt", TEXT).toString());
    assertEquals(2, answer.status());
    assertEquals("不认识编码“汉字”，请用 UTF-8、GB18030、Big5、UTF-16LE 或 UTF-16BE。\n", answer.err());
  }

  @Test
  void aChangedFileIsToldOfAndTakesThePlaceWhenAsked() throws Exception {
    Path old = file("a/讲话.txt", TEXT);
    shell.run("import", old.toString());
    Answer marked = shell.run("highlight", "水利", "--quote", "群众的意见", "--note", "记住");
    assertEquals(0, marked.status(), marked.err());
    Path newer = file("b/讲话.txt", TEXT.replace("同志们：\n", "同志们：\n\n桥已经修好了。\n"));
    Answer changed = shell.run("import", "--json", newer.toString());
    assertEquals("changedSource", changed.json().at("/0/outcome").asText());
    String id = changed.json().at("/0/newVersionOf").asText();

    Answer renewed = shell.run("import", "--new-version-of", id, newer.toString());
    assertEquals(0, renewed.status(), renewed.err());
    assertEquals("“讲话.txt”已成为《在河湾市水利会议上的讲话》的新版本：标记 1 处在原文上，0 处待核对，0 处找不到原文。\n", renewed.out());
    assertEquals(1, shell.run("list", "--json").json().size());
    JsonNode again = shell.run("import", "--json", old.toString()).json().get(0);
    assertEquals("alreadyThere", again.get("outcome").asText());
    assertEquals(id, again.get("olderVersionOf").asText());
    assertEquals(0, shell.run("check").status());
  }

  @Test
  void aNewVersionIsOneFile() throws Exception {
    Path file = file("a.txt", TEXT);
    Answer answer = shell.run("import", "--new-version-of", "甲", file.toString(), file.toString());
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("只能接一个文件"), answer.err());
  }

  @Test
  void theOlderVersionsAreListedAndComeBack() throws Exception {
    Path old = file("a/讲话.txt", TEXT);
    shell.run("import", old.toString());
    assertEquals("《在河湾市水利会议上的讲话》没有以前的版本。\n", shell.run("versions", "水利").out());
    Path newer = file("b/讲话.txt", TEXT.replace("同志们：\n", "同志们：\n\n桥已经修好了。\n"));
    shell.run("import", "--new-version-of", "水利", newer.toString());

    JsonNode one = shell.run("versions", "水利", "--json").json().get(0);
    assertEquals(1, one.get("number").asInt());
    assertEquals("讲话.txt", one.get("fileName").asText());
    String list = shell.run("versions", "水利").out();
    assertTrue(list.matches("1  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 被替换  讲话.txt  《.*\n"), list);
    assertEquals(1, shell.run("versions", "水利", "--back", "2").status());

    Answer back = shell.run("versions", "水利", "--back", "1");
    assertEquals(0, back.status(), back.err());
    assertEquals("《在河湾市水利会议上的讲话》已换回“讲话.txt”那时的内容：标记 0 处在原文上，0 处待核对，0 处找不到原文。\n", back.out());
    assertFalse(shell.run("show", "水利").out().contains("桥"));
    assertEquals(0, shell.run("check").status());
  }

  /** A file made with a password is opened with what is typed, the second time right. */
  @Test
  void thePasswordIsAskedForUntilItIsRight() throws Exception {
    Path file = file("密.pdf", SamplePdf.locked("芝麻"));
    shell.typed.add("大麻");
    shell.typed.add("芝麻");
    Answer answer = shell.run("import", "--json", file.toString());
    assertEquals(0, answer.status(), answer.err());
    assertEquals("imported", answer.json().at("/0/outcome").asText());
    assertEquals("关于清理水库的讲话", answer.json().at("/0/title").asText());
    assertEquals(2, shell.asked.size());
    assertEquals("请输入“密.pdf”的密码（直接回车跳过）： ", shell.asked.getFirst());
    shell.typed.add("芝麻");
    Answer outline = shell.type("outline", file.toString());
    assertTrue(outline.out().contains("关于清理水库的讲话"), outline.err());
  }

  @Test
  void pagesThatAreScansAreTold() throws Exception {
    Path file = file("水库.pdf", SamplePdf.withScan());
    Answer told = shell.run("import", file.toString());
    assertEquals(0, told.status(), told.err());
    assertTrue(told.out().contains("“水库.pdf”有1页只是图片（扫描件）"), told.out());
    assertFalse(told.out().contains("无法显示"), told.out());
    Path member = file("又一份/水库.pdf", SamplePdf.withScan());
    assertEquals(1, shell.run("import", "--json", member.toString()).json().at("/0/scans").asInt());
  }

  @Test
  void whoTypesNoPasswordIsToldThatOneIsWanted() throws Exception {
    Path file = file("密.pdf", SamplePdf.locked("芝麻"));
    shell.typed.add("");
    Answer answer = shell.run("import", file.toString());
    assertEquals(1, answer.status());
    assertEquals(1, shell.asked.size());
    assertTrue(answer.err().contains("密码"), answer.err());
    assertEquals(0, shell.run("list", "--json").json().size());
  }
}
