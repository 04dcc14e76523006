package org.yandu.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yandu.load.RawZip.Packed;
import org.yandu.load.raw.SourceFile;

/** Good files of every format: made here, and all that lie in the folders below. */
final class Samples {
  /** A file that is put here is spoiled in thousands of ways by the tests. */
  private static final Path FOLDER = Path.of("src/test/resources/org/yandu/load/samples");

  private static final Path CASES = Path.of("src/test/resources/org/yandu/load/cases");

  private Samples() {}

  static List<SourceFile> all() throws IOException {
    var all = new ArrayList<SourceFile>();
    all.add(word());
    all.add(openDocument());
    all.add(book());
    all.add(BinaryAttacks.harmless());
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
}
