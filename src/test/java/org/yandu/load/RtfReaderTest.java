package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class RtfReaderTest {
  /** One red dot. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

  private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1 ";

  @Test
  void bytesOfTheCodePageAndNumberedCharactersAreTheSameWords() throws Exception {
    assertEquals(
        List.of("磨坊边上的老槐树开花了。", "水渠通到了村口。"),
        shown(read(HEAD + gbk("磨坊边上的老槐树开花了。") + "\\par " + numbered("水渠通到了村口。") + "\\par}")));
  }

  @Test
  void whatIsNoTextIsLeftOut() throws Exception {
    assertEquals(
        List.of("看得见的一句话。"),
        shown(
            read(
                HEAD
                    + "{\\fonttbl{\\f0 SimSun;}}{\\stylesheet{Normal;}}{\\info{\\title x}}"
                    + "{\\*\\pgdsctbl{\\pgdsc0 Default Page Style;}}{\\*\\nobodyknows words}"
                    + "{\\header "
                    + gbk("页眉")
                    + "\\par}{\\v "
                    + gbk("藏起来的话")
                    + "}"
                    + gbk("看得见的一句话。")
                    + "\\par}")));
  }

  @Test
  void rowsAndCellsBecomeATable() throws Exception {
    Document document =
        read(HEAD + row("村名", "户数") + row("柳湾", "一百二十") + "\\pard " + gbk("表里的户数是去年的。") + "\\par}");
    assertEquals(BlockKind.TABLE, document.blocks().getFirst().kind());
    assertEquals("村名\t户数\n柳湾\t一百二十", document.blocks().getFirst().range().in(document.text()));
    assertEquals("表里的户数是去年的。", shown(document).getLast());
  }

  @Test
  void notesStandBehindTheTextAndNumbersOfListsBeforeTheirWords() throws Exception {
    Document document =
        read(
            HEAD
                + "{\\listtext 1.\\tab}"
                + gbk("先修渠")
                + "{\\footnote "
                + gbk("渠长三里。")
                + "}"
                + gbk("，再修闸。")
                + "\\par}");
    assertEquals(List.of("1.\t先修渠[1]，再修闸。", "[1] 渠长三里。"), shown(document));
    assertEquals(BlockKind.NOTE, document.blocks().getLast().kind());
  }

  @Test
  void deletedWordsStayAwayWhateverTheLooksBecome() throws Exception {
    String deleted = "{\\deleted " + gbk("删去的话。") + "\\plain " + gbk("还是删去。") + "\\v0 x}";
    String hidden = "{\\v " + gbk("藏起来的。") + "\\plain " + gbk("又看得见。") + "}";
    assertEquals(
        List.of("留下的话。又看得见。最后一句。"),
        shown(read(HEAD + gbk("留下的话。") + deleted + hidden + gbk("最后一句。") + "\\par}")));
  }

  @Test
  void aNoteOfWordsThatAreNotShownTakesNoNumber() throws Exception {
    String gone = "{\\deleted x{\\footnote\\plain " + gbk("没有的注。") + "}}";
    String unseen = "{\\v x{\\footnote\\plain " + gbk("看不见的注。") + "}}";
    String kept = "{\\footnote " + gbk("第一段。") + "\\par " + gbk("第二段。") + "}";
    assertEquals(
        List.of("先修渠[1]。", "[1] 第一段。", "第二段。"),
        shown(read(HEAD + gone + unseen + gbk("先修渠") + kept + gbk("。") + "\\par}")));
  }

  @Test
  void picturesStandBehindTheParagraphTheyAreIn() throws Exception {
    String png = HexFormat.of().formatHex(PNG);
    String shape =
        "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn pib}{\\sv {\\pict\\pngblip "
            + png
            + "}}}}{\\shprslt{\\pict\\pngblip "
            + png
            + "}}}";
    String picture =
        "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn x}{\\sv 1}}}\\picw1\\pngblip\\bliptag1{\\*\\blipuid 00ff}\n"
            + png.substring(0, 20)
            + "\r\n"
            + png.substring(20)
            + "}}{\\nonshppict{\\pict\\wmetafile8 0102}}";
    Loaded loaded =
        load(
            HEAD
                + gbk("图在这一段里。")
                + picture
                + "\\par "
                + gbk("浮着的图。")
                + shape
                + "\\par "
                + gbk("矢量图不能显示。")
                + "{\\pict\\wmetafile8 01020304}\\par}");
    assertEquals(List.of("图在这一段里。", "", "浮着的图。", "", "矢量图不能显示。"), shown(loaded.document()));
    assertEquals(2, loaded.pictures().size());
    for (RawPicture each : loaded.pictures()) {
      assertEquals("image/png", each.mediaType());
      assertArrayEquals(PNG, each.bytes());
    }
  }

  @Test
  void picturesMayComeAsTheBytesTheyAre() throws Exception {
    String binary = new String(PNG, StandardCharsets.ISO_8859_1);
    String rtf =
        HEAD + gbk("图。") + "{\\pict\\pngblip\\bin" + PNG.length + " " + binary + "}\\par x\\par}";
    Loaded loaded = load(rtf);
    assertEquals(List.of("图。", "", "x"), shown(loaded.document()));
    assertArrayEquals(PNG, loaded.pictures().getFirst().bytes());
  }

  @Test
  void namesAndLevelsOfStylesMakeHeadings() throws Exception {
    String sheet =
        "{\\stylesheet{\\ql Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2 "
            + gbk("标题")
            + " 2,x;}{\\s3\\sbasedon2 "
            + gbk("小节")
            + ";}{\\*\\cs4 heading 4;}{\\s5\\outlinelevel2{\\*\\keycode \\fn1} own;}}";
    Document document =
        read(
            HEAD
                + sheet
                + styled(1, "河边的事")
                + styled(0, "开头的一段话说的是河边的事。")
                + styled(2, "修渠")
                + styled(0, "渠修了三年，从山口修到村口。")
                + styled(3, "修闸")
                + styled(5, "闸门")
                + styled(0, "闸门是木头做的，用了十年。")
                + "}");
    assertEquals(List.of("修渠", "修闸", "闸门"), headings(document));
    assertEquals("河边的事", document.title().map(document::shown).orElse(""));
  }

  @Test
  void numbersThatWereCountedAreToldFromTypedOnes() throws Exception {
    String counted = "{\\listtext\\pard\\plain 1.\\tab}" + gbk("修渠") + "\\par ";
    Loaded loaded = load(HEAD + "\\pard\\outlinelevel0 " + counted + gbk("2. 修闸") + "\\par}");
    String text = loaded.document().text();
    assertEquals(List.of("1.\t"), loaded.counted().stream().map(each -> each.in(text)).toList());
  }

  @Test
  void groupsWithoutEndDoNotOverflow() {
    var problem = assertThrows(LoadException.class, () -> read(HEAD + "{".repeat(200_000) + "x"));
    assertEquals(Reason.BROKEN, problem.reason());
  }

  private static String styled(int style, String words) {
    return "\\pard\\plain\\s" + style + " " + gbk(words) + "\\par ";
  }

  private static List<String> headings(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(block -> document.shown(block.range()))
        .toList();
  }

  private static String row(String first, String second) {
    return "\\trowd\\cellx100\\cellx200\\pard\\intbl "
        + gbk(first)
        + "\\cell "
        + gbk(second)
        + "\\cell\\row ";
  }

  private static String gbk(String words) {
    return "\\'" + HexFormat.ofDelimiter("\\'").formatHex(words.getBytes(Charset.forName("GBK")));
  }

  private static String numbered(String words) {
    var out = new StringBuilder();
    words.chars().forEach(unit -> out.append("\\u").append((short) unit).append("?"));
    return out.toString();
  }

  private static List<String> shown(Document document) {
    DocumentInvariants.check(document);
    return document.blocks().stream().map(block -> document.shown(block.range())).toList();
  }

  private static Document read(String rtf) throws LoadException {
    return load(rtf).document();
  }

  private static Loaded load(String rtf) throws LoadException {
    byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
    return Loader.inProcess().load(new SourceFile("文稿.rtf", bytes), ReadOptions.NONE);
  }
}
