package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yandu.load.DocxFile.numbered;
import static org.yandu.load.DocxFile.paragraph;
import static org.yandu.load.DocxFile.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class DocxReaderTest {
  private static final String CHINESE_LEVELS =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"10\"/></w:lvlOverride></w:num>";

  @Test
  void automaticNumbersAreCountedAsWordShowsThem() throws Exception {
    String body =
        numbered(1, 0, "修路")
            + numbered(1, 1, "备料")
            + numbered(1, 1, "开工")
            + numbered(1, 0, "种树")
            + numbered(1, 1, "选苗")
            + numbered(2, 0, "后续")
            + numbered(2, 0, "收尾");
    Document document = load(new DocxFile().body(body).numbering(CHINESE_LEVELS));
    assertEquals(
        List.of("一、修路", "（一）备料", "（二）开工", "二、种树", "（一）选苗", "十、后续", "十一、收尾"), shown(document));
  }

  @Test
  void numbersAndHeadingLevelsAreInheritedFromStyles() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"H\"/></w:style>";
    String body =
        styled("Mine", "修路")
            + paragraph("路要修到每一户门口，宽度不少于三米。")
            + styled("H", "种树")
            + paragraph("树要种在路两旁，隔四米一棵。");
    Document document = load(new DocxFile().body(body).numbering(CHINESE_LEVELS).styles(styles));
    assertEquals(List.of("一、修路", "二、种树"), shown(document, BlockKind.HEADING));
  }

  @Test
  void deletedMovedAndHiddenTextIsNotPartOfTheDocument() throws Exception {
    String body =
        "<w:p><w:r><w:t>路要修到</w:t></w:r><w:del><w:r><w:delText>村口</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>门口</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<mc:AlternateContent><mc:Choice/><mc:Fallback><w:r><w:t>旧样</w:t></w:r></mc:Fallback></mc:AlternateContent>"
            + "<w:r><w:t>。</w:t></w:r></w:p>";
    assertEquals(List.of("路要修到门口。"), shown(load(new DocxFile().body(body))));
  }

  @Test
  void tablesTextBoxesAndFootnotesAreKept() throws Exception {
    String cell = "<w:tc>" + paragraph("%s") + "</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + cell.formatted("村")
            + cell.formatted("户数")
            + "</w:tr><w:tr>"
            + cell.formatted("北坡")
            + cell.formatted("41")
            + "</w:tr></w:tbl>";
    String box =
        "<w:p><w:r><w:txbxContent>" + paragraph("框里也有一句话。") + "</w:txbxContent></w:r></w:p>";
    String text =
        "<w:p><w:r><w:t>户数见下表。</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    String notes =
        "<w:footnote w:id=\"0\" w:type=\"separator\">"
            + paragraph("")
            + "</w:footnote><w:footnote w:id=\"2\">"
            + paragraph("二月统计。")
            + "</w:footnote>";
    Document document = load(new DocxFile().body(text + table + box).footnotes(notes));
    assertEquals(List.of("户数见下表。[1]", "村\t户数\n北坡\t41", "框里也有一句话。", "[1] 二月统计。"), shown(document));
    assertEquals(BlockKind.TABLE, document.blocks().get(1).kind());
    assertEquals(BlockKind.NOTE, document.blocks().getLast().kind());
  }

  @Test
  void aDocumentTypeIsRefusedAndNothingOfItIsRead() throws Exception {
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    var file = new DocxFile().part("word/document.xml", hostile).file();
    assertEquals(
        Reason.BROKEN,
        assertThrows(LoadException.class, () -> Loader.inProcess().load(file)).reason());
  }

  @Test
  void nestingWithoutEndIsRefused() throws Exception {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000);
    var file = new DocxFile().body(deep).file();
    assertEquals(
        Reason.BROKEN,
        assertThrows(LoadException.class, () -> Loader.inProcess().load(file)).reason());
  }

  @Test
  void aPartThatInflatesBeyondTheLimitIsRefused() throws Exception {
    String blank = " ".repeat(65 << 20);
    var file = new DocxFile().body(paragraph("短")).part("word/extra.xml", blank).file();
    assertTrue(file.bytes().length < 1 << 20);
    assertEquals(
        Reason.TOO_LARGE,
        assertThrows(LoadException.class, () -> Loader.inProcess().load(file)).reason());
  }

  private static Document load(DocxFile file) throws Exception {
    Document document = DocumentInvariants.check(Loader.inProcess().load(file.file()));
    assertEquals("docx", document.source().format());
    assertFalse(document.blocks().isEmpty());
    return document;
  }

  private static List<String> shown(Document document, BlockKind... kinds) {
    return document.blocks().stream()
        .filter(block -> kinds.length == 0 || List.of(kinds).contains(block.kind()))
        .map(Block::range)
        .map(document::shown)
        .toList();
  }
}
