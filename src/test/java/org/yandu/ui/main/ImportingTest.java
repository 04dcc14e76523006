package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Importing in the window: the report and what can be done in it, with real events. */
class ImportingTest extends WindowTest {
  private static final Charset GB = Charset.forName("GB18030");
  private static final String OLD =
      "在河湾市水利会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n" + "群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n";

  private Path file(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws Exception {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A Word file that opens with the password "right". */
  private Path locked(String name) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      info.getEncryptor().confirmPassword("right");
      try (OutputStream out = info.getEncryptor().getDataStream(files)) {
        out.write(word());
      }
      files.writeFilesystem(bytes);
    }
    return file(name, bytes.toByteArray());
  }

  private static byte[] word() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
      String lines = OLD.replace("\n\n", "</w:t></w:r></w:p><w:p><w:r><w:t>");
      String body = "<w:body><w:p><w:r><w:t>" + lines + "</w:t></w:r></w:p></w:body>";
      String xml = "<w:document xmlns:w=\"" + space + "\">" + body + "</w:document>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private void waitForReport() {
    TestInput.waitFor(() -> scene().getRoot().lookup(".import-report") != null);
    quiet();
    TestInput.settle();
  }

  private boolean onScreen(String selector) {
    return TestInput.onFx(() -> scene().getRoot().lookup(selector) != null);
  }

  private void waitForText(String words) {
    TestInput.waitFor(() ->
        scene().getRoot().lookupAll(".import-row .label").stream()
            .anyMatch(node -> node instanceof Label label && label.getText().contains(words)));
    quiet();
    TestInput.settle();
  }

  @Test
  void eachFileHasALineAndTheReportCanBeCopied() throws Exception {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("会议/甲县发言.txt"));
      out.write(OLD.replace("河湾市", "甲县").getBytes(StandardCharsets.UTF_8));
    }
    start(file("好.txt", OLD), file("坏.txt", ""), file("包.zip", zip.toByteArray()));
    waitForReport();
    assertEquals(2, view().desk().entriesProperty().get().size());
    TestInput.click(find("#report-copy"));
    assertEquals(1, clipboard.size());
    assertTrue(clipboard.getFirst().startsWith("导入了2篇文档，1篇没有导入"), clipboard.getFirst());
    assertEquals(4, clipboard.getFirst().lines().count());
    assertTrue(clipboard.getFirst().contains("包.zip › 甲县发言.txt\t已导入"), clipboard.getFirst());
    assertTrue(clipboard.getFirst().contains("坏.txt\t“坏.txt”是空文件"), clipboard.getFirst());
  }

  private int listed() {
    return view().desk().entriesProperty().get().size();
  }

  private Button undoInTheNotice() {
    return TestInput.onFx(() ->
        scene().getRoot().lookupAll(".notification .button").stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> view().texts().get("main.undo").equals(button.getText()))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theNoticeTakesAnImportBackAndAKeyBringsItAgain() throws Exception {
    start(file("甲.txt", OLD), file("乙.txt", OLD.replace("河湾市", "乙县")));
    TestInput.waitFor(() -> listed() == 2);
    TestInput.click(undoInTheNotice());
    TestInput.waitFor(() -> listed() == 0);
    quiet();
    assertTrue(view().desk().reader().documentProperty().get() == null);
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    TestInput.waitFor(() -> listed() == 2);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> listed() == 0);
    quiet();
    Path again = file("丙.txt", OLD);
    TestInput.run(() -> view().commands().importFiles(List.of(again)));
    TestInput.waitFor(() -> listed() == 1);
    quiet();
    picture("import-notice", 1);
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    picture("import-notice-night-150", 1.5);
  }

  @Test
  void aChangedFileTakesThePlaceOfTheOldOneAndTheNotesFollow() throws Exception {
    start(file("a/讲话.txt", OLD));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    UUID id = view().desk().currentProperty().get();
    Library library = view().desk().library();
    int at = OLD.indexOf("回音要写在公告栏里");
    var marked =
        library.highlight(id, new Range(at, at + 9), HighlightColor.GREEN, HighlightStyle.MARK);
    library.noteOn(marked.id(), "公告栏在哪里？");
    String newer = OLD.replace("同志们：\n", "同志们：\n\n先说一件新添的事：桥已经修好了。\n");
    TestInput.run(() -> view().commands().importFiles(List.of(later("b/讲话.txt", newer))));
    waitForReport();
    assertEquals(2, view().desk().entriesProperty().get().size());

    // By key: into the row, then the button that stands first in it.
    TestInput.run(() -> find("#import-list").requestFocus());
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.type(scene(), KeyCode.SPACE);
    waitForText("已成为《在河湾市水利会议上的讲话》的新版本：1处标记在原文上，0处");
    TestInput.waitFor(() -> id.equals(view().desk().currentProperty().get()));
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals(1, view().desk().entriesProperty().get().size());
    assertTrue(shownText().contains("桥已经修好了"));
    Annotations shown = view().desk().reader().annotationsProperty().get();
    Range range = shown.rangeOf(shown.highlights().getFirst()).orElseThrow();
    assertEquals("回音要写在公告栏里", range.in(shownText()));
    assertEquals("公告栏在哪里？", shown.notes().getFirst().text());

    TestInput.run(view().desk()::undo);
    quiet();
    assertFalse(shownText().contains("桥已经修好了"));
    Annotations before = view().desk().reader().annotationsProperty().get();
    assertEquals(
        new Range(at, at + 9), before.rangeOf(before.highlights().getFirst()).orElseThrow());
    assertEquals(2, view().desk().entriesProperty().get().size());
  }

  private Path later(String name, String text) {
    try {
      return file(name, text);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private String shownText() {
    return view().desk().reader().documentProperty().get().text();
  }

  @Test
  void aChangedFileIsLeftAsADocumentOfItsOwn() throws Exception {
    start(file("a/讲话.txt", OLD));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    TestInput.run(() -> view().commands().importFiles(List.of(later("b/讲话.txt", OLD + "再说一句。\n"))));
    waitForReport();
    TestInput.click(find(".report-keep"));
    waitForText("已作为另一份文稿保留");
    assertFalse(onScreen(".report-replace"));
    assertEquals(2, view().desk().entriesProperty().get().size());
  }

  @Test
  void aLockedFileAsksForItsPasswordAndSaysWhatCameOfIt() throws Exception {
    start(locked("密.docx"));
    waitForReport();
    TestInput.click(find(".report-password"));
    TestInput.typeText(scene(), "right");
    TestInput.type(scene(), KeyCode.ENTER);
    waitForText("已导入");
    assertEquals(1, view().desk().entriesProperty().get().size());
    assertFalse(onScreen(".report-password-field"));
  }

  @Test
  void aWrongPasswordCanBeFollowedByAnother() throws Exception {
    start(locked("密.docx"));
    waitForReport();
    TestInput.click(find(".report-password"));
    TestInput.typeText(scene(), "wrong");
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> scene().getRoot().lookup(".report-password") != null);
    quiet();
    assertTrue(view().desk().entriesProperty().get().isEmpty());
  }

  @Test
  void aTextInTheWrongEncodingIsReadAgainFromTheListOfDocuments() throws Exception {
    Path file = file("乱.txt", OLD.getBytes(GB));
    try (Library library = Library.open(folder.resolve("library"))) {
      ReadOptions wrong = ReadOptions.withCharset(Charset.forName("Big5-HKSCS"));
      library.importFiles(List.of(file), wrong, org.yandu.library.Progress.none());
    }
    start();
    UUID id = view().desk().entriesProperty().get().getFirst().id();
    TestInput.run(() -> view().commands().open(id));
    quiet();
    assertFalse(shownText().contains("河湾市"));
    TestInput.run(() -> view().commands().chooseEncoding(id));
    TestInput.waitFor(() -> scene().getRoot().lookup("#encoding-list") != null);
    Label preview = (Label) find("#encoding-text");
    assertTrue(preview.getText().contains("河湾市"), preview.getText());
    TestInput.type(scene(), KeyCode.DOWN);
    assertFalse(preview.getText().contains("河湾市"), preview.getText());
    TestInput.type(scene(), KeyCode.UP);
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> shownText().contains("河湾市"));
    quiet();
    TestInput.run(view().desk()::undo);
    quiet();
    assertFalse(shownText().contains("河湾市"));
  }

  @Test
  void damagedCharactersAreSaidAndAnotherEncodingIsOneButtonAway() throws Exception {
    byte[] bytes = (OLD + OLD.replace("三处", "四处")).getBytes(StandardCharsets.UTF_8);
    bytes[60] = (byte) 0xFF;
    start(file("伤.txt", bytes));
    waitForReport();
    waitForText("个字无法识别");
    TestInput.click(find(".report-charset"));
    TestInput.waitFor(() -> scene().getRoot().lookup("#encoding-list") != null);
    int offered = TestInput.onFx(() -> ((ListView<?>) find("#encoding-list")).getItems().size());
    assertTrue(offered >= 5, () -> offered + " encodings");
    TestInput.click(find("#encoding-choose"));
    waitForReport();
  }

  @Test
  void whatIsDroppedDuringAnImportIsImportedAfterIt() throws Exception {
    List<Path> first = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      first.add(file("一/" + i + ".txt", OLD.replace("河湾市", "第" + i + "区")));
    }
    Path second = file("二.txt", OLD.replace("河湾市", "临江县"));
    start();
    TestInput.run(() -> {
      view().commands().importFiles(first);
      view().commands().importFiles(List.of(second));
    });
    TestInput.waitFor(() -> view().desk().entriesProperty().get().size() == 31);
    quiet();
  }

  @Test
  void stoppingKeepsWhatIsDoneAndSaysSo() throws Exception {
    List<Path> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(file("多/" + i + ".txt", OLD.replace("河湾市", "第" + i + "区")));
    }
    start();
    TestInput.run(() -> view().commands().importFiles(many));
    TestInput.waitFor(() -> view().commands().imports().stateProperty().get().done() > 2);
    Node stop = find("#import-stop");
    TestInput.click(stop);
    TestInput.waitFor(() -> !view().commands().imports().runningProperty().get());
    quiet();
    int done = view().desk().entriesProperty().get().size();
    assertTrue(done > 2 && done < 400, done + " imported");
  }
}
