package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Document;
import org.yandu.text.PageMark;

/** OFD files written here, as different programs would write them. */
class OfdReaderTest {
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  /** Twenty-eight letters fill the column. */
  private static final List<String> FIRST_PAGE =
      List.of("　　山里的水库去年冬天清了一遍淤，今年春天蓄满了水，下游的", "两千亩田第一次没有为抢水红过脸，大家都说这件事办到了心坎");

  private static final List<String> SECOND_PAGE =
      List.of("上，往后每年都要这么办一回才好。", "　　修渠的账贴在村口的墙上，谁家出了几个工，一笔一笔都在。");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  @Test
  void aParagraphCutByThePageEndIsOneAgain() throws Exception {
    document("Pages/Page_0/Content.xml", "Pages/Page_1/Content.xml");
    parts.put("Doc_0/Pages/Page_0/Content.xml", page(lines(FIRST_PAGE, true)));
    parts.put("Doc_0/Pages/Page_1/Content.xml", page(lines(SECOND_PAGE, true)));
    Document document = read();
    assertEquals(
        List.of(
            "山里的水库去年冬天清了一遍淤，今年春天蓄满了水，下游的两千亩田第一次没有为抢水红过脸，大家都说这件事办到了心坎上，往后每年都要这么办一回才好。",
            "修渠的账贴在村口的墙上，谁家出了几个工，一笔一笔都在。"),
        shown(document));
    assertEquals(List.of("1", "2"), document.pages().stream().map(PageMark::label).toList());
    assertEquals("ofd", document.source().format());
  }

  @Test
  void theOrderOfTheObjectsIsNotTheOrderOfReading() throws Exception {
    document("Pages/Page_0/Content.xml");
    List<String> objects = Arrays.asList(lines(SECOND_PAGE, false).split("(?=<ofd:TextObject)"));
    parts.put("Doc_0/Pages/Page_0/Content.xml", page(String.join("", objects.reversed())));
    assertTrue(shown(read()).getFirst().startsWith("上，往后每年"));
  }

  @Test
  void pathsAreFoundHoweverTheyAreSpelt() throws Exception {
    document("\\DOC_0\\pages\\page_0\\content.XML");
    parts.put("Doc_0/Pages/Page_0/Content.xml", page(lines(SECOND_PAGE, true)));
    assertEquals(2, shown(read()).size());
  }

  @Test
  void pagesWithPicturesOnlyAreScans() throws Exception {
    document("Pages/Page_0/Content.xml");
    resource();
    parts.put("Doc_0/Res/a.png", "no matter");
    parts.put(
        "Doc_0/Pages/Page_0/Content.xml",
        page("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"7\"/>"));
    var problem = assertThrows(LoadException.class, this::read);
    assertEquals(Reason.SCANNED, problem.reason());
    assertEquals("1", problem.arguments()[1]);
  }

  @Test
  void whatPagesHaveInCommonIsOutOfTheFlow() throws Exception {
    templates("Pages/Page_0/Content.xml", "Pages/Page_1/Content.xml");
    String head = lines(List.of("河湾县水利局会议材料"), true).replace("30 40 150 6", "30 12 150 6");
    parts.put("Doc_0/Tpls/Tpl_0/Content.xml", page(head + slanted("内部资料")));
    parts.put("Doc_0/Pages/Page_0/Content.xml", onTemplate(page(lines(FIRST_PAGE, true))));
    parts.put("Doc_0/Pages/Page_1/Content.xml", onTemplate(page(lines(SECOND_PAGE, true))));
    Document document = read();
    assertEquals(2, shown(document).size());
    assertTrue(shown(document).getFirst().contains("下游的两千亩田"));
    assertTrue(shown(document).getFirst().contains("办到了心坎上，往后每年"));
    assertTrue(document.text().contains("河湾县水利局会议材料"));
    assertEquals(-1, document.text().indexOf("内部资料"));
  }

