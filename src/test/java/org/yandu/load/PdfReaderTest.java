package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;

/** PDF files as word processors make them: where the words stand says what belongs together. */
class PdfReaderTest {
  private static final String TITLE = "在全县水利工作会议上的讲话";

  @ParameterizedTest(name = "cut after {0} of its lines")
  @ValueSource(ints = {1, 2, 3})
  void aParagraphCutByThePageEndIsOneAgain(int before) throws Exception {
    String cut = Prose.letters(4 * PdfFile.LETTERS - 8);
    var pdf = new PdfFile();
    List<String> fill = Prose.lines(PdfFile.LINES - before);
    pdf.text(fill.toArray(String[]::new)).text(cut, "散会以后请各组把意见交上来。");
    Document document = read(pdf);
    assertEquals(2, document.pages().size());
    assertTrue(paragraphs(document).contains(cut), () -> Shown.lines(document));
    assertEquals("散会以后请各组把意见交上来。", paragraphs(document).getLast());
  }

  @ParameterizedTest(name = "last line of {0} letters")
  @ValueSource(ints = {2, 10, 24, 26})
  void aParagraphThatEndsWithThePageStaysApart(int letters) throws Exception {
    String last = Prose.letters(PdfFile.LETTERS - 2 + letters);
    String next = Prose.letters(3 * PdfFile.LETTERS);
    var pdf = new PdfFile();
    pdf.text(Prose.lines(PdfFile.LINES - 2).toArray(String[]::new)).text(last);
    assertEquals(1, pdf.pages());
    Document document = read(pdf.text(next));
    assertTrue(paragraphs(document).containsAll(List.of(last, next)), () -> Shown.lines(document));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    String[] words = {Prose.letters(124), Prose.letters(109), Prose.letters(99)};
    var pdf = new PdfFile().centred(22, TITLE);
    int row = 0;
    for (String paragraph : words) {
      for (int from = 0; from < paragraph.length(); row++) {
        int indent = from == 0 ? 2 : 0;
        int to = Math.min(paragraph.length(), from + 15 - indent);
        float x = (row < 13 ? 70 : 320) + 14 * indent;
        pdf.line(x, 180 + 24 * (row % 13), 14, paragraph.substring(from, to));
        from = to;
      }
    }
    assertEquals(List.of(words), paragraphs(read(pdf)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"— %d —", "%d", "第%d页", "第 %d 页 共 4 页", "%d / 4", "- %d -", "Page %d of 4"})
  void runningHeadsAndPageNumbersAreOutOfTheFlow(String number) throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> {
      pdf.line(PdfFile.LEFT, 60, 10, "河湾县水利局会议材料");
      pdf.line(280, 800, 10, number.formatted(page));
    });
    List<String> text = Prose.paragraphs(16, 120);
    Document document = read(pdf.text(text.toArray(String[]::new)));
    assertEquals(text, paragraphs(document));
    assertEquals(List.of("1", "2", "3", "4"), labels(document));
    assertCited(document, text);
  }

  /** Files of strangers are read by another process: what it knows of lines has to arrive. */
  @Test
  void theProgramReadsWhatTheReaderRead() throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> pdf.line(PdfFile.LEFT, 60, 10, "河湾县水利局会议材料之" + page));
    pdf.text(Prose.paragraphs(16, 120).toArray(String[]::new));
    SourceFile file = pdf.file();
    assertEquals(Loader.inProcess().load(file), Loader.standard().load(file));
  }

  @Test
  void pagesAreCitedByTheNumbersPrintedOnThem() throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> pdf.line(280, 800, 10, "— " + (page + 16) + " —"));
    List<String> text = Prose.paragraphs(16, 120);
    Document document = read(pdf.text(text.toArray(String[]::new)));
    assertEquals(text, paragraphs(document));
    assertEquals(List.of("17", "18", "19", "20"), labels(document));
    assertCited(document, text);
  }

  /** Six lines a paragraph, twenty-two a page: the page of its first word is known. */
  private static void assertCited(Document document, List<String> text) {
    List<Block> blocks = document.blocks();
    int lines = (text.getFirst().length() + 1) / PdfFile.LETTERS + 1;
    for (int i = 0; i < text.size(); i++) {
      int start = blocks.get(i).range().start();
      long page = document.pages().stream().filter(mark -> mark.offset() <= start).count();
      assertEquals(1 + i * lines / PdfFile.LINES, page, text.get(i));
    }
  }

  @Test
  void aTitleOverTwoLinesIsOne() throws Exception {
    var pdf = new PdfFile().centred(22, "关于进一步加强农田水利").centred(22, "基本建设工作的意见").skip(1);
    List<String> text = Prose.paragraphs(3, 90);
    Document document = read(pdf.text(text.toArray(String[]::new)));
    assertEquals("关于进一步加强农田水利基本建设工作的意见", document.shown(document.title().orElseThrow()));
    assertEquals(text, paragraphs(document));
  }

  @Test
  void anAdoptionNoteOverTwoLinesIsOne() throws Exception {
    var pdf = new PdfFile().centred(22, TITLE);
    float y = PdfFile.TOP + 2 * PdfFile.PITCH;
    pdf.line(PdfFile.LEFT, y, PdfFile.SIZE, "（2025年4月30日河湾县第十四届人民代表大会");
    pdf.line(PdfFile.LEFT, y + PdfFile.PITCH, PdfFile.SIZE, "第十五次会议通过）").skip(4);
    Document document = read(pdf.text(Prose.paragraphs(4, 100).toArray(String[]::new)));
    String shown = Shown.lines(document);
    assertTrue(shown.contains("（2025年4月30日河湾县第十四届人民代表大会第十五次会议通过）"), shown);
  }

  @ParameterizedTest(name = "{0} lines")
  @ValueSource(ints = {2, 3, 4})
  void linesOfAnItemHangBelowItsWords(int lines) throws Exception {
    var pdf = new PdfFile().text(Prose.paragraphs(3, 100).toArray(String[]::new)).page();
    var items = new ArrayList<String>();
    for (int item = 0; item < 4; item++) {
      String words = Prose.letters(23 * lines - 4 - item);
      items.add("(" + "一二三四".charAt(item) + ")" + words);
      for (int from = 0; from < words.length(); from += 23) {
        int row = lines * item + from / 23;
        float y = PdfFile.TOP + (row + 1.5f * item) * PdfFile.PITCH;
        String part = words.substring(from, Math.min(words.length(), from + 23));
        if (from == 0) {
          pdf.line(PdfFile.LEFT, y, PdfFile.SIZE, items.getLast().substring(0, 3));
        }
        pdf.line(PdfFile.LEFT + 48, y, PdfFile.SIZE, part);
      }
    }
    List<String> shown = paragraphs(read(pdf)).stream().map(each -> each.replace(" ", "")).toList();
    assertEquals(items, shown.subList(3, shown.size()));
  }

  @Test
  void aHeadingOverTwoLinesIsOne() throws Exception {
    var pdf = new PdfFile().centred(22, TITLE).skip(1);
    for (String number : List.of("一", "二", "三")) {
      pdf.text(number + "、把各村各组的水渠一条一条地看过来，该清淤的清淤，该加固的加固，不留一处隐患");
      pdf.text(Prose.letters(90), Prose.letters(80));
    }
    List<Block> headings = headings(read(pdf));
    assertEquals(3, headings.size());
    assertEquals(List.of(1, 1, 1), headings.stream().map(Block::level).toList());
  }

  @Test
  void headingsAreLargerThanTheText() throws Exception {
    var pdf = new PdfFile().centred(26, TITLE).skip(1);
    for (String part : List.of("过去的一年", "今年的任务")) {
      pdf.bold(20, part).text(Prose.letters(90));
      pdf.bold(17.6f, part + "之一").text(Prose.letters(120), Prose.letters(70));
      pdf.bold(17.6f, part + "之二").text(Prose.letters(100), Prose.letters(95));
    }
    assertEquals(
        List.of("1 过去的一年", "2 过去的一年之一", "2 过去的一年之二", "1 今年的任务", "2 今年的任务之一", "2 今年的任务之二"),
        outline(read(pdf)));
  }

  @Test
  void bookmarksAreHeadings() throws Exception {
    var pdf = new PdfFile().centred(22, TITLE).skip(1);
    for (String part : List.of("甲", "乙")) {
      pdf.text(part + "片的情况").bookmark(1, part + "片的情况").text(Prose.letters(80));
      pdf.text(part + "片的水渠").bookmark(2, part + "片的水渠").text(Prose.letters(90));
      pdf.text(part + "片的水库").bookmark(2, part + "片的水库").text(Prose.letters(300));
    }
    assertEquals(
        List.of("1 甲片的情况", "2 甲片的水渠", "2 甲片的水库", "1 乙片的情况", "2 乙片的水渠", "2 乙片的水库"),
        outline(read(pdf)));
  }

  @Test
  void whatLooksLikeTheBookmarkedHeadingsIsOneTooAndItsNumberCountsOn() throws Exception {
    var pdf = new PdfFile().bold(22, "水渠的情况").bold(18, "一、东片").text(Prose.letters(200));
    pdf.page().bold(18, "二、西片").bookmark(1, "二、西片").text(Prose.letters(200));
    pdf.page().bold(18, "三、南片").bookmark(1, "南边").text(Prose.letters(200));
    assertEquals(List.of("1 一、东片", "1 二、西片", "1 三、南片"), outline(read(pdf)));
  }

  @Test
  void aBookmarkIsTheLineItLeadsTo() throws Exception {
    var pdf = new PdfFile().bookmark(1, "各村").bookmark(2, "北坡村").text("北坡村今年的水渠");
    pdf.page().bookmark(2, "到南坡村去看水库").text("南坡村今年的水渠");
    pdf.page().bookmark(2, "其他").text("东坡村今年的水渠");
    Document document = read(pdf);
    assertEquals(List.of("1 北坡村今年的水渠", "1 南坡村今年的水渠"), outline(document));
    assertEquals(List.of("东坡村今年的水渠"), paragraphs(document));
  }

  @Test
  void aContentsPageIsNoOutline() throws Exception {
    var pdf = new PdfFile().centred(22, TITLE).skip(1).centred(18, "目录");
    List<String> parts = List.of("第一章 总则", "第二章 水渠", "第三章 水库", "第四章 附则");
    for (int i = 0; i < parts.size(); i++) {
      float y = PdfFile.TOP + (i + 4) * PdfFile.PITCH;
      pdf.line(PdfFile.LEFT, y, PdfFile.SIZE, parts.get(i) + ".".repeat(70) + (i + 2));
    }
    for (String part : parts) {
      pdf.page().centred(18, part).text(Prose.letters(100), Prose.letters(80));
    }
    assertEquals(parts.stream().map(part -> "1 " + part).toList(), outline(read(pdf)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"①", "1 ", "[1]"})
  void footnotesAreNoteBlocks(String number) throws Exception {
    String[] text = Prose.paragraphs(8, 100).toArray(String[]::new);
    var pdf = new PdfFile();
    pdf.everyPage(page -> {
      if (page == 1) {
        pdf.line(PdfFile.LEFT, 740, 10, number + "水利局二月统计的数字，不包括新修的水渠和去年秋天加固的老坝，也不包");
        pdf.line(PdfFile.LEFT, 755, 10, "括各村自己修的塘坝。");
      }
    });
    Document document = read(pdf.text(text));
    assertEquals(List.of(text), paragraphs(document));
    assertEquals(
        List.of(number + "水利局二月统计的数字，不包括新修的水渠和去年秋天加固的老坝，也不包括各村自己修的塘坝。"),
        Shown.of(document, BlockKind.NOTE));
  }

  @ParameterizedTest(name = "asked with “{0}”")
  @CsvSource({"'', PASSWORD", "春天, WRONG_PASSWORD", "qiutian, "})
  void aLockedFileOpensWithItsPasswordOnly(String given, Reason reason) throws Exception {
    SourceFile file = new PdfFile().text(Prose.letters(60)).password("qiutian").file();
    ReadOptions options = given.isEmpty() ? ReadOptions.NONE : ReadOptions.withPassword(given);
    if (reason == null) {
      Document document = Loader.inProcess().load(file, options).document();
      assertEquals(List.of(Prose.letters(60)), paragraphs(document));
    } else {
      var problem = assertThrows(LoadException.class, () -> Loader.inProcess().load(file, options));
      assertEquals(reason, problem.reason());
    }
  }

  @Test
  void aScanSaysWhichPagesAreScans() throws Exception {
    var pdf = new PdfFile().picture(20, 20, 555, 800).page().picture(20, 20, 555, 800);
    var problem = assertThrows(LoadException.class, () -> read(pdf));
    assertEquals(Reason.SCANNED, problem.reason());
    assertEquals(List.of("讲话.pdf", "1–2"), List.of(problem.arguments()));
  }

  @Test
  void aPictureStandsWhereThePageHasIt() throws Exception {
    var pdf = new PdfFile().text(Prose.letters(80)).picture(200, 120).text(Prose.letters(90));
    Document document = read(pdf);
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PICTURE, BlockKind.PARAGRAPH), kinds(document));
    assertEquals("image/png", document.pictures().getFirst().mediaType());
    assertEquals(40, document.pictures().getFirst().width());
  }

  @Test
  void aTableHasRowsAndCells() throws Exception {
    String[][] rows = {{"村", "水渠", "水库"}, {"北坡", "12公里", "1座"}, {"南坡", "", "2座"}};
    var pdf = new PdfFile().text(Prose.letters(80)).table(130, rows).skip(1);
    Document document = read(pdf.text(Prose.letters(90)));
    assertEquals(List.of("村\t水渠\t水库\n北坡\t12公里\t1座\n南坡\t\t2座"), Shown.of(document, BlockKind.TABLE));
    assertEquals(List.of(Prose.letters(80), Prose.letters(90)), paragraphs(document));
  }

  @ParameterizedTest(name = "turned by {0} quarters")
  @ValueSource(ints = {1, 2, 3})
  void aTurnedPageReadsLikeAnUprightOne(int quarters) throws Exception {
    String[][] rows = {{"村", "水渠"}, {"北坡村", "12公里"}, {"南坡村", "9公里"}};
    String[] text = {Prose.letters(80), Prose.letters(110), Prose.letters(95)};
    Document upright = read(mixed(new PdfFile(), text, rows));
    Document turned = read(mixed(new PdfFile().turned(quarters), text, rows));
    assertEquals(List.of(text), paragraphs(upright));
    assertEquals(Shown.lines(upright), Shown.lines(turned));
    assertEquals(kinds(upright), kinds(turned));
  }

  private static PdfFile mixed(PdfFile pdf, String[] text, String[][] rows) throws Exception {
    pdf.text(text[0]).picture(200, 90).text(text[1]);
    return pdf.table(130, rows).skip(1).text(text[2]);
  }

  @Test
  void anEmptyPageIsCountedAndEndsNothing() throws Exception {
    String[] text = {Prose.letters(80), Prose.letters(90)};
    Document document = read(new PdfFile().text(text[0]).page().page().text(text[1]));
    assertEquals(List.of(text), paragraphs(document));
    assertEquals(List.of("1", "2", "3"), labels(document));
  }

  @Test
  void nothingAtAllIsNoText() throws Exception {
    var problem = assertThrows(LoadException.class, () -> read(new PdfFile()));
    assertEquals(Reason.NO_TEXT, problem.reason());
    assertFalse(problem.reason() == Reason.SCANNED);
  }

  private static Document read(PdfFile pdf) throws Exception {
    return DocumentInvariants.check(Loader.inProcess().load(pdf.file()));
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind().isParagraph())
        .map(block -> document.shown(block.range()))
        .toList();
  }

  private static List<Block> headings(Document document) {
    return document.blocks().stream().filter(each -> each.kind() == BlockKind.HEADING).toList();
  }

  private static List<String> outline(Document document) {
    return headings(document).stream()
        .map(block -> block.level() + " " + document.shown(block.range()))
        .toList();
  }

  private static List<BlockKind> kinds(Document document) {
    return document.blocks().stream().map(Block::kind).toList();
  }

  private static List<String> labels(Document document) {
    return document.pages().stream().map(PageMark::label).toList();
  }

  /** Sentences of any length, none of them like a heading. */
  private static final class Prose {
    private static final String WORDS =
        "山里的水库去年冬天清了一遍淤，今年春天蓄满了水，下游的两千亩田第一次没有为抢水红过脸，"
            + "大家都说这件事办到了心坎上，往后每年都要这么办一回才好，修渠的账贴在村口的墙上，"
            + "谁家出了几个工一笔一笔都在，老支书说账要算得清楚，水才流得公道，年轻人听了都点头，";

    static String letters(int length) {
      return WORDS
              .repeat(length / WORDS.length() + 1)
              .substring(0, length - 1)
              .replaceAll("，$", "了")
          + "。";
    }

    /** Paragraphs of two lines and of one, together so many. */
    static List<String> lines(int lines) {
      var all = new ArrayList<String>();
      for (int left = lines, i = 0; left > 0; i++) {
        int length = left > 1 && i % 3 < 2 ? PdfFile.LETTERS + 3 + i % 14 : 12 + i % 9;
        all.add("到" + WORDS.substring(3 * i, 3 * i + length - 3) + "了。");
        left -= length > PdfFile.LETTERS - 2 ? 2 : 1;
      }
      return all;
    }

    static List<String> paragraphs(int count, int length) {
      var all = new ArrayList<String>();
      for (int i = 0; i < count; i++) {
        all.add("在" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未".charAt(i) + "村，" + letters(length - 3));
      }
      return all;
    }
  }
}
