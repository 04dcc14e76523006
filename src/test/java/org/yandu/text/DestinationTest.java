package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
  @ParameterizedTest
  @CsvSource({
    "12, PARAGRAPH, 12",
    "第12段, PARAGRAPH, 12",
    "１２段, PARAGRAPH, 12",
    "12自然段, PARAGRAPH, 12",
    "¶3, PARAGRAPH, 3",
    "34页, PAGE, 34",
    "第 34 页, PAGE, 34",
    "P34, PAGE, 34",
    "p. iv, PAGE, iv",
    "page 7, PAGE, 7",
    "50%, PERCENT, 50",
    "５０％, PERCENT, 50",
    "33.3 %, PERCENT, 33.3"
  })
  void whatAReaderTypesIsUnderstood(String typed, Destination.Kind kind, String label) {
    assertEquals(Optional.of(new Destination(kind, label)), Destination.of(typed));
  }

  @ParameterizedTest
  @CsvSource({"''", "随便", "12 页 5 段", "99999999999", "%", "p"})
  void anythingElseIsNoPlace(String typed) {
    assertEquals(Optional.empty(), Destination.of(typed));
  }

  @Test
  void paragraphsAreThoseOfTheWorkBeingRead() {
    Document document =
        SketchedDocument.of(
            """
            = 甲
            第一篇的第一段。
            第一篇的第二段。
            = 乙
            第二篇的第一段。
            第二篇的第二段。
            """);
    Places places = Places.of(document);
    int second = document.text().indexOf("第二篇的第一段");
    assertEquals(document.text().indexOf("第一篇的第二段"), Destination.of("2").get().in(places, 0).get());
    assertEquals(
        document.text().indexOf("第二篇的第二段"), Destination.of("2").get().in(places, second).get());
    assertEquals(Optional.empty(), Destination.of("3").get().in(places, 0));
  }

  @Test
  void aPercentageIsOneOfTheWholeText() {
    Document document = SketchedDocument.of("甲".repeat(100) + "\n" + "乙".repeat(99) + "\n");
    Places places = Places.of(document);
    assertEquals(0, Destination.of("0%").get().in(places, 0).get());
    assertEquals(
        document.blocks().getLast().range().end(),
        Destination.of("100%").get().in(places, 0).get());
    assertEquals(Optional.empty(), Destination.of("101%").get().in(places, 0));
    Document nothing =
        new Document(document.source(), "", Optional.empty(), List.of(), List.of(), List.of());
    assertEquals(Optional.empty(), Destination.of("50%").get().in(Places.of(nothing), 0));
  }

  @Test
  void aPageIsFoundByItsLabel() {
    Document plain = SketchedDocument.of("第一段的话。\n第二段的话。\n");
    Document paged =
        new Document(
            plain.source(),
            plain.text(),
            plain.title(),
            plain.blocks(),
            plain.works(),
            List.of(
                new PageMark(0, "iv"), new PageMark(plain.blocks().get(1).range().start(), "5")));
    assertEquals(
        plain.blocks().get(1).range().start(),
        Destination.of("第5页").get().in(Places.of(paged), 0).get());
    assertEquals(0, Destination.of("pIV").get().in(Places.of(paged), 0).get());
    assertEquals(Optional.empty(), Destination.of("6页").get().in(Places.of(paged), 0));
  }
}
