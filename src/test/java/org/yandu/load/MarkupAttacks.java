package org.yandu.load;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.RawZip.Packed;

/** XML, web pages, Markdown and RTF that reach out, multiply or have no floor. */
final class MarkupAttacks {
  private static final int DEEP = 10_000;

  private final String file;
  private final String web;

  /**
   * @param file address of a file on this computer that no document may show
   * @param web address that nobody may ask for
   */
  MarkupAttacks(String file, String web) {
    this.file = file;
    this.web = web;
  }

  List<Attack> all() {
    var all = new ArrayList<Attack>();
    documentTypes()
        .forEach(type -> {
          String number = all.size() + "";
          String body = "<w:body>" + DocxFile.paragraph("外&e;面") + "</w:body>";
          String word = type.formatted("w:document") + element("w:document", body);
          all.add(new Attack("实体" + number + ".docx", ZipAttacks.docx(word)));
          String text =
              "<office:body><office:text><text:p>外&e;面</text:p></office:text></office:body>";
          String open = type.formatted("office:document-content");
          String odt = open + element("office:document-content", text);
          all.add(new Attack("实体" + number + ".odt", ZipAttacks.odt(Packed.of(odt))));
          String opf = type.formatted("package") + "<package><metadata>&e;</metadata></package>";
          all.add(new Attack("实体" + number + ".epub", ZipAttacks.epub(Packed.of(opf))));
          String page = "<html><body><p>外&e;面，这里是一段话。</p></body></html>";
          all.add(new Attack("实体" + number + ".html", type.formatted("html") + page));
          all.add(new Attack("实体" + number + ".xml", word));
        });
    all.addAll(references());
    all.addAll(deep());
    all.addAll(web());
    all.addAll(rtf());
    return all;
  }

  private static String element(String name, String content) {
    String prefixes = " xmlns:w=\"urn:w\" xmlns:office=\"urn:office\" xmlns:text=\"urn:text\">";
    return "<" + name + prefixes + content + "</" + name + ">";
  }

