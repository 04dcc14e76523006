package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Document DOCUMENT =
      SketchedDocument.of(
          """
          = 甲篇
          同志们：
          # 一、河道
          总的情况很好。
          ## （一）清淤
          上游清淤完成|七成。
          + 一是抓紧，剩下的月底完成。
          + 二是验收，逐段验收。
          ## （二）绿化
          两岸栽树。
          # 二、道路
          修路三条。
          = 乙篇
          > 内部资料
          我只讲一点。
          """);

  private final Places places = Places.of(DOCUMENT);

  @Test
  void aPlaceKnowsItsWork() {
    assertEquals(OptionalInt.of(0), places.workIndex(at("修路")));
    assertEquals(OptionalInt.of(1), places.workIndex(at("乙篇")));
    assertEquals(OptionalInt.of(1), places.workIndex(at("一点")));
    assertEquals("甲篇", DOCUMENT.shown(places.work(at("两岸")).orElseThrow().title().orElseThrow()));
  }

  @Test
  void theHeadingsAboveAreListedFromTheOutside() {
    assertEquals(List.of(), places.sectionPath(at("同志们")));
    assertEquals(List.of("一、河道"), places.sectionPath(at("总的")));
    assertEquals(List.of("一、河道", "（一）清淤"), places.sectionPath(at("上游")));
    assertEquals(List.of("一、河道", "（一）清淤", "二是验收"), places.sectionPath(at("逐段")));
    assertEquals(List.of("一、河道", "（二）绿化"), places.sectionPath(at("两岸")));
    assertEquals(List.of("二、道路"), places.sectionPath(at("修路")));
    assertEquals(List.of(), places.sectionPath(at("我只讲")));
  }

  @Test
  void aHeadingStandsInItsOwnSection() {
    assertEquals(List.of("一、河道", "（二）绿化"), places.sectionPath(at("（二）")));
  }

  @Test
  void paragraphsAreCountedInTheWork() {
    assertEquals(1, places.paragraphInWork(at("同志们")));
    assertEquals(3, places.paragraphInWork(at("七成")));
    assertEquals(7, places.paragraphInWork(at("修路")));
    assertEquals(1, places.paragraphInWork(at("我只讲")));
  }

  @Test
  void runInPointsDoNotStartTheCountAgain() {
    assertEquals(1, places.paragraphInSection(at("总的")));
    assertEquals(1, places.paragraphInSection(at("上游")));
    assertEquals(3, places.paragraphInSection(at("逐段")));
    assertEquals(1, places.paragraphInSection(at("两岸")));
  }

  @Test
  void headingsAndFrontMatterAreNoParagraphs() {
    assertEquals(0, places.paragraphInWork(at("（二）")));
    assertEquals(0, places.paragraphInSection(at("内部")));
    assertEquals(0, places.paragraphInWork(DOCUMENT.text().length()));
  }

  @Test
  void everyAnswerEqualsTheSlowWalk() {
    for (int offset = 0; offset < DOCUMENT.text().length(); offset++) {
      int place = offset;
      Work work =
          DOCUMENT.works().stream()
              .filter(w -> w.range().contains(place))
              .findFirst()
              .orElseThrow();
      List<Section> holding =
          work.allSections().filter(section -> section.range().contains(place)).toList();
      assertEquals(holding, places.sections(offset), () -> "at " + place);
      int paragraphs =
          (int)
              DOCUMENT.blocks().stream()
                  .filter(b -> b.kind().isNumbered() && work.range().contains(b.range()))
                  .filter(b -> b.range().start() <= place)
                  .count();
      boolean inside =
          DOCUMENT.blocks().stream()
              .anyMatch(b -> b.kind().isNumbered() && b.range().contains(place));
      assertEquals(inside ? paragraphs : 0, places.paragraphInWork(offset), () -> "at " + place);
    }
    assertTrue(DOCUMENT.text().length() > 80);
  }

  private static int at(String words) {
    int at = DOCUMENT.text().indexOf(words);
    assertTrue(at >= 0, words);
    return at;
  }
}
