package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

class RtfReaderTest {
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
  void groupsWithoutEndDoNotOverflow() {
    var problem = assertThrows(LoadException.class, () -> read(HEAD + "{".repeat(200_000) + "x"));
    assertEquals(Reason.BROKEN, problem.reason());
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
    return Loader.inProcess()
        .load(new SourceFile("文稿.rtf", rtf.getBytes(StandardCharsets.US_ASCII)));
  }
}
