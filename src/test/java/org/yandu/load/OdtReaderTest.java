package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.word.OdtReader;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class OdtReaderTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String SPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
  private static final String LISTS =
      "<text:list-style style:name='L1'>"
          + "<text:list-level-style-number text:level='1' style:num-suffix='、' style:num-format='一, 二, 三, ...'/>"
          + "<text:list-level-style-number text:level='2' style:num-prefix='（' style:num-suffix='）' style:num-format='一, 二, 三, ...'/>"
          + "</text:list-style>";

  @Test
  void listsAreCountedThroughTheirLevelsAndContinueWhereTheySaySo() throws Exception {
    String items =
        list("", item("修路") + item("种树" + list("", item("选苗") + item("浇水"))) + item("清账"))
            + "<text:p>另起一段，说明上面三件事为什么要先做。</text:p>"
            + list(" text:continue-numbering='true'", item("开会"))
            + list("", item("重来"));
    assertEquals(
        List.of("一、修路", "二、种树", "（一）选苗", "（二）浇水", "三、清账", "另起一段，说明上面三件事为什么要先做。", "四、开会", "一、重来"),
        words(raw(LISTS, items)));
  }

  @ParameterizedTest
  @CsvSource({
    "'壹, 贰, 叁, ...', 12, 拾贰",
    "'壹, 貳, 參, ...', 3, 參",
    "'①, ②, ③, ...', 4, ④",
    "'甲, 乙, 丙, ...', 2, 乙",
    "'子, 丑, 寅, ...', 3, 寅",
    "'１, ２, ３, ...', 10, １０",
    "1, 7, 7",
    "a, 28, bb",
    "I, 9, IX",
    "i, 4, iv"
  })
  void everyFormatOfNumbersIsWrittenOut(String format, int start, String shown) throws Exception {
    String style =
        "<text:list-style style:name='L1'><text:list-level-style-number text:level='1'"
            + " style:num-suffix='、' style:num-format='"
            + format
            + "' text:start-value='"
            + start
            + "'/></text:list-style>";
    assertEquals(List.of(shown + "、修路"), words(raw(style, list("", item("修路")))));
  }

  @Test
  void headingsAreNumberedByTheOutlineAndKeepItsLevels() throws Exception {
    String outline =
        "<text:outline-style style:name='Outline'>"
            + "<text:outline-level-style text:level='1' style:num-prefix='第' style:num-suffix='章' style:num-format='一, 二, 三, ...'/>"
            + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
            + "</text:outline-style>";
    String body =
        heading(1, "总则")
            + "<text:p>这一章说明为什么要立这个规矩。</text:p>"
            + heading(2, "范围")
            + "<text:p>这一节说明规矩管到哪里为止。</text:p>"
            + heading(1, "附则")
            + "<text:p>这一章说明从哪一天开始照办。</text:p>";
    Document document = Shown.load(odt(content("", body), outline).file("规矩.odt"));
    assertEquals(
        """
        # 第一章 总则
        这一章说明为什么要立这个规矩。
        ## 一.1 范围
        这一节说明规矩管到哪里为止。
        # 第二章 附则
        这一章说明从哪一天开始照办。
        """,
        Shown.lines(document));
  }

  @Test
  void whatIsDeletedOrHiddenIsNoTextAndWhiteSpaceIsWhatTheSourceMeans() throws Exception {
    String styles =
        "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='H2' style:family='text' style:parent-style-name='H'/>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>删掉的话</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>春天  \n 来<text:span text:style-name='H2'>暗语</text:span>了<text:s text:c='3'/>吗<text:tab/>是<text:line-break/>的"
            + "<text:ruby><text:ruby-base>鹭</text:ruby-base><text:ruby-text>lù</text:ruby-text></text:ruby></text:p>"
            + "<text:section text:display='none'><text:p>藏起来的话</text:p></text:section>";
    assertEquals(List.of("春天 来了   吗\t是\n的鹭"), words(raw(styles, body)));
  }

  @Test
  void notesAndCommentsFollowTheTextAndBoxesStandBehindTheirParagraph() throws Exception {
    String body =
        "<text:p>水渠<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>长三里。</text:p></text:note-body></text:note>修通了"
            + "<office:annotation><dc:creator>周望舒</dc:creator><dc:date>2024-01-01T00:00:00</dc:date><text:p>哪一天？</text:p></office:annotation>。"
            + "<draw:frame><draw:text-box><text:p>框里的话。</text:p></draw:text-box></draw:frame></text:p><text:p>下一段。</text:p>";
    RawDocument raw = raw("", body);
    assertEquals(List.of("水渠[1]修通了。", "框里的话。", "下一段。", "[1] 长三里。", "周望舒：哪一天？"), words(raw));
    assertEquals(Hints.Role.NOTE, raw.paragraphs().getLast().hints().role());
  }

  @Test
  void aCellThatReachesOverOthersMakesASmallTableATable() throws Exception {
    String table =
        "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
            + "<text:p>渠长</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
            + "<table:table-row>"
            + cell("东渠")
            + cell("三里")
            + "</table:table-row></table:table>";
    assertTrue(raw("", table).text().contains("渠长\n东渠\t三里"), raw("", table).text());
  }

  @Test
  void tablesStayTablesButAFrameAroundTextDoesNot() throws Exception {
    String table =
        "<table:table><table:table-row>"
            + cell("村")
            + cell("户数")
            + "</table:table-row><table:table-row>"
            + cell("白鹭洲")
            + cell("120")
            + "</table:table-row></table:table>";
    String frame =
        "<table:table><table:table-row>" + cell("只是一个框。") + "</table:table-row></table:table>";
    RawDocument raw = raw("", "<text:p>下面是表。</text:p>" + table + frame);
    assertEquals(List.of("下面是表。", "村\t户数\n白鹭洲\t120", "只是一个框。"), words(raw));
    assertEquals(Hints.Role.TABLE, raw.paragraphs().get(1).hints().role());
  }

  @Test
  void looksAreInheritedAndSizesAreRelativeToTheText() throws Exception {
    String styles =
        "<style:style style:name='Base' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>"
            + "<style:text-properties style:font-weight-asian='bold' style:font-size-asian='24pt'/></style:style>"
            + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Base'/>"
            + "<style:style style:name='P2' style:family='paragraph'><style:text-properties fo:font-size='16pt'/></style:style>";
    RawDocument raw =
        raw(
            styles,
            "<text:p text:style-name='P1'>大字</text:p><text:p text:style-name='P2'>这里是正文，字数要多一些才算正文。</text:p>");
    Hints hints = raw.paragraphs().getFirst().hints();
    assertEquals(Hints.Align.CENTRE, hints.align());
    assertTrue(hints.bold());
    assertEquals(1.5f, hints.size());
    assertFalse(raw.paragraphs().getLast().hints().bold());
  }

  @Test
  void picturesComeFromThePackageOrFromTheFlatFileItself() throws Exception {
    byte[] png = PackageFile.png();
    String image =
        "<text:p>图一<draw:frame><draw:image xlink:href='Pictures/1.png'/></draw:frame></text:p>";
    var packed = odt(content("", image), "").part("Pictures/1.png", png).file("图.odt");
    assertEquals("image/png", read(packed).pictures().getFirst().mediaType());
    String inside =
        "<text:p>图一<draw:frame><draw:image><office:binary-data>"
            + Base64.getMimeEncoder().encodeToString(png)
            + "</office:binary-data></draw:image></draw:frame></text:p>";
    String flat =
        "<?xml version='1.0' encoding='UTF-8'?><office:document"
            + SPACES
            + " office:mimetype=\""
            + TYPE
            + "\"><office:body><office:text>"
            + inside
            + "</office:text></office:body></office:document>";
    var file = new SourceFile("图.xml", flat.getBytes(StandardCharsets.UTF_8));
    Loaded loaded = Loader.standard().load(file, ReadOptions.NONE);
    assertEquals("odt", loaded.document().source().format());
    assertEquals(png.length, loaded.pictures().getFirst().bytes().length);
    assertEquals(1, Shown.of(loaded.document(), BlockKind.PICTURE).size());
  }

  @Test
  void whatCannotBeReadSaysWhy() throws Exception {
    String manifest =
        "<manifest:manifest xmlns:manifest='m'><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    String plain = content("", "<text:p>一句话。</text:p>");
    assertEquals(Reason.PASSWORD, reason(odt(plain, "").part("META-INF/manifest.xml", manifest)));
    assertEquals(Reason.BROKEN, reason(PackageFile.of(TYPE).part("styles.xml", "<a/>")));
    assertEquals(Reason.BROKEN, reason(odt(plain.substring(0, plain.length() / 2), "")));
    assertEquals(
        Reason.BROKEN,
        reason(
            odt(content("", "<text:section>".repeat(3000) + "</text:section>".repeat(3000)), "")));
  }

  private static Reason reason(PackageFile file) {
    return assertThrows(LoadException.class, () -> Loader.standard().load(file.file("文.odt")))
        .reason();
  }

  private static RawDocument raw(String styles, String body) throws Exception {
    var file = odt(content(styles, body), "").file("文.odt");
    Shown.load(file);
    return read(file);
  }

  private static RawDocument read(SourceFile file) throws Exception {
    var reader = new OdtReader();
    assertTrue(reader.accepts(file));
    return reader.read(file, ReadOptions.NONE);
  }

  private static List<String> words(RawDocument raw) {
    return raw.paragraphs().stream()
        .map(each -> raw.text().substring(each.range().start(), each.range().end()))
        .toList();
  }

  private static PackageFile odt(String content, String styles) {
    return PackageFile.of(TYPE)
        .part("content.xml", content)
        .part(
            "styles.xml",
            "<office:document-styles"
                + SPACES
                + "><office:styles>"
                + styles
                + "</office:styles></office:document-styles>");
  }

  private static String content(String styles, String body) {
    return "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
        + SPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static String list(String attributes, String items) {
    return "<text:list text:style-name='L1'" + attributes + ">" + items + "</text:list>";
  }

  private static String item(String words) {
    int inner = words.indexOf('<');
    String own = inner < 0 ? words : words.substring(0, inner);
    String rest = inner < 0 ? "" : words.substring(inner);
    return "<text:list-item><text:p>" + own + "</text:p>" + rest + "</text:list-item>";
  }

  private static String heading(int level, String words) {
    return "<text:h text:outline-level='" + level + "'>" + words + "</text:h>";
  }

  private static String cell(String words) {
    return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
  }
}