  @Test
  void theTemplateOfOnePageHoldsItsWords() throws Exception {
    templates("Pages/Page_0/Content.xml", "Pages/Page_1/Content.xml");
    String head = lines(List.of("河湾县人民政府文件"), true).replace("30 40 150 6", "82 20 150 6");
    parts.put("Doc_0/Tpls/Tpl_0/Content.xml", page(head));
    parts.put("Doc_0/Pages/Page_0/Content.xml", onTemplate(page(lines(FIRST_PAGE, true))));
    parts.put("Doc_0/Pages/Page_1/Content.xml", page(lines(SECOND_PAGE, true)));
    assertEquals("河湾县人民政府文件", shown(read()).getFirst());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif", "bmp, image/png"})
  void aPictureIsWhatItsBytesSay(String format, String type) throws Exception {
    document("Pages/Page_0/Content.xml");
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
    resource();
    pictures.put("Doc_0/Res/a.png", bytes.toByteArray());
    String picture = "<ofd:ImageObject Boundary=\"30 150 60 40\" ResourceID=\"7\"/>";
    parts.put("Doc_0/Pages/Page_0/Content.xml", page(lines(SECOND_PAGE, true) + picture));
    Document document = read();
    assertEquals(type, document.pictures().getFirst().mediaType());
    assertEquals(40, document.pictures().getFirst().width());
  }

  @Test
  void brokenAndLockedFilesSaySo() throws Exception {
    document("Pages/Page_0/Content.xml");
    parts.put("Doc_0/Pages/Page_0/Content.xml", "<ofd:Page" + SPACE + "><ofd:Content>");
    assertEquals(Reason.BROKEN, assertThrows(LoadException.class, this::read).reason());
    parts.put("Encryptions.xml", "<ofd:Encryptions" + SPACE + "/>");
    assertEquals(Reason.LOCKED, assertThrows(LoadException.class, this::read).reason());
  }

  private void resource() {
    parts.put(
        "Doc_0/DocumentRes.xml",
        "<ofd:Res"
            + SPACE
            + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\">"
            + "<ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
  }

  private void templates(String... pages) {
    document(pages);
    parts.computeIfPresent(
        "Doc_0/Document.xml",
        (name, xml) ->
            xml.replace(
                "</ofd:CommonData>",
                "<ofd:TemplatePage ID=\"3\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"));
  }

  private static String onTemplate(String page) {
    String template = "<ofd:Template TemplateID=\"3\" ZOrder=\"Background\"/>";
    return page.replace("<ofd:Content>", template + "<ofd:Content>");
  }

  private static String slanted(String words) {
    return lines(List.of(words), true).replace("Font=", "CTM=\"2 2 -2 2 0 0\" Font=");
  }

  private void document(String... pages) {
    parts.put(
        "OFD.xml",
        "<ofd:OFD"
            + SPACE
            + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    var list = new StringBuilder();
    for (String page : pages) {
      list.append("<ofd:Page ID=\"1\" BaseLoc=\"").append(page).append("\"/>");
    }
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + SPACE
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>"
            + "<ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
  }

  private static String page(String objects) {
    return "<ofd:Page"
        + SPACE
        + "><ofd:Content><ofd:Layer>"
        + objects
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  /** Lines of letters of five millimetres, with their advances one by one or as a group. */
  private static String lines(List<String> lines, boolean grouped) {
    var out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      int gaps = lines.get(i).length() - 1;
      String deltas = grouped ? "g " + gaps + " 5" : "5 ".repeat(gaps).strip();
      out.append("<ofd:TextObject Boundary=\"30 ")
          .append(40 + 9 * i)
          .append(" 150 6\" Font=\"1\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4.5\" DeltaX=\"")
          .append(deltas)
          .append("\">")
          .append(lines.get(i))
          .append("</ofd:TextCode></ofd:TextObject>");
    }
    return out.toString();
  }

  private static List<String> shown(Document document) {
    DocumentInvariants.check(document);
    return document.blocks().stream().map(block -> document.shown(block.range())).toList();
  }

  private Document read() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      for (var picture : pictures.entrySet()) {
        zip.putNextEntry(new ZipEntry(picture.getKey()));
        zip.write(picture.getValue());
        zip.closeEntry();
      }
    }
    return Loader.inProcess().load(new SourceFile("公文.ofd", bytes.toByteArray()));
  }
}
