package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yandu.load.DocxFile.numbered;
import static org.yandu.load.DocxFile.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** What stands in a Word file beside its plain paragraphs. */
class DocxPartsTest {
  @Test
  void commentsStandBehindTheTextWithTheirAuthors() throws Exception {
    String body = "<w:p>" + run("渠修到村口。") + "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>";
    String comments =
        "<w:comment w:id=\"7\" w:author=\"老周\">"
            + paragraph("三里还是四里？")
            + paragraph("请再量一次。")
            + "</w:comment><w:comment w:id=\"8\" w:author=\"老周\">"
            + paragraph("没有人指着这一条。")
            + "</w:comment>";
    Document document =
        load(new DocxFile().body(body).part("word/comments.xml", root("comments", comments)));
    assertEquals(List.of("渠修到村口。[批注1]", "[批注1 老周] 三里还是四里？", "请再量一次。"), shown(document));
    assertEquals(BlockKind.NOTE, document.blocks().getLast().kind());
  }

  @Test
  void endnotesHaveRomanNumbersAndStandBehindFootnotes() throws Exception {
    String body =
        "<w:p>"
            + run("渠长三里")
            + "<w:r><w:endnoteReference w:id=\"3\"/></w:r>"
            + run("，闸门两座")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + run("。")
            + "</w:p>";
    String end =
        "<w:endnote w:id=\"0\" w:type=\"separator\">"
            + paragraph("")
            + "</w:endnote><w:endnote w:id=\"3\">"
            + paragraph("量过两次。")
            + "</w:endnote>";
    String foot = "<w:footnote w:id=\"2\">" + paragraph("都是木闸。") + "</w:footnote>";
    Document document =
        load(
            new DocxFile()
                .body(body)
                .footnotes(foot)
                .part("word/endnotes.xml", root("endnotes", end)));
    assertEquals(List.of("渠长三里[i]，闸门两座[1]。", "[1] 都是木闸。", "[i] 量过两次。"), shown(document));
  }

  @Test
  void signsOfSymbolFontsAreTheCharactersTheyLookLike() throws Exception {
    String body =
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0AB\"/></w:r>"
            + run("重点工程是修渠，今年一定要完成。")
            + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"nonsense\"/></w:r></w:p>";
    assertEquals(List.of("★重点工程是修渠，今年一定要完成。"), shown(load(new DocxFile().body(body))));
  }

  @Test
  void contentControlsGiveTheirWordsButNotTheirPrompts() throws Exception {
    String body =
        control("", paragraph("整段在控件里。"))
            + "<w:p>"
            + run("签发人：")
            + control("", run("老周"))
            + run("，日期：")
            + control("<w:showingPlcHdr/>", run("单击此处输入日期"))
            + run("。")
            + "</w:p><w:tbl>"
            + control("", "<w:tr>" + control("", cell("村")) + cell("户数") + "</w:tr>")
            + "<w:tr>"
            + cell("柳湾")
            + "<w:tc>"
            + control("", paragraph("120"))
            + "</w:tc></w:tr></w:tbl>";
    assertEquals(
        List.of("整段在控件里。", "签发人：老周，日期：。", "村\t户数\n柳湾\t120"),
        shown(load(new DocxFile().body(body))));
  }

  @Test
  void aTextBoxInTwoFormsIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + paragraph("框里的一句话。") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + run("框在这一段旁边。")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertEquals(List.of("框在这一段旁边。", "框里的一句话。"), shown(load(new DocxFile().body(body))));
  }

  @Test
  void whatWasMovedStandsOnlyWhereItIsNow() throws Exception {
    String away =
        "<w:moveFromRangeStart w:id=\"1\"/><w:p><w:pPr><w:rPr><w:moveFrom w:id=\"2\"/></w:rPr></w:pPr>"
            + "<w:moveFrom w:id=\"3\">"
            + run("先修闸。")
            + "</w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/>";
    String here =
        "<w:moveToRangeStart w:id=\"4\"/><w:p><w:pPr><w:rPr><w:moveTo w:id=\"5\"/></w:rPr></w:pPr>"
            + "<w:moveTo w:id=\"6\">"
            + run("先修闸。")
            + "</w:moveTo></w:p><w:moveToRangeEnd w:id=\"4\"/>";
    assertEquals(
        List.of("再修渠。", "先修闸。"), shown(load(new DocxFile().body(away + paragraph("再修渠。") + here))));
  }

  @Test
  void whatTheStyleOfItsParagraphHidesIsNotThereUnlessItsRunShowsIt() throws Exception {
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>"
            + run("起草时的提示。")
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>渠修到村口。</w:t></w:r></w:p>"
            + paragraph("闸门两座。");
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"P\"/></w:style>";
    assertEquals(List.of("渠修到村口。", "闸门两座。"), shown(load(new DocxFile().body(body).styles(styles))));
  }

  @Test
  void aDeletedRowOfATableIsNotThere() throws Exception {
    String cell = "<w:tc>%s</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + cell.formatted(paragraph("东渠"))
            + cell.formatted(paragraph("三里"))
            + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
            + cell.formatted("<w:tbl><w:tr>" + cell.formatted(paragraph("旧数")) + "</w:tr></w:tbl>")
            + cell.formatted(paragraph("四里"))
            + "</w:tr><w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>"
            + cell.formatted(paragraph("西渠"))
            + cell.formatted(paragraph("五里"))
            + "</w:tr></w:tbl>";
    Document document = load(new DocxFile().body(paragraph("渠长如下。") + table + paragraph("完。")));
    assertEquals(List.of("渠长如下。", "东渠\t三里\n西渠\t五里", "完。"), shown(document));
  }

  @Test
  void countedNumbersAreToldFromTypedOnes() throws Exception {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String body = paragraph("一、打字打的") + numbered(1, 0, "数出来的") + numbered(1, 0, "　也是数出来的");
    Loaded loaded =
        Loader.inProcess()
            .load(new DocxFile().body(body).numbering(numbering).file(), ReadOptions.NONE);
    String text = loaded.document().text();
    assertEquals(
        List.of("1. ", "2. "), loaded.counted().stream().map(each -> each.in(text)).toList());
  }

  private static String run(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  private static String cell(String words) {
    return "<w:tc>" + paragraph(words) + "</w:tc>";
  }

  private static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr>"
        + properties
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  private static String root(String name, String content) {
    return "<w:%1$s xmlns:w=\"urn:w\">%2$s</w:%1$s>".formatted(name, content);
  }

  private static Document load(DocxFile file) throws Exception {
    return DocumentInvariants.check(Loader.inProcess().load(file.file()));
  }

  private static List<String> shown(Document document) {
    return document.blocks().stream().map(block -> document.shown(block.range())).toList();
  }
}
