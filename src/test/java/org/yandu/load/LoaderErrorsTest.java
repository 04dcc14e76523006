package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;

class LoaderErrorsTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsNotFound() {
    assertEquals(Reason.NOT_FOUND, reason(folder.resolve("无.txt")));
  }

  @Test
  void aFolderIsNotReadable() {
    assertEquals(Reason.NOT_READABLE, reason(folder));
  }

  @Test
  void anEmptyFileIsEmpty() throws Exception {
    assertEquals(Reason.EMPTY, reason(file("空.txt", new byte[0])));
  }

  @Test
  void aFileOfBlanksHasNoText() throws Exception {
    assertEquals(
        Reason.NO_TEXT, reason(file("白.txt", " \n\u3000\n".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void noiseAndPicturesAreBinary() throws Exception {
    byte[] noise = new byte[4000];
    new Random(5).nextBytes(noise);
    assertEquals(Reason.BINARY, reason(file("噪.txt", noise)));
    assertEquals(
        Reason.BINARY,
        reason(file("图.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})));
  }

  @Test
  void anUnknownFormatIsUnsupportedWhateverItsName() throws Exception {
    assertEquals(
        Reason.UNSUPPORTED,
        reason(file("文.txt", "PK\u0005\u0006 …".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void filesOfCnkiAreKnownByTheirBytes() throws Exception {
    byte[] hn = Arrays.copyOf("HN\u0000\u0000".getBytes(StandardCharsets.US_ASCII), 400);
    hn[0x90] = 12;
    byte[] caj = Arrays.copyOf("CAJ\u0000".getBytes(StandardCharsets.US_ASCII), 400);
    caj[0x10] = 12;
    byte[] kdh = Arrays.copyOf("KDH 2.00".getBytes(StandardCharsets.US_ASCII), 400);
    for (int i = 0; i < 4; i++) {
      kdh[254 + i] = (byte) ("%PDF".charAt(i) ^ "FZHM".charAt(i));
    }
    for (byte[] bytes : List.of(hn, caj, kdh)) {
      Path file = file("论文.dat", bytes);
      var problem = assertThrows(LoadException.class, () -> Loader.standard().load(file));
      assertEquals(Reason.FOREIGN, problem.reason());
      assertEquals("CAJ", problem.arguments()[1]);
    }
  }

  @Test
  void filesOfOtherProgramsAreKnownByTheirBytes() throws Exception {
    byte[] mobi = new byte[200];
    System.arraycopy("BOOKMOBI".getBytes(StandardCharsets.US_ASCII), 0, mobi, 60, 8);
    byte[] pdg = Arrays.copyOf(new byte[] {'H', 'H', 2, 0, 4}, 400);
    byte[] chm = Arrays.copyOf(new byte[] {'I', 'T', 'S', 'F', 3}, 400);
    byte[] djvu = Arrays.copyOf("AT&TFORM".getBytes(StandardCharsets.US_ASCII), 400);
    byte[] uof =
        "<?xml version=\"1.0\"?>\n<uof:UOF xmlns:uof=\"u\"/>".getBytes(StandardCharsets.UTF_8);
    byte[] sheet = new PackageFile().part("xl/workbook.xml", "<workbook/>").bytes();
    byte[] slides = new PackageFile().part("ppt/presentation.xml", "<p/>").bytes();
    Map<String, byte[]> files =
        Map.of(
            "Kindle",
            mobi,
            "PDG",
            pdg,
            "CHM",
            chm,
            "DjVu",
            djvu,
            "UOF",
            uof,
            "Excel",
            sheet,
            "PowerPoint",
            slides);
    for (var each : files.entrySet()) {
      Path file = file("文件.dat", each.getValue());
      var problem = assertThrows(LoadException.class, () -> Loader.standard().load(file));
      assertEquals(Reason.FOREIGN, problem.reason(), each.getKey());
      assertEquals(each.getKey(), problem.arguments()[1]);
    }
    byte[] text = "HH\n\n两个字母开头的一段话，下面还有很长很长的一段话，说的是别的事情。".getBytes(StandardCharsets.UTF_8);
    assertEquals("txt", Loader.standard().load(file("字.txt", text)).source().format());
  }

  @Test
  void aPageOfFramesNamesThePagesItFrames() throws Exception {
    String page =
        "<html><head><title>框架</title></head><frameset><frame src=\"left.html\">"
            + "<frame src=\"main.html\"></frameset></html>";
    Path file = file("框架.html", page.getBytes(StandardCharsets.UTF_8));
    var problem = assertThrows(LoadException.class, () -> Loader.standard().load(file));
    assertEquals(Reason.FRAMES, problem.reason());
    assertEquals("left.html main.html", problem.arguments()[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAJ", "HN", "KDH ", "CAJ 是一种文件。", "HN 是两个字母。", "KDH 也是。"})
  void textsThatBeginWithTheLettersOfCnkiAreTexts(String begin) throws Exception {
    byte[] text = (begin + "\n" + "下面的话和它没有关系。\n".repeat(20)).getBytes(StandardCharsets.UTF_8);
    assertEquals("txt", Loader.standard().load(file("字母.txt", text)).source().format());
    byte[] wide = (begin + "\n一句话。").getBytes(StandardCharsets.UTF_16LE);
    assertEquals("txt", Loader.standard().load(file("宽.txt", wide)).source().format());
  }

  @Test
  void aWordFileCutShortIsBroken() throws Exception {
    byte[] whole = new DocxFile().body(DocxFile.paragraph("一段话。".repeat(40))).bytes();
    assertEquals(Reason.BROKEN, reason(file("断.docx", Arrays.copyOf(whole, whole.length / 3))));
  }

  @Test
  void aTextNamedDocxIsStillReadAsText() throws Exception {
    Path file = file("其实是文本.docx", "这只是一句话。".getBytes(StandardCharsets.UTF_8));
    assertEquals("txt", Loader.standard().load(file).source().format());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasASentenceThatNamesTheFile(Reason reason) {
    for (Language language : Language.values()) {
      String sentence = Texts.of(language).get("load.error." + reason, "报告.docx", "第 1 页");
      assertTrue(sentence.contains("报告.docx"), sentence);
    }
  }

  private Path file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Reason reason(Path file) {
    return assertThrows(LoadException.class, () -> Loader.standard().load(file)).reason();
  }
}
