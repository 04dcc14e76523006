package org.yandu.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.load.RawZip.Packed;

/** Packages that grow, lie about their sizes, point at themselves or name other places. */
final class ZipAttacks {
  private static final String WORD =
      "<w:document xmlns:w=\"urn:w\"><w:body>%s</w:body></w:document>";
  private static final String BODY = WORD.formatted(DocxFile.paragraph("一句话，说完了。"));
  private static final String ODT =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          + "<office:text>%s</office:text></office:body></office:document-content>";
  private static final String CONTAINER =
      "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
          + "<rootfile full-path=\"%s\" media-type=\"application/oebps-package+xml\"/>"
          + "</rootfiles></container>";

  private ZipAttacks() {}

  static List<Attack> all() {
    var all = new ArrayList<Attack>();
    all.addAll(bombs());
    all.addAll(lies());
    all.addAll(names());
    all.addAll(cuts());
    return all;
  }

  private static List<Attack> bombs() {
    Packed blank = Packed.deflated(blanks(70 << 20));
    Packed below = Packed.deflated(blanks(60 << 20));
    var sum = new RawZip().add("word/document.xml", BODY);
    var pictures = new RawZip().add("word/document.xml", BODY);
    for (int i = 0; i < 8; i++) {
      sum.add("word/footer" + i + ".xml", below);
      pictures.add("word/media/image" + i + ".png", below);
    }
    var many = new RawZip().add("word/document.xml", BODY);
    Packed nothing = Packed.stored(new byte[0]);
    for (int i = 0; i < 60_000; i++) {
      many.add("x" + i, nothing);
    }
    String small = DocxFile.paragraph("无");
    return List.of(
        new Attack("一个部件太大.docx", new RawZip().add("word/document.xml", blank).bytes()),
        new Attack("部件之和太大.docx", sum.bytes()),
        new Attack("图片之和太大.docx", pictures.bytes()),
        new Attack("部件太多.docx", many.bytes()),
        new Attack("段落太多.docx", docx(WORD.formatted(small.repeat(600_000)))),
        new Attack("一段太长.docx", docx(WORD.formatted(DocxFile.paragraph("长".repeat(21_000_000))))),
        new Attack("正文太大.odt", odt(below)),
        new Attack("空格太多.odt", odt(Packed.of(ODT.formatted(spaces())))),
        new Attack("表格重复.odt", odt(Packed.of(ODT.formatted(repeatedCells())))),
        new Attack("书太大.epub", epub(below)));
  }

  private static String spaces() {
    return "<text:p>空<text:s text:c=\"2000000000\"/>格</text:p>";
  }

  private static String repeatedCells() {
    return "<table:table xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
        + "<table:table-row table:number-rows-repeated=\"1048576\">"
        + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>格</text:p>"
        + "</table:table-cell></table:table-row></table:table>";
  }

  private static List<Attack> lies() {
    Packed body = Packed.of(BODY);
    var overlapping = new RawZip().add("word/document.xml", body);
    for (int i = 0; i < 3000; i++) {
      overlapping.point("word/header" + i + ".xml", body, 0);
    }
    return List.of(
        new Attack("自称很大.docx", docx(body.claiming(-1))),
        new Attack("自称很小.docx", docx(body.claiming(1))),
        new Attack("自称二吉.docx", docx(body.claiming(Integer.MAX_VALUE))),
        new Attack("部件重叠.docx", overlapping.bytes()),
        new Attack(
            "指向别处.docx", new RawZip().point("word/document.xml", body, Integer.MAX_VALUE).bytes()),
        new Attack(
            "两份正文.docx",
            new RawZip().add("word/document.xml", body).add("word/document.xml", "<x/>").bytes()),
        new Attack("没有正文.docx", new RawZip().add("word/document.xm", body).bytes()),
        new Attack("空包.docx", new RawZip().bytes()),
        new Attack("一层又一层.zip", nested(60)),
        new Attack("自己在自己里.zip", twins()),
        new Attack("书里没有书.epub", epub(Packed.of("<package/>"))),
        new Attack("压缩包里是文稿.zip", new RawZip().add("文稿.docx", Packed.stored(docx(body))).bytes()));
  }

  private static byte[] nested(int depth) {
    byte[] inner = docx(Packed.of(BODY));
    for (int i = 0; i < depth; i++) {
      inner = new RawZip().add("里.zip", Packed.deflated(inner)).bytes();
    }
    return inner;
  }

  /** Each zip holds the one before it twelve times: 12⁶ files in some kilobytes. */
  private static byte[] twins() {
    byte[] inner = docx(Packed.of(BODY));
    for (int i = 0; i < 6; i++) {
      Packed packed = Packed.deflated(inner);
      var zip = new RawZip();
      for (int j = 0; j < 12; j++) {
        zip.add(j + ".zip", packed);
      }
      inner = zip.bytes();
    }
    return inner;
  }

  private static List<Attack> names() {
    var all = new ArrayList<Attack>();
    for (String name :
        List.of(
            "../../../../outside.xml",
            "/outside.xml",
            "C:\\outside.xml",
            "..\\..\\outside.xml",
            "word/\0.xml",
            "\u001b[31m.xml",
            "长".repeat(20_000) + ".xml",
            "")) {
      byte[] zip = new RawZip().add(name, BODY).add("word/document.xml", BODY).bytes();
      all.add(new Attack("部件名" + all.size() + ".docx", zip));
      byte[] members = new RawZip().add(name + "/../a.docx", Packed.stored(zip)).bytes();
      all.add(new Attack("成员名" + all.size() + ".zip", members));
    }
    return all;
  }

  private static List<Attack> cuts() {
    byte[] whole = docx(Packed.of(BODY));
    var all = new ArrayList<Attack>();
    for (int i = 1; i < 8; i++) {
      all.add(new Attack("断" + i + ".docx", Arrays.copyOf(whole, whole.length * i / 8)));
    }
    return all;
  }

  static byte[] docx(String document) {
    return docx(Packed.of(document));
  }

  private static byte[] docx(Packed document) {
    return new RawZip().add("word/document.xml", document).bytes();
  }

  static byte[] odt(Packed content) {
    return new RawZip()
        .add("mimetype", Packed.stored(latin("application/vnd.oasis.opendocument.text")))
        .add("content.xml", content)
        .bytes();
  }

  /** An e-book whose package document is {@code opf}. */
  static byte[] epub(Packed opf) {
    return epub(opf, "<html><body><p>一页。</p></body></html>");
  }

  static byte[] epub(Packed opf, String page) {
    return new RawZip()
        .add("mimetype", Packed.stored(latin("application/epub+zip")))
        .add("META-INF/container.xml", CONTAINER.formatted("OEBPS/content.opf"))
        .add("OEBPS/content.opf", opf)
        .add("OEBPS/a.xhtml", page)
        .bytes();
  }

  private static byte[] latin(String words) {
    return words.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static byte[] blanks(int count) {
    byte[] blanks = new byte[count];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }
}
