package org.yandu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yandu.text.Range;

/** Words: measured on the hand-cut sentences of {@code cuts.txt}, and cases that must hold. */
class SegmenterTest {
  /** The share of characters on which a double click takes the word that the hand cut. */
  private static final double FLOOR = 0.91;

  private static final List<String> WORDS =
      List.of(
          "加强|对|企业|的|监督|管理",
          "刘亚泉|同志|主持|会议",
          "政府|應當|加強|對|企業|的|監督|管理",
          "使用| |Word|文件",
          "GDP|增长|5.2%|，|CPI|上涨|0.3%|。",
          "电话|010-68712345|，|邮箱|zhang.san@mail.cn",
          "出口|1,200|万|元",
          "第三|，|要|加强",
          "café|和|it's|两|个|词",
          "会议|10:30|开始");

  private final Segmenter segmenter = new Segmenter();

  @TestFactory
  Stream<DynamicTest> everyCharacterIsInItsWord() {
    return WORDS.stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(List.of(line.split("\\|")))));
  }

  private void check(List<String> words) {
    String text = String.join("", words);
    int start = 0;
    for (String word : words) {
      for (int i = start; i < start + word.length(); i++) {
        Range found = segmenter.wordAt(text, i);
        boolean mark = word.equals("，") || word.isBlank() || word.equals("。");
        assertEquals(mark ? "" : word, found.in(text), "at " + i);
      }
      start += word.length();
    }
  }

  @Test
  void aDoubleClickTakesTheWordThatTheHandCut() {
    int characters = 0;
    int right = 0;
    for (String line : Cases.of("cuts.txt")) {
      String text = line.replace(" ", "");
      int start = 0;
      for (String word : line.split(" ")) {
        for (int i = start; i < start + word.length(); i++) {
          if (Character.isLetterOrDigit(text.charAt(i))) {
            characters++;
            right += segmenter.wordAt(text, i).in(text).equals(word) ? 1 : 0;
          }
        }
        start += word.length();
      }
    }
    double share = right / (double) characters;
    assertTrue(characters > 2500 && share >= FLOOR, () -> "right on " + share);
  }

  @Test
  void wordsFollowEachOtherInBothDirections() {
    String text = "今天 开会。刘亚泉同志讲话，CPI 上涨0.3%。𠮷野家。";
    int at = 0;
    while (at < text.length()) {
      int next = segmenter.next(text, at);
      assertTrue(next > at, "from " + at);
      assertEquals(at, segmenter.previous(text, next));
      at = next;
    }
    assertEquals(text.length(), segmenter.next(text, text.length()));
    assertEquals(0, segmenter.previous(text, 0));
    assertEquals("今天 ".length(), segmenter.next(text, 0));
  }

  @Test
  void noPairIsEverParted() {
    String text = "𠮷𠮷家的𠀀𠀁字𢧐争e\u0301a";
    for (int i = 0; i < text.length(); i++) {
      Range word = segmenter.wordAt(text, i);
      assertTrue(word.contains(i), text.substring(i));
      assertEquals(whole(text, word.start()), true);
      assertEquals(whole(text, word.end()), true);
    }
  }

  private static boolean whole(String text, int place) {
    return place == text.length()
        || !Character.isLowSurrogate(text.charAt(place)) && text.charAt(place) != '\u0301';
  }

  @Test
  void theSameTextGivesTheSameWords() {
    var other = new Segmenter();
    for (String line : Cases.of("cuts.txt")) {
      String text = line.replace(" ", "");
      for (int i = 0; i < text.length(); i += 3) {
        assertEquals(segmenter.wordAt(text, i), other.wordAt(text, i));
      }
    }
  }

  @Test
  void onlyTheSentenceAroundThePlaceIsLookedAt() {
    String far = "字".repeat(500_000);
    String text = far + "。人民群众的积极性。" + far;
    int place = text.indexOf("积极性");
    assertEquals("积极性", segmenter.wordAt(text, place + 1).in(text));
    assertTrue(segmenter.wordAt(text, 10).length() < 5);
  }

  @Test
  void whereNoWordStandsThereIsNone() {
    assertTrue(segmenter.wordAt("", 0).isEmpty());
    assertTrue(segmenter.wordAt("好。", 1).isEmpty());
    assertEquals(new Range(2, 2), segmenter.wordAt("好。", 9));
  }
}
