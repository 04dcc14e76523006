package org.yandu.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.yandu.load.RawZip.Packed;
import org.yandu.load.raw.SourceFile;

/** Good files of every format: made here, and all that lie in the folders below. */
final class Samples {
  /** A file that is put here is spoiled in thousands of ways by the tests. */
  private static final Path FOLDER = Path.of("src/test/resources/org/yandu/load/samples");

  private static final Path CASES = Path.of("src/test/resources/org/yandu/load/cases");

  private static final long LARGEST = 2 << 20;

  private Samples() {}

  /**
   * The files in {@code folder} and below that are small enough to be spoiled thousands of times.
   */
  static List<SourceFile> below(Path folder) throws IOException {
    var all = new ArrayList<SourceFile>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(file) > 0 && Files.size(file) <= LARGEST) {
          all.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    return all;
  }

  static List<SourceFile> all() throws IOException {
    var all = new ArrayList<SourceFile>();
    all.add(word());
    all.add(openDocument());
    all.add(book());
    all.add(BinaryAttacks.harmless());
    all.add(SamplePdf.open());
    all.add(official());
    all.add(oldWordXml());
    all.add(savedPage());
    for (Path folder : List.of(FOLDER, CASES)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          if (!file.toString().endsWith(".json")) {
            all.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
          }
        }
      }
    }
    return all;
  }

  private static SourceFile word() throws IOException {
    String levels =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:pPr>"
            + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"G\"><w:basedOn w:val=\"H\"/></w:style>";
    String table = "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>";
    String cell = DocxFile.paragraph("北坡村");
    String note = "<w:footnote w:id=\"2\">" + DocxFile.paragraph("二月统计。") + "</w:footnote>";
    String body =
        DocxFile.styled("H", "关于修路的讲话")
            + DocxFile.numbered(1, 0, "备料")
            + DocxFile.paragraph("路要修到每一户门口，宽度不少于三米。")
            + DocxFile.styled("G", "种树")
            + DocxFile.numbered(1, 0, "选苗")
            + table.formatted(cell, cell)
            + "<w:p><w:r><w:t>见注。</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    return new DocxFile().body(body).numbering(levels).styles(styles).footnotes(note).file();
  }

  private static SourceFile openDocument() {
    String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\""
            + text
            + "\"><office:body><office:text><text:h"
            + " text:outline-level=\"1\">关于修渠的讲话</text:h><text:p>水渠<text:s text:c=\"2\"/>今年修通。"
            + "<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>"
            + "<text:list><text:list-item><text:p>清淤</text:p></text:list-item></text:list>"
            + "</office:text></office:body></office:document-content>";
    return new SourceFile("文稿.odt", ZipAttacks.odt(Packed.of(content)));
  }

  private static SourceFile book() {
    String opf =
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>村史</dc:title></metadata>"
            + "<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "</manifest><spine><itemref idref=\"a\"/></spine></package>";
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>第一章 建村</h1>"
            + "<p>先有三户人家，后来有了一条路。</p></body></html>";
    return new SourceFile("村史.epub", ZipAttacks.epub(Packed.of(opf), page));
  }

  /** Two pages in the national format of official papers. */
  private static SourceFile official() throws IOException {
    String space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    var file =
        new PackageFile()
            .part(
                "OFD.xml",
                "<ofd:OFD"
                    + space
                    + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                    + "</ofd:OFD>")
            .part(
                "Doc_0/Document.xml",
                "<ofd:Document"
                    + space
                    + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                    + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                    + "<ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/>"
                    + "<ofd:Page ID=\"2\" BaseLoc=\"Pages/1.xml\"/></ofd:Pages><ofd:Outlines>"
                    + "<ofd:OutlineElem Title=\"修渠\"><ofd:Actions><ofd:Action Event=\"CLICK\">"
                    + "<ofd:Goto><ofd:Dest Type=\"XYZ\" PageID=\"1\" Left=\"30\" Top=\"40\"/>"
                    + "</ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem></ofd:Outlines>"
                    + "</ofd:Document>");
    String line =
        "<ofd:TextObject Boundary=\"30 %d 150 6\" Font=\"1\" Size=\"5\"><ofd:TextCode X=\"0\""
            + " Y=\"4.5\" DeltaX=\"g 9 5\">%s</ofd:TextCode></ofd:TextObject>";
    for (int page = 0; page < 2; page++) {
      file.part(
          "Doc_0/Pages/" + page + ".xml",
          "<ofd:Page"
              + space
              + "><ofd:Content><ofd:Layer>"
              + line.formatted(40, "关于修渠的若干意见。")
              + line.formatted(49, "账目贴在村口的墙上。")
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    return file.file("意见.ofd");
  }

  private static SourceFile oldWordXml() {
    String words = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    String whole =
        "<?xml version=\"1.0\"?><w:wordDocument"
            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
            + words.formatted("关于修闸门的讲话")
            + words.formatted("闸门要在汛期以前修好。")
            + "</w:body></w:wordDocument>";
    return new SourceFile("闸门.xml", whole.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceFile savedPage() {
    String page = "<html><body><h1>村里的渡口</h1><p>渡口的船修好了，早晚各有两班。</p></body></html>";
    String whole =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
            + "\r\n\tboundary=\"part\"\r\n\r\n--part\r\nContent-Type: text/html;"
            + " charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
            + "\r\n--part--\r\n";
    return new SourceFile("渡口.mht", whole.getBytes(StandardCharsets.US_ASCII));
  }
}
