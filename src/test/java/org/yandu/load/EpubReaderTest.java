package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class EpubReaderTest {
  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
  private static final String TEXT = "渡口的老人说，这条河一年要涨两次水，两次都要把船拖到岸上来。";

  @Test
  void chaptersFollowTheSpineAndTheNcxNamesTheirHeadings() throws Exception {
    PackageFile book =
        book("河边的书", "two.html one.html")
            .part(
                "OEBPS/toc.ncx",
                ncx(
                    point(
                        "上篇",
                        "Text/one.html",
                        point("第一章 涨水", "Text/one.html#a", "")
                            + point("第二章 拖船", "Text/two.html", ""))))
            .part("OEBPS/Text/one.html", page("<p>第一章</p><p id='a'>涨水</p><p>" + TEXT + "</p>"))
            .part("OEBPS/Text/two.html", page("<h3>第二章 拖船</h3><p>" + TEXT + "</p>"));
    assertEquals(
        """
        TITLE 河边的书
        ## 第二章 拖船
        %1$s
        # 上篇
        ## 第一章 涨水
        %1$s
        """
            .formatted(TEXT),
        Shown.lines(load(book)));
  }

  @Test
  void aNovelMayHaveThousandsOfChapters() throws Exception {
    var names = new StringJoiner(" ");
    for (int i = 1; i <= 3000; i++) {
      names.add("c" + i + ".html");
    }
    PackageFile book = book("河边的书", names.toString()).part("OEBPS/toc.ncx", ncx(""));
    for (int i = 1; i <= 3000; i++) {
      String chapter = "<h2>第" + i + "章</h2><p>" + TEXT + "</p>";
      book.part("OEBPS/Text/c" + i + ".html", page(chapter));
    }
    Document document = load(book);
    long headings =
        document.blocks().stream().filter(each -> each.kind() == BlockKind.HEADING).count();
    assertEquals(3000, headings);
  }

  @Test
  void contentsMayNestDeeperThanAnyoneCounts() throws Exception {
    int deep = 300;
    String points = "<navPoint><navLabel><text>深</text></navLabel><content src='Text/one.html'/>";
    PackageFile book =
        book("河边的书", "one.html")
            .part("OEBPS/toc.ncx", ncx(points.repeat(deep) + "</navPoint>".repeat(deep)))
            .part("OEBPS/Text/one.html", page("<h1>深</h1><p>" + TEXT + "</p>"));
    assertTrue(load(book).text().contains(TEXT));
  }

  @Test
  void aLabelThatStandsOnTwoLinesIsOneHeading() throws Exception {
    PackageFile book =
        book("河边的书", "one.html two.html")
            .part(
                "OEBPS/toc.ncx",
                ncx(
                    point("上篇", "Text/zero.html", "")
                        + point("第一章 涨水", "Text/one.html", "")
                        + point("第二章 拖船", "Text/two.html", "")))
            .part("OEBPS/Text/one.html", page("<h1>第一章</h1><h2>涨水</h2><p>" + TEXT + "</p>"))
            .part("OEBPS/Text/two.html", page("<p>" + TEXT + "</p>"));
    assertEquals(
        """
        TITLE 河边的书
        # 第一章 涨水
        %s
        # 第二章 拖船
        %s
        """
            .formatted(TEXT, TEXT),
        Shown.lines(load(book)));
  }

  @Test
  void navLevelsAreLevelsAndDeeperTagsStandBelowThem() throws Exception {
    PackageFile book =
        book("河边的书", "nav.xhtml one.html")
            .part(
                "OEBPS/Text/nav.xhtml",
                page(
                    "<nav epub:type='page-list'><ol><li><a href='one.html#p2'>2</a></li></ol></nav>"
                        + "<nav epub:type='toc'><h1>目录</h1><ol><li><a href='one.html'>春</a><ol>"
                        + "<li><a href='one.html#b'>第一节 涨水</a></li></ol></li>"
                        + "<li><a href='one.html#c'>夏</a></li></ol></nav>"))
            .part(
                "OEBPS/Text/one.html",
                page(
                    "<h2>春</h2><p>"
                        + TEXT
                        + "</p><a id='b'/><h3>第一节 涨水</h3><p>"
                        + TEXT
                        + "</p><h4>夜里</h4><p id='p2'>"
                        + TEXT
                        + "</p><div id='c'><h2>夏</h2><p>"
                        + TEXT
                        + "</p></div>"));
    Document document = load(book);
    assertEquals(
        """
        TITLE 河边的书
        # 春
        %1$s
        ## 第一节 涨水
        %1$s
        ### 夜里
        %1$s
        # 夏
        %1$s
        """
            .formatted(TEXT),
        Shown.lines(document));
    assertEquals("2", document.pages().getFirst().label());
    assertTrue(document.text().startsWith(TEXT, document.pages().getFirst().offset()));
  }

  @Test
  void theContentsPageIsFrontMatterAndTheTitlePageSaysTheTitleOnce() throws Exception {
    PackageFile book =
        book("河边的书（第二版）", "title.html list.html one.html two.html")
            .part(
                "OEBPS/toc.ncx",
                ncx(point("一 春天", "Text/one.html", "") + point("二 夏天", "Text/two.html", "")))
            .part("OEBPS/Text/title.html", page("<h1>河边的书</h1>"))
            .part(
                "OEBPS/Text/list.html",
                page(
                    "<h3>目录</h3><p><a href='one.html'>一 春天</a></p><p><a href='two.html'>二 夏天</a></p>"
                        + "<p><a href='three.html'/></p>"))
            .part("OEBPS/Text/one.html", page("<p>一 春天</p><p>" + TEXT + "</p>"))
            .part("OEBPS/Text/two.html", page("<p>二 夏天</p><p>" + TEXT + "</p>"));
    Document document = load(book);
    assertEquals(List.of("河边的书"), Shown.of(document, BlockKind.TITLE));
    assertEquals(List.of("一 春天", "二 夏天"), Shown.of(document, BlockKind.HEADING));
    assertEquals(1, document.works().size());
    assertEquals(List.of(TEXT, TEXT), Shown.of(document, BlockKind.PARAGRAPH));
  }

  @Test
  void aBookWithoutAnyContentsTakesItsTags() throws Exception {
    PackageFile book =
        book("河边的书", "one.html two.html")
            .part("OEBPS/Text/one.html", page("<h1>涨水</h1><p>" + TEXT + "</p>"))
            .part(
                "OEBPS/Text/two.html",
                page("<h1>拖船</h1><p>" + TEXT + "</p><h2>夜里</h2><p>" + TEXT + "</p>"));
    assertEquals(List.of("涨水", "拖船", "夜里"), Shown.of(load(book), BlockKind.HEADING));
  }

  @Test
  void aCollectionOfSpeechesIsSplitAtItsSpeakers() throws Exception {
    PackageFile book =
        book("青石镇讲话选编", "one.html two.html")
            .part(
                "OEBPS/toc.ncx",
                ncx(point("把水渠修好", "Text/one.html", "") + point("把路修好", "Text/two.html", "")))
            .part(
                "OEBPS/Text/one.html",
                page("<h2>把水渠修好</h2><p>●青石镇镇长 林知远</p><p>同志们：</p><p>" + TEXT + "</p>"))
            .part(
                "OEBPS/Text/two.html",
                page("<h2>把路修好</h2><p>●青石镇书记 周望舒</p><p>同志们：</p><p>" + TEXT + "</p>"));
    Document document = load(book);
    assertEquals(2, document.works().size());
    assertEquals("周望舒", document.works().getLast().speaker().orElseThrow().name());
  }

  @Test
  void picturesStandInPlaceAndNotesAreNotes() throws Exception {
    PackageFile book =
        book("河边的书", "one.html")
            .part("OEBPS/Images/map.png", PackageFile.png())
            .part(
                "OEBPS/Text/one.html",
                page(
                    "<h1>涨水</h1><p><img src='../Images/map.png'/></p><p>一九九八<sup><a href='#n1'>1</a></sup>年，水很<ruby>大<rt>dà</rt></ruby>。</p>"
                        + "<img src='http://example.org/x.png'/><img src='../Images/none.png'/>"
                        + "<aside epub:type='footnote' id='n1'><p>1. 老人的话。</p></aside>"));
    Loaded loaded = Loader.standard().load(book.file("书.epub"), ReadOptions.NONE);
    assertEquals(1, loaded.pictures().size());
    assertEquals("image/png", loaded.pictures().getFirst().mediaType());
    Document document = DocumentInvariants.check(loaded.document());
    assertEquals(List.of("一九九八[1]年，水很大。"), Shown.of(document, BlockKind.PARAGRAPH));
    assertEquals(List.of("1. 老人的话。"), Shown.of(document, BlockKind.NOTE));
    assertTrue(Shown.lines(document).indexOf("PICTURE") < Shown.lines(document).indexOf("一九九八"));
  }

  @Test
  void junkPartsAndUnusualNamesAreNoHindrance() throws Exception {
    PackageFile book =
        new PackageFile()
            .part("__MACOSX/META-INF/._container.xml", "junk")
            .part("META-INF/container.xml", CONTAINER)
            .part("OEBPS/book.opf", opf("河边的书", "第%20一章.xml"))
            .part("OEBPS/Text/第 一章.xml", page("<h1>涨水</h1><p>" + TEXT + "</p>"))
            .part("mimetype", "application/epub+zip");
    assertEquals(List.of("涨水"), Shown.of(load(book), BlockKind.HEADING));
  }

  @Test
  void aLockedBookIsLockedButScrambledFontsAreNot() throws Exception {
    PackageFile book =
        book("河边的书", "one.html").part("OEBPS/Text/one.html", page("<p>" + TEXT + "</p>"));
    load(book.part("META-INF/encryption.xml", encryption("OEBPS/Fonts/song.ttf")));
    book.part("META-INF/encryption.xml", encryption("OEBPS/Text/one.html"));
    assertEquals(Reason.LOCKED, reason(book));
  }

  @Test
  void aBookWithoutItsPackageIsBroken() throws Exception {
    assertEquals(
        Reason.BROKEN,
        reason(PackageFile.of("application/epub+zip").part("META-INF/container.xml", CONTAINER)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<ol><li>", "<table><tr><td>", "<b><i>"})
  void tagsNestedWithoutEndDoNoHarm(String tags) throws Exception {
    PackageFile book =
        book("河边的书", "one.html")
            .part("OEBPS/Text/one.html", "<html><body>" + tags.repeat(10_000) + TEXT);
    assertTrue(load(book).text().contains("渡口的老人"));
  }

  private static Document load(PackageFile book) throws Exception {
    Document document = Shown.load(book.file("书.epub"));
    assertEquals("epub", document.source().format());
    return document;
  }

  private static Reason reason(PackageFile book) {
    return assertThrows(LoadException.class, () -> Loader.standard().load(book.file("书.epub")))
        .reason();
  }

  private static PackageFile book(String title, String spine) {
    return PackageFile.of("application/epub+zip")
        .part("META-INF/container.xml", CONTAINER)
        .part("OEBPS/book.opf", opf(title, spine));
  }

  private static String opf(String title, String spine) {
    var items = new StringBuilder();
    var refs = new StringBuilder();
    int n = 0;
    for (String part : spine.split(" ")) {
      String nav = part.startsWith("nav") ? " properties='nav'" : "";
      items.append("<item id='i%d' href='Text/%s'%s/>".formatted(n, part, nav));
      refs.append("<itemref idref='i%d'/>".formatted(n++));
    }
    return "<?xml version='1.0'?><package><metadata><dc:title>"
        + title
        + "</dc:title></metadata><manifest><item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
        + items
        + "</manifest><spine>"
        + refs
        + "</spine></package>";
  }

  private static String ncx(String points) {
    return "<?xml version='1.0'?><!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' 'http://example.org/ncx.dtd'>"
        + "<ncx><docTitle><text>书</text></docTitle><navMap>"
        + points
        + "</navMap></ncx>";
  }

  private static String point(String label, String target, String inner) {
    return "<navPoint><navLabel><text>"
        + label
        + "</text></navLabel><content src='"
        + target
        + "'/>"
        + inner
        + "</navPoint>";
  }

  private static String page(String body) {
    return "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'>"
        + "<head><title/></head><body>"
        + body
        + "</body></html>";
  }

  private static String encryption(String part) {
    return "<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI='"
        + part
        + "'/></enc:CipherData></enc:EncryptedData></encryption>";
  }
}
