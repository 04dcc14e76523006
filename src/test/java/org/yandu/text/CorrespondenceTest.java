package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {
  private static final Source SOURCE = new Source("x.txt", "0".repeat(64), "txt", "UTF-8", 0);

  /** Lines that begin with # are headings. */
  private static Document document(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (String line : lines) {
      int start = text.length();
      text.append(line);
      Range range = new Range(start, text.length());
      boolean heading = line.startsWith("#");
      BlockKind kind = heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
      blocks.add(new Block(kind, range, heading ? 1 : 0, List.of(), "test", 1));
      if (heading) {
        sections.add(new Section(range, range, 1, false, "test", 1, List.of()));
      }
      text.append('\n');
    }
    Work work =
        new Work(
            new Range(0, text.length()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sections,
            List.of());
    return new Document(
        SOURCE, text.toString(), Optional.empty(), blocks, List.of(work), List.of());
  }

  private static int at(Document document, String words) {
    return document.text().indexOf(words);
  }

  @Test
  void theSameTextFacesItself() {
    Document document = document("甲乙丙", "#一", "丁戊己");
    Correspondence same = Correspondence.of(document, document);
    for (int offset = 0; offset <= document.text().length(); offset++) {
      assertEquals(offset, same.map(offset));
    }
  }

  @Test
  void headingsFaceTheirLikesAndTheRestIsSpread() {
    Document one = document("前言", "#一", "甲".repeat(10), "#二", "乙", "#三", "丙");
    Document other = document("长长的前言一段", "#一", "甲".repeat(20), "#三", "丙丙丙");
    Correspondence map = Correspondence.of(one, other);
    assertEquals(at(other, "#一"), map.map(at(one, "#一")));
    assertEquals(at(other, "#三"), map.map(at(one, "#三")));
    int between = map.map(at(one, "#二"));
    assertTrue(between > at(other, "#一") && between < at(other, "#三"));
    assertEquals(other.text().length(), map.map(one.text().length()));
  }

  @Test
  void paragraphsOfTwoVersionsFaceEachOther() {
    String kept = "这一段两个版本里都有，一字未改。";
    String again = "后面这一段也是原来就有的，没有动过。";
    Document draft = document("#一", "开头只有一句。", kept, "旧稿才有的话。", again);
    Document revised = document("#一", "开头重写了，比原来长得多，".repeat(9), kept, again, "新加的结尾。");
    Correspondence map = Correspondence.of(draft, revised);
    assertEquals(at(revised, kept), map.map(at(draft, kept)));
    assertEquals(at(revised, again), map.map(at(draft, again)));
    assertEquals(at(revised, kept) + 6, map.map(at(draft, kept) + 6), 2);
  }

  @Test
  void shortParagraphsAndThoseThatComeTwiceSayNothing() {
    String twice = "鼓掌之后，大会继续进行。";
    Document one = document("同志们：", "甲".repeat(40), twice, "乙".repeat(40), twice);
    Document other = document("丙".repeat(80), "同志们：", twice);
    Correspondence map = Correspondence.of(one, other);
    int half = one.text().length() / 2;
    assertEquals(other.text().length() / 2, map.map(half), 1);
  }

  @Test
  void aHeadingThatOccursTwiceSaysNothing() {
    Document one = document("#小结", "甲", "#一", "乙", "#小结", "丙");
    Document other = document("丁丁丁丁丁丁丁丁丁", "#小结", "#一", "乙");
    assertEquals(at(other, "#一"), Correspondence.of(one, other).map(at(one, "#一")));
  }

  @Test
  void headingsOutOfOrderNeverSendReadingBackwards() {
    Document one = document("x", "#一", "甲", "#二", "乙", "#三", "丙");
    Document other = document("x", "#三", "丙", "#一", "甲", "#二", "乙");
    Correspondence map = Correspondence.of(one, other);
    int before = -1;
    for (int offset = 0; offset <= one.text().length(); offset++) {
      assertTrue(map.map(offset) >= before);
      before = map.map(offset);
    }
  }

  @Test
  void anEmptyTextIsNoTrouble() {
    Document some = document("甲乙", "#一");
    Document none = document();
    assertEquals(0, Correspondence.of(some, none).map(2));
    assertEquals(some.text().length(), Correspondence.of(none, some).map(0) + some.text().length());
  }
}