  private List<String> documentTypes() {
    var laughs = new StringBuilder("<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    String blowUp = "<!ENTITY b \"" + "哈".repeat(50_000) + "\"><!ENTITY e \"" + "&b;".repeat(5000);
    return List.of(
        "<!DOCTYPE %s [<!ENTITY e SYSTEM \"" + file + "\">]>",
        "<!DOCTYPE %s [<!ENTITY e SYSTEM \"" + web + "/entity\">]>",
        "<!DOCTYPE %s SYSTEM \"" + web + "/type.dtd\">",
        "<!DOCTYPE %s PUBLIC \"-//X//Y\" \"" + web + "/public.dtd\">",
        "<!DOCTYPE %s [<!ENTITY %% p SYSTEM \"" + web + "/parameter\"> %%p;]>",
        "<!DOCTYPE %s [" + laughs + "<!ENTITY e \"&a11;\">]>",
        "<!DOCTYPE %s [" + blowUp + "\">]>",
        "<!DOCTYPE %s [<!ENTITY e \"&e;\">]>");
  }

  private List<Attack> references() {
    String field = "<w:p><w:r><w:instrText>INCLUDEPICTURE \"%s/a.png\"</w:instrText></w:r></w:p>";
    String relation =
        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"%s/t.dotx\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"
            + "</Relationships>";
    String blip =
        "<w:p><w:r><w:drawing><a:blip r:link=\"r1\" r:embed=\"r1\"/></w:drawing></w:r></w:p>";
    String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/>";
    String body = field.formatted(web) + blip + include.formatted(file);
    byte[] word =
        new RawZip()
            .add(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\" xmlns:a=\"urn:a\" xmlns:r=\"urn:r\"><w:body>"
                    + DocxFile.paragraph("引用外面的图。")
                    + body
                    + "</w:body></w:document>")
            .add("word/_rels/document.xml.rels", relation.formatted(web))
            .add("word/_rels/settings.xml.rels", relation.formatted(web))
            .bytes();
    return List.of(
        new Attack("外部引用.docx", word),
        new Attack(
            "外部样式.xml",
            "<?xml-stylesheet href=\"%s/s.xsl\" type=\"text/xsl\"?><r>字</r>".formatted(web)),
        new Attack("外部图片.md", "# 图\n\n![图](%s/a.png) <img src=\"%s/b.png\">\n".formatted(web, web)),
        new Attack("外部引用.html", page()));
  }

  private String page() {
    var page = new StringBuilder("<html><head><base href=\"" + web + "/\">");
    for (String tag :
        List.of(
            "<link rel=stylesheet href='%s/a.css'>",
            "<meta http-equiv=refresh content='0;url=%s/b'>",
            "<script src='%s/c.js'></script></head><body>",
            "<img src='%s/d.png' srcset='%s/e.png 2x'>",
            "<iframe src='%s/f'></iframe><object data='%s/g'></object><embed src='%s/h'>",
            "<svg><image href='%s/i.svg'/><use href='%s/j.svg#x'/></svg>",
            "<video poster='%s/k'><source src='%s/l'></video>",
            "<p style='background:url(%s/m)'>这一段话里什么也不取。</p>",
            "<img src='" + file + "'><iframe src='" + file + "'></iframe>")) {
      page.append(tag.replace("%s", web));
    }
    return page.append("</body></html>").toString();
  }

  private static List<Attack> deep() {
    String table = "<w:tbl><w:tr><w:tc>".repeat(DEEP) + "</w:tc></w:tr></w:tbl>".repeat(DEEP);
    String cells = "<table><tr><td>".repeat(DEEP);
    String shares = "<div class=share>深".repeat(DEEP / 2);
    return List.of(
        new Attack("深表格.docx", ZipAttacks.docx(element("w:document", "<w:body>" + table))),
        new Attack(
            "属性太多.docx",
            ZipAttacks.docx("<w:document" + " a=\"1\"".repeat(DEEP) + "><w:body/></w:document>")),
        new Attack("名字太长.docx", ZipAttacks.docx("<" + "长".repeat(1_000_000) + "/>")),
        new Attack("深表格.html", "<html><body>" + cells + "底"),
        new Attack("深分区.html", "<html><body>" + shares),
        new Attack("深列表.html", "<html><body>" + "<ul><li>深".repeat(DEEP)),
        new Attack("深引文.html", "<html><body>" + "<blockquote><p>深".repeat(DEEP / 2)),
        new Attack("不关的标签.html", "<html><body>" + "<b><p>一<i>二<a href=x>三".repeat(DEEP / 2)),
        new Attack("深引文.md", "> ".repeat(DEEP) + "底\n"),
        new Attack("深列表.md", deepList()),
        new Attack("括号.md", "[".repeat(50_000) + "](".repeat(50_000)),
        new Attack("星号.md", "**a *b _c __d ".repeat(20_000)),
        new Attack("反引号.md", backticks()),
        new Attack("链接定义.md", "[a]: <b\n".repeat(20_000)),
        new Attack(
            "表格.md", "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n|b\n".repeat(2000)));
  }

  private static String deepList() {
    var list = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      list.append("  ".repeat(i)).append("- 深\n");
    }
    return list.toString();
  }

  private static String backticks() {
    var ticks = new StringBuilder();
    for (int i = 1; i < 2000; i++) {
      ticks.append("a").append("`".repeat(i));
    }
    return ticks.toString();
  }

  private static List<Attack> web() {
    return List.of(
        new Attack("属性太多.html", "<html><body><p" + attributes() + ">字</p>"),
        new Attack("一个词.html", "<html><body><p>" + "长".repeat(3_000_000)),
        new Attack("空标签.html", "<html><body>" + "<p></p><h1></h1><br>".repeat(30_000) + "<p>字"),
        new Attack("标记.html", "<html><body>" + "<!--".repeat(100_000) + "<![CDATA[".repeat(1000)),
        new Attack("字符引用.html", "<html><body><p>" + "&#x10FFFF;&#0;&#xD800;".repeat(50_000)));
  }

  private static String attributes() {
    var attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("=b");
    }
    return attributes.toString();
  }

  private List<Attack> rtf() {
    String head = "{\\rtf1\\ansi ";
    return List.of(
        new Attack("深.rtf", head + "{".repeat(100_000) + "x"),
        new Attack("关多了.rtf", head + "x" + "}".repeat(100_000)),
        new Attack("二进制.rtf", head + "{\\pict\\bin2147483647 x}"),
        new Attack("负数.rtf", head + "\\bin-1 x\\uc-5\\u-99999 y\\trowd\\cellx99999999999}"),
        new Attack("外部引用.rtf", head + "{\\field{\\*\\fldinst INCLUDEPICTURE " + web + "/r}} x}"),
        new Attack("表格.rtf", head + "\\trowd\\cell\\row".repeat(100_000) + "}"));
  }
}
