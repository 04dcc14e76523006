package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class WebPagesTest {
  private static final String TEXT = "渡口的老人说，这条河一年要涨两次水，两次都要把船拖到岸上来。";

  @ParameterizedTest
  @CsvSource({
    "GB18030, gb2312", "GB18030, big5", "GB18030, iso-8859-1", "GB18030, windows-1252",
        "Big5-HKSCS, gb2312",
    "UTF-8, gb2312", "UTF-16LE, utf-8", "windows-1252, windows-1252", "Shift_JIS, Shift_JIS",
        "KOI8-R, KOI8-R"
  })
  void thePageIsBelievedOnlyWhereItsBytesAgree(String real, String declared) throws Exception {
    String words =
        switch (real) {
          case "windows-1252" -> "Le passeur connaît chaque élève par son prénom, été comme hiver.";
          case "Shift_JIS" -> "渡し場の老人は、この川は一年に二度あふれると話した。";
          case "KOI8-R" -> "Старый паромщик знает каждого ученика по имени.";
          case "Big5-HKSCS" -> "渡口的老人說，這條河一年要漲兩次水，兩次都要把船拖到岸上來。";
          default -> TEXT;
        };
    String page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
            + declared
            + "\"></head><body><p>"
            + words
            + "</p></body></html>";
    Document document = Shown.load(new SourceFile("页.html", page.getBytes(Charset.forName(real))));
    assertEquals(words, document.text().strip());
  }

  @Test
  void whatLeadsElsewhereIsNotReadButTheContentsOfThePageAre() throws Exception {
    String links =
        "<li><a href='/a'>财经</a></li><li><a href='/b'>体育新闻</a></li><li><a href='/c'>股票</a></li><li><a href='/d'>天气</a></li>";
    String page =
        "<html><body><div class='mainnav'><ul>"
            + links
            + "</ul></div><div><h1>河边的事</h1><p>"
            + TEXT
            + TEXT
            + "</p><ul>"
            + links.replace("'/", "'#")
            + "</ul><p>"
            + TEXT
            + "</p></div></body></html>";
    Document document = load(page);
    assertEquals(1, document.text().split("体育新闻", -1).length - 1);
    assertTrue(document.text().indexOf("体育新闻") > document.text().indexOf(TEXT));
  }

  @Test
  void aPageThatIsNothingButLinksIsStillShown() throws Exception {
    String list = "<ul>" + "<li><a href='/a'>青石镇的水渠</a></li>".repeat(6) + "</ul>";
    assertTrue(load("<html><body>" + list + "</body></html>").text().contains("水渠"));
  }

  @Test
  void aTextThatStandsPreformattedKeepsItsLinesAndParagraphs() throws Exception {
    String page =
        "<html><body><pre>\n在水利会议上的讲话\r\n\r\n    "
            + TEXT
            + "\n\n    <b>二、</b>群众的意见\n\n    "
            + TEXT
            + "</pre><p>前后\n相连的一句话。</p></body></html>";
    String text = load(page).text();
    assertTrue(text.startsWith("在水利会议上的讲话\n"), text);
    assertTrue(text.contains("\n二、群众的意见\n"), text);
    assertTrue(text.contains("前后 相连的一句话。"), text);
  }

  @Test
  void anOfficeProgramsNumbersAreKeptAndItsDeletionsAreNot() throws Exception {
    String page =
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><p class=MsoTitle>河边的事</p>"
            + number("一、", "SimSun")
            + "<st1:place w:st=\"on\">白鹭洲</st1:place>的渡口在春天重新开了，第一班船六点出发。<o:p></o:p></p>"
            + number("·", "Symbol")
            + "老人来看过。<del>删掉的话。</del><span style='mso-hide:all'>暗语</span></p>"
            + "<p class=MsoNormal>水渠修通<a href=\"#_ftn1\"><span class=MsoFootnoteReference>[1]</span></a>了。</p>"
            + "<div><p class=MsoFootnoteText>[1] 长三里。</p></div></body></html>";
    Document document = load(page);
    assertEquals(List.of("河边的事"), Shown.of(document, BlockKind.TITLE));
    assertTrue(document.text().contains("一、白鹭洲的渡口"));
    assertTrue(document.text().contains("\n老人来看过。\n"), document.text());
    assertEquals(List.of("[1] 长三里。"), Shown.of(document, BlockKind.NOTE));
  }

  @Test
  void rareTagsSayWhatTheyMean() throws Exception {
    String page =
        "<html><body><h1>河边<br>的事</h1><p>白<ruby>鹭<rp>(</rp><rt>lù</rt><rp>)</rp></ruby>洲在一九九八<sup><a href='#n'>2</a></sup>年修渠，面积三平方米，也写作m<sup>2</sup>。</p>"
            + "<ol start='3' style='list-style-type:cjk-ideographic'><li>修路要先量路，量准了才好开口说话。</li></ol>"
            + "<table><tr><td>村</td><td>户数</td></tr><tr><td>白鹭洲</td><td><p>120</p></td></tr></table></body></html>";
    String text = load(page).text();
    assertTrue(text.contains("河边 的事"), text);
    assertTrue(text.contains("白鹭洲在一九九八[2]年修渠，面积三平方米，也写作m2。"), text);
    assertTrue(text.contains("三、 修路") || text.contains("三、修路"), text);
    assertTrue(text.contains("村\t户数\n白鹭洲\t120"), text);
  }

  @Test
  void onlyPicturesThatThePageBringsAreShown() throws Exception {
    String data = Base64.getEncoder().encodeToString(PackageFile.png());
    String page =
        "<html><body><p>"
            + TEXT
            + "<img src='data:image/png;base64,"
            + data
            + "'>"
            + TEXT
            + "</p><img src='file:///etc/passwd'><img src='http://example.org/a.png'><img src='data:image/png;base64,!!'></body></html>";
    Loaded loaded = Loader.standard().load(file("页.html", page), ReadOptions.NONE);
    assertEquals(1, loaded.pictures().size());
    assertEquals(List.of(TEXT + TEXT), Shown.of(loaded.document(), BlockKind.PARAGRAPH));
  }

  @Test
  void anXhtmlPageUnderAnotherNameIsRead() throws Exception {
    String page =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/><script/></head><body><p>"
            + TEXT
            + "</p></body></html>";
    Document document = Shown.load(file("页.xml", page));
    assertEquals("html", document.source().format());
    assertEquals(TEXT, document.text().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "quoted-printable, GB18030",
    "base64, UTF-8",
    "8bit, UTF-8",
    "quoted-printable, UTF-8"
  })
  void aSavedPageComesWithItsPictures(String transfer, String charset) throws Exception {
    String page =
        "<html><body><h1>河边的事</h1><p>"
            + TEXT
            + "</p><p><img src=\"images/map.png\"></p><p><img src=\"cid:two@x\"></p></body></html>";
    Loaded loaded = Loader.standard().load(mht(page, transfer, charset), ReadOptions.NONE);
    Document document = DocumentInvariants.check(loaded.document());
    assertEquals("mht", document.source().format());
    assertEquals(charset, document.source().charset());
    assertEquals(List.of(TEXT), Shown.of(document, BlockKind.PARAGRAPH));
    assertEquals(2, loaded.pictures().size());
    assertFalse(document.text().contains("boundary"));
  }

  @Test
  void aSavedPageWithoutAPageIsBroken() {
    String words =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n";
    assertEquals(
        Reason.BROKEN,
        assertThrows(LoadException.class, () -> Loader.standard().load(file("页.mht", words)))
            .reason());
  }

  @Test
  void partsInsidePartsWithoutEndEnd() {
    var words =
        new StringBuilder(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n");
    words.append("--b\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n".repeat(20_000));
    assertThrows(
        LoadException.class, () -> Loader.standard().load(file("页.mht", words.toString())));
  }

  private static SourceFile mht(String page, String transfer, String charset) throws Exception {
    byte[] bytes = page.getBytes(Charset.forName(charset));
    String body =
        switch (transfer) {
          case "base64" -> Base64.getMimeEncoder().encodeToString(bytes);
          case "8bit" -> new String(bytes, StandardCharsets.ISO_8859_1);
          default -> quoted(bytes);
        };
    String png = Base64.getMimeEncoder().encodeToString(PackageFile.png());
    String head =
        "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--part=_1\"\r\n\r\n";
    String image =
        "\r\n----part=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n";
    String whole =
        head
            + "----part=_1\r\nContent-Type: text/html; charset=\""
            + charset
            + "\"\r\nContent-Transfer-Encoding: "
            + transfer
            + "\r\nContent-Location: http://example.org/news/page.html\r\n\r\n"
            + body
            + image
            + "Content-Location: http://example.org/news/images/map.png\r\n\r\n"
            + png
            + image
            + "Content-ID: <two@x>\r\n\r\n"
            + png
            + "\r\n----part=_1--\r\n";
    return new SourceFile("页.mht", whole.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String quoted(byte[] bytes) {
    var out = new StringBuilder();
    int column = 0;
    for (byte b : bytes) {
      String next =
          b >= ' ' && b < 127 && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
      if (column + next.length() > 75) {
        out.append("=\r\n");
        column = 0;
      }
      out.append(next);
      column += next.length();
    }
    return out.toString();
  }

  private static String number(String words, String font) {
    return "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"
        + font
        + "'><span style='mso-list:Ignore'>"
        + (font.equals("Symbol") ? "<span style='font-family:Symbol'>" + words + "</span>" : words)
        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>";
  }

  private static Document load(String page) throws Exception {
    return Shown.load(file("页.html", page));
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
