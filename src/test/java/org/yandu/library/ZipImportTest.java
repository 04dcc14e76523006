package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.raw.LoadException.Reason;

/** Archives: members become documents, hostile ones a sentence. */
class ZipImportTest {
  @TempDir Path folder;
  private Path files;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    files = Files.createDirectory(folder.resolve("来稿"));
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static byte[] speech(String place) {
    return ("在" + place + "工作会议上的讲话\n\n同志们：\n\n今年的工作很重，大家要一件一件地办好，办好一件再办一件。\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> members, Charset names) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, names)) {
      for (var member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws Exception {
    return Files.write(files.resolve(name), bytes);
  }

  private List<Item> imported(Path path) {
    return library.importFiles(List.of(path), Progress.none()).items();
  }

  private Reason refused(Path path) {
    List<Item> items = imported(path);
    assertEquals(1, items.size());
    return items.getFirst().problem().orElseThrow().reason();
  }

  private static List<String> outcomes(List<Item> items) {
    return items.stream().map(item -> item.origin().name() + " " + item.outcome()).toList();
  }

  @Test
  void eachMemberIsADocumentNamedAfterIt() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("会议/", new byte[0]);
    members.put("会议/甲县.txt", speech("甲县"));
    members.put("会议/乙县.txt", speech("乙县"));
    members.put("照片.png", new byte[] {1, 2, 3});
    members.put("__MACOSX/会议/._甲县.txt", new byte[] {0, 5, 22, 7});
    members.put("坏.docx", new byte[] {'P', 'K', 3, 4, 9});
    file("会议材料.zip", zip(members, StandardCharsets.UTF_8));
    List<Item> items = imported(files);
    assertEquals(List.of("甲县.txt IMPORTED", "乙县.txt IMPORTED", "坏.docx FAILED"), outcomes(items));
    assertEquals("会议材料.zip", items.getFirst().file().getFileName().toString());
    assertEquals(
        List.of("乙县.txt", "甲县.txt"),
        library.documents().stream().map(DocumentEntry::fileName).sorted().toList());
    assertEquals("甲县.txt ALREADY_THERE", outcomes(imported(files)).getFirst());
  }

  @Test
  void namesInTheEncodingOfChineseWindowsAreRead() throws Exception {
    Charset gb = Charset.forName("GB18030");
    Path zip = file("gb.zip", zip(Map.of("资料\\讲话稿.txt", speech("临江县")), gb));
    assertEquals(List.of("讲话稿.txt IMPORTED"), outcomes(imported(zip)));
  }

  @Test
  void aPathInANameIsOnlyAName() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("../../../逃出.txt", speech("甲县"));
    members.put("/etc/根.txt", speech("乙县"));
    members.put("C:\\盘\\x\u202Etxt.文.txt", speech("丙县"));
    Path zip = file("路径.zip", zip(members, StandardCharsets.UTF_8));
    List<Path> before = everything();
    assertEquals(
        List.of("逃出.txt IMPORTED", "根.txt IMPORTED", "xtxt.文.txt IMPORTED"),
        outcomes(imported(zip)));
    assertEquals(before, everything());
  }

  /** All files outside the library, and what its members are called wherever they could go. */
  private List<Path> everything() throws Exception {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(path -> !path.startsWith(folder.resolve("library"))).forEach(found::add);
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      for (String name : List.of("逃出.txt", "根.txt", "etc/根.txt", "xtxt.文.txt")) {
        Path path = above.resolve(name);
        if (Files.exists(path)) {
          found.add(path);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  @Test
  void anOfficeFileIsADocumentWhateverItIsCalled() throws Exception {
    String body =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>在河湾市会议上的讲话</w:t></w:r></w:p></w:body></w:document>";
    byte[] docx =
        zip(
            Map.of("word/document.xml", body.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    assertEquals(List.of("其实是文稿.zip IMPORTED"), outcomes(imported(file("其实是文稿.zip", docx))));
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() throws Exception {
    byte[] inner = zip(Map.of("内.txt", speech("甲县")), StandardCharsets.UTF_8);
    Path outer = file("外.zip", zip(Map.of("内.zip", inner), StandardCharsets.UTF_8));
    assertEquals(Reason.ARCHIVE_NESTED, refused(outer));
    assertTrue(library.documents().isEmpty());
  }

  @Test
  void brokenEmptyLockedAndForeignArchivesAreSaidToBe() throws Exception {
    byte[] good = zip(Map.of("甲.txt", speech("甲县")), StandardCharsets.UTF_8);
    assertEquals(Reason.ARCHIVE_BROKEN, refused(file("断.zip", Arrays.copyOf(good, 60))));
    assertEquals(
        Reason.ARCHIVE_BROKEN, refused(file("假.zip", "这不是压缩包".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        Reason.ARCHIVE_EMPTY, refused(file("空.zip", zip(Map.of(), StandardCharsets.UTF_8))));
    assertEquals(
        Reason.ARCHIVE_EMPTY,
        refused(file("图.zip", zip(Map.of("a.png", new byte[9]), StandardCharsets.UTF_8))));
    byte[] locked = good.clone();
    int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    locked[6] |= 1;
    locked[directory + 8] |= 1;
    assertEquals(Reason.ARCHIVE_LOCKED, refused(file("锁.zip", locked)));
    assertEquals(
        Reason.ARCHIVE_FOREIGN,
        refused(file("r.rar", new byte[] {'R', 'a', 'r', '!', 26, 7, 1, 0})));
    assertEquals(Reason.EMPTY, refused(file("零.zip", new byte[0])));
  }

  @Test
  void aBombIsStoppedWhereItBeginsToSwell() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("炸.txt"));
      zeros(zip, 64);
      zip.putNextEntry(new ZipEntry("好.txt"));
      zip.write(speech("甲县"));
    }
    List<Item> items = imported(file("炸.zip", bytes.toByteArray()));
    assertEquals(List.of("炸.txt FAILED", "好.txt IMPORTED"), outcomes(items));
    assertEquals(Reason.ARCHIVE_HOSTILE, items.getFirst().problem().orElseThrow().reason());
  }

  private static void zeros(OutputStream out, int megabytes) throws Exception {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }

  @Test
  void anArchiveOfTooManyEntriesIsNotOpened() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20_001; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    assertEquals(Reason.ARCHIVE_HOSTILE, refused(file("多.zip", bytes.toByteArray())));
  }

  @Test
  void hundredsOfFilesComeInTheirOrderWithTheirNames() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 150; i++) {
      members.put("包/" + (1000 + i) + ".txt", speech("第" + i + "区"));
      Files.write(files.resolve((2000 + i) + ".txt"), speech("第" + i + "乡"));
    }
    file("1.zip", zip(members, StandardCharsets.UTF_8));
    List<String> told = new ArrayList<>();
    ImportReport report =
        library.importFiles(
            List.of(files),
            new Progress() {
              @Override
              public void at(int done, int total, String what) {
                told.add(done + "/" + total + " " + what);
              }

              @Override
              public boolean cancelled() {
                return told.size() == 200;
              }
            });
    assertTrue(report.cancelled());
    assertEquals(200, report.count(Outcome.IMPORTED));
    assertEquals(200, library.documents().size());
    assertEquals("0/300 1.zip › 1000.txt", told.getFirst());
    assertEquals("199/300 2049.txt", told.getLast());
    ImportReport rest = library.importFiles(List.of(files), Progress.none());
    assertFalse(rest.cancelled());
    assertEquals(200, rest.count(Outcome.ALREADY_THERE));
    assertEquals(100, rest.count(Outcome.IMPORTED));
  }
}
