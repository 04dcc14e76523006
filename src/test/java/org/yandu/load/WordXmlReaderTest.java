package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Document;

class WordXmlReaderTest {
  private static final String W2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String W2006 =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test
  void wordOf2003CountsItsListsAndLeavesOutWhatIsHidden() throws Exception {
    Document document =
        read(
            "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\""
                + W2003
                + "\"><w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                + " w:val=\"1\"/><w:nfc w:val=\"37\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef>"
                + "<w:list w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists><w:body>"
                + listed("先把渠道挖通")
                + listed("再把闸门修好")
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不给人看的话</w:t></w:r>"
                + "<w:r><w:t>两件事都要在汛期以前办完。</w:t></w:r></w:p></w:body></w:wordDocument>");
    assertEquals(List.of("一、先把渠道挖通", "二、再把闸门修好", "两件事都要在汛期以前办完。"), shown(document));
    assertEquals("wordxml", document.source().format());
  }

  @Test
  void picturesAndNotesOfWord2003StandInTheTextItself() throws Exception {
    byte[] png = PackageFile.png();
    String xml =
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\""
            + W2003
            + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body><w:p><w:r><w:t>渠长三里</w:t></w:r>"
            + "<w:r><w:footnote><w:p><w:r><w:t>量过两次。</w:t></w:r></w:p></w:footnote></w:r>"
            + "<w:r><w:t>。</w:t></w:r><w:r><w:pict><w:binData w:name=\"wordml://1.png\">"
            + Base64.getMimeEncoder().encodeToString(png)
            + "</w:binData><v:shape><v:imagedata src=\"wordml://1.png\"/></v:shape></w:pict></w:r>"
            + "</w:p></w:body></w:wordDocument>";
    var file = new SourceFile("文稿.xml", xml.getBytes(StandardCharsets.UTF_8));
    Loaded loaded = Loader.inProcess().load(file, ReadOptions.NONE);
    assertEquals(List.of("渠长三里[1]。", "", "[1] 量过两次。"), shown(loaded.document()));
    assertEquals(1, loaded.pictures().size());
    assertArrayEquals(png, loaded.pictures().getFirst().bytes());
  }

  @Test
  void theFlatFormIsReadAsTheZipIs() throws Exception {
    Document document =
        read(
            "<?xml version=\"1.0\"?><pkg:package"
                + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part"
                + " pkg:name=\"/word/styles.xml\"><pkg:xmlData><w:styles xmlns:w=\""
                + W2006
                + "\"/></pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\">"
                + "<pkg:xmlData><w:document xmlns:w=\""
                + W2006
                + "\"><w:body><w:p><w:r><w:t>河边的磨坊今年又开了。</w:t></w:r></w:p></w:body></w:document>"
                + "</pkg:xmlData></pkg:part></pkg:package>");
    assertEquals(List.of("河边的磨坊今年又开了。"), shown(document));
  }

  @Test
  void aFileCutShortIsBroken() {
    var problem =
        assertThrows(
            LoadException.class,
            () ->
                read("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"" + W2003 + "\"><w:body>"));
    assertEquals(Reason.BROKEN, problem.reason());
  }

  private static String listed(String words) {
    return "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr></w:pPr>"
        + "<w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static List<String> shown(Document document) {
    DocumentInvariants.check(document);
    return document.blocks().stream().map(block -> document.shown(block.range())).toList();
  }

  private static Document read(String xml) throws LoadException {
    return Loader.inProcess().load(new SourceFile("文稿.doc", xml.getBytes(StandardCharsets.UTF_8)));
  }
}
