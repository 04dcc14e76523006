package org.yandu.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.ui.review.TextDiff.Kind;
import org.yandu.ui.review.TextDiff.Part;

class TextDiffTest {
  private static String told(String before, String after) {
    return TextDiff.of(before, after).stream()
        .map(part ->
            switch (part.kind()) {
              case SAME -> part.text();
              case GONE -> "[-" + part.text() + "]";
              case NEW -> "[+" + part.text() + "]";
            })
        .collect(Collectors.joining());
  }

  @Test
  void changedWordsStandBesideWhatTookTheirPlace() {
    assertEquals("一共有[-三][+四]处", told("一共有三处", "一共有四处"));
    assertEquals("修[-好]桥[+和路]", told("修好桥", "修桥和路"));
    assertEquals("[+全]", told("", "全"));
    assertEquals("", told("", ""));
    assertEquals("[-𠀀][+𠀁]", told("𠀀", "𠀁"));
  }

  @Test
  void theSameAndTheGoneMakeTheOldTheSameAndTheNewMakeTheNew() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String before = words(random);
      String after = words(random);
      List<Part> parts = TextDiff.of(before, after);
      assertEquals(before, without(parts, Kind.NEW));
      assertEquals(after, without(parts, Kind.GONE));
    }
  }

  @Test
  void veryLongWordsAreTakenOutAndPutInWhole() {
    String before = "甲".repeat(3_000) + "乙";
    String after = "丙".repeat(3_000) + "乙";
    assertEquals(
        List.of(Kind.GONE, Kind.NEW, Kind.SAME),
        TextDiff.of(before, after).stream().map(Part::kind).toList());
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(12), 0, 4)
        .mapToObj(i -> List.of("春", "耕", "水", "𠀀").get(i))
        .collect(Collectors.joining());
  }

  private static String without(List<Part> parts, Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() != kind)
        .map(Part::text)
        .collect(Collectors.joining());
  }
}
