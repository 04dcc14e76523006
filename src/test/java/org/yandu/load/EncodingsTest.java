package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Document;

class EncodingsTest {
  private static final String SIMPLIFIED = "青石镇的水渠今年春天全部修通了，朱镕基、陈垚二位老人来看过。";
  private static final String TRADITIONAL = "青石鎮的水渠今年春天全部修通了，兩位老人特地來看過，都說修得好。";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "GB18030, ''",
    "UTF-16LE, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, ''",
    "UTF-16BE, FEFF"
  })
  void simplifiedChineseIsReadInEveryEncoding(String charset, String mark) throws Exception {
    check(SIMPLIFIED, charset, mark);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "Big5-HKSCS, ''", "GB18030, ''", "UTF-16LE, ''", "UTF-16BE, FEFF"})
  void traditionalChineseIsReadInEveryEncoding(String charset, String mark) throws Exception {
    check(TRADITIONAL, charset, mark);
  }

  @Test
  void aHandfulOfCharactersIsEnoughToTellTheEncoding() throws Exception {
    assertEquals("春耕大会", text("春耕大会", "GB18030"));
    assertEquals("春耕大會", text("春耕大會", "Big5-HKSCS"));
  }

  @Test
  void oneBadByteDamagesOnlyItself() throws Exception {
    byte[] bytes = (SIMPLIFIED + SIMPLIFIED).getBytes("UTF-8");
    bytes[40] = (byte) 0xFF;
    Document document = Loader.inProcess().load(new SourceFile("a.txt", bytes));
    assertEquals("UTF-8", document.source().charset());
    assertTrue(document.source().damaged() > 0 && document.source().damaged() <= 3);
    assertTrue(document.text().contains("朱镕基"));
  }

  private static void check(String words, String charset, String mark) throws Exception {
    byte[] head = java.util.HexFormat.of().parseHex(mark);
    byte[] body = words.getBytes(Charset.forName(charset));
    byte[] bytes = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    Document document = Loader.inProcess().load(new SourceFile("文稿.txt", bytes));
    assertEquals(words, document.text());
    assertEquals(charset, document.source().charset());
    assertEquals(0, document.source().damaged());
  }

  private static String text(String words, String charset) throws Exception {
    byte[] bytes = words.getBytes(Charset.forName(charset));
    return Loader.inProcess().load(new SourceFile("a.txt", bytes)).text();
  }
}
