package org.yandu.load;

import static org.yandu.load.BinaryAttacks.CATALOG;
import static org.yandu.load.BinaryAttacks.FONT;
import static org.yandu.load.BinaryAttacks.PAGE;
import static org.yandu.load.BinaryAttacks.PAGES;
import static org.yandu.load.BinaryAttacks.WORDS;
import static org.yandu.load.BinaryAttacks.pdf;
import static org.yandu.load.BinaryAttacks.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yandu.load.RawZip.Packed;

/** Parts that stand for far more than they hold: by pointing at each other, or by a number. */
final class ReferenceAttacks {
  private static final int MANY = 100_000;
  private static final int DEEP = 5_000;
  private static final String OFD_ROOT = "<OFD><DocBody><DocRoot>%s</DocRoot></DocBody></OFD>";

  private ReferenceAttacks() {}

  static List<Attack> all() {
    var all = new ArrayList<Attack>();
    all.addAll(styles());
    all.addAll(numbers());
    all.addAll(books());
    all.addAll(pages());
    all.addAll(pictures());
    all.addAll(pdfs());
    return all;
  }

  private static Attack docx(String name, DocxFile file) {
    try {
      return new Attack(name + ".docx", file.bytes());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Attack> styles() {
    String circle = style("a", "b") + style("b", "c") + style("c", "a");
    String chain =
        IntStream.range(0, MANY).mapToObj(i -> style("s" + i, "s" + (i + 1))).collect(joined());
    String body =
        IntStream.range(0, 1_000)
            .mapToObj(i -> DocxFile.styled("s" + i, "段落" + i))
            .collect(joined());
    String ownNote = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    return List.of(
        docx("样式成环", new DocxFile().body(DocxFile.styled("a", "一段话")).styles(circle)),
        docx("样式成串", new DocxFile().body(body).styles(chain)),
        docx(
            "注里有自己",
            new DocxFile()
                .body("<w:p><w:r><w:t>正文</w:t></w:r>" + ownNote + "</w:p>")
                .footnotes("<w:footnote w:id=\"2\"><w:p>" + ownNote + "</w:p></w:footnote>")));
  }

  private static String style(String id, String basedOn) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:basedOn w:val=\""
        + basedOn
        + "\"/></w:style>";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  private static List<Attack> numbers() {
    var all = new ArrayList<Attack>();
    for (String format : List.of("upperRoman", "lowerLetter", "chineseCounting", "decimalZero")) {
      all.add(numbered("数字太大" + format, format, "%1、", Integer.MAX_VALUE, 3));
    }
    all.add(numbered("编号太长", "decimal", "%1".repeat(10_000), 1, 5_000));
    String linked =
        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"x\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String back =
        "<w:style w:type=\"numbering\" w:styleId=\"x\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
            + "</w:numPr></w:pPr></w:style>";
    all.add(
        docx(
            "编号成环",
            new DocxFile().body(DocxFile.numbered(1, 0, "一段")).numbering(linked).styles(back)));
    all.add(
        docx(
            "层次太深",
            new DocxFile().body(DocxFile.numbered(1, Integer.MAX_VALUE, "一段")).numbering(linked)));
    return all;
  }

  private static Attack numbered(String name, String format, String words, int start, int times) {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\""
            + start
            + "\"/><w:numFmt w:val=\""
            + format
            + "\"/><w:lvlText w:val=\""
            + words
            + "\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String body = DocxFile.numbered(1, 0, "一段").repeat(times);
    return docx(name, new DocxFile().body(body).numbering(numbering));
  }

  private static List<Attack> books() {
    String point = "<navPoint><navLabel><text>深</text></navLabel><content src='a.xhtml'/>";
    String item = "<item id='i' href='a.xhtml' media-type='application/xhtml+xml'/>";
    String spine = "<spine toc='n'>" + "<itemref idref='i'/>".repeat(MANY) + "</spine>";
    return List.of(
        book("目录太深", point.repeat(DEEP) + "</navPoint>".repeat(DEEP), item, "<itemref idref='i'/>"),
        book("目录太长", (point + "</navPoint>").repeat(MANY), item, "<itemref idref='i'/>"),
        new Attack(
            "一页读十万次.epub",
            ZipAttacks.epub(
                Packed.of("<package><manifest>" + item + "</manifest>" + spine + "</package>"))),
        new Attack(
            "没有的页十万次.epub",
            ZipAttacks.epub(
                Packed.of(
                    "<package><manifest>"
                        + item.replace("a.xhtml", "../../../etc/passwd")
                        + "</manifest>"
                        + spine
                        + "</package>"))));
  }

  private static Attack book(String name, String points, String item, String spine) {
    String contents = "<item id='n' href='t.ncx' media-type='application/x-dtbncx+xml'/>";
    byte[] bytes =
        new RawZip()
            .add(
                "mimetype",
                Packed.stored("application/epub+zip".getBytes(StandardCharsets.US_ASCII)))
            .add(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>")
            .add(
                "c.opf",
                "<package><manifest>"
                    + contents
                    + item
                    + "</manifest><spine toc='n'>"
                    + spine
                    + "</spine></package>")
            .add("t.ncx", "<ncx><navMap>" + points + "</navMap></ncx>")
            .add("a.xhtml", "<html><body><h1>题</h1><p>一页。</p></body></html>")
            .bytes();
    return new Attack(name + ".epub", bytes);
  }

  private static List<Attack> pages() {
    String many = "<Page ID='1' BaseLoc='P.xml'/>".repeat(MANY);
    String words =
        "<Page><Template TemplateID='9'/><Content><Layer><TextObject Boundary='0 0 90 9' Size='5'>"
            + "<TextCode X='0' Y='5' DeltaX='g 2147483647 5 g -9 1e300'>正文</TextCode>"
            + "</TextObject></Layer></Content></Page>";
    String template = "<CommonData><TemplatePage ID='9' BaseLoc='P.xml'/></CommonData>";
    String document = "<Document>" + template + "<Pages>%s</Pages></Document>";
    return List.of(
        ofd("外面的文件", "../../../../etc/passwd", "", ""),
        ofd("自己是文档", "OFD.xml", "", ""),
        ofd("一页用十万次", "D.xml", document.formatted(many), words),
        ofd("间距太大", "D.xml", document.formatted("<Page ID='1' BaseLoc='P.xml'/>"), words));
  }

  private static Attack ofd(String name, String root, String document, String page) {
    byte[] bytes =
        new RawZip()
            .add("OFD.xml", OFD_ROOT.formatted(root))
            .add("D.xml", document)
            .add("P.xml", page)
            .add("../../x.xml", "<x/>")
            .bytes();
    return new Attack(name + ".ofd", bytes);
  }

  /** A picture that says it is of 60,000 by 60,000 dots and is of some. */
  private static List<Attack> pictures() {
    byte[] png =
        java.util.HexFormat.of()
            .parseHex(
                "89504e470d0a1a0a0000000d494844520000ea600000ea6008060000003c0b6d480000000a49444154"
                    + "789c6360000000020001e221bc330000000049454e44ae426082");
    String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    String image = "<p>前一段话。</p><img src=\"" + address + "\"><p>后一段话。</p>";
    String style = "<style>" + "*{".repeat(MANY) + "</style>";
    String inline = "<p style=\"" + "a:b;".repeat(MANY) + "\">一段话。</p>";
    return List.of(
        new Attack("图太大.html", "<html><body>" + image.repeat(50)),
        new Attack("样式太多.html", "<html><head>" + style + "</head><body>" + inline));
  }

  private static List<Attack> pdfs() {
    String huge =
        PAGE.replace("/MediaBox[0 0 600 800]", "/MediaBox[-1e30 -1e30 1e30 1e30]/UserUnit 1e30");
    String image =
        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB";
    String bits =
        "/Type/XObject/Subtype/Image/Width 268435440/Height 268435440/BitsPerComponent 1"
            + "/ColorSpace/DeviceGray/Filter/JBIG2Decode";
    String drawn =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</XObject<</X 5 0 R>>>>>>";
    String draw = stream("", "q 600 0 0 800 0 0 cm /X Do Q");
    String unicode =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 7 0 R"
            + "/DescendantFonts[8 0 R]>>";
    String map =
        stream(
            "",
            "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <00000000> <FFFFFFFF> <00000000> endbfrange ".repeat(9)
                + "endcmap");
    String cid =
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2147483647 500]/CIDSystemInfo"
            + "<</Registry(A)/Ordering(I)/Supplement 0>>>>";
    String objects = stream("/Type/ObjStm/N 1/First 4/Extends 6 0 R", "7 0 <</Type/Pages/Kids[]>>");
    return List.of(
        pdf("页面太大", CATALOG, PAGES, huge, WORDS, FONT),
        pdf("图太大", CATALOG, PAGES, drawn, draw, stream(image, "0")),
        pdf("位图太大", CATALOG, PAGES, drawn, draw, stream(bits, "\0\0\0\0000\0\1\0\0\0")),
        pdf("字码太多", CATALOG, PAGES, PAGE, WORDS, "<</Font<</F 6 0 R>>>>", unicode, map, cid),
        pdf("对象流成环", CATALOG, PAGES, PAGE, WORDS, FONT, objects));
  }
}
