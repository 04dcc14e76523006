package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters of a reader, against those the JDK finds. */
class ClustersTest {
  private static final String[] PIECES = {
    "一",
    "𠀀",
    "葛\uDB40\uDD00",
    "，",
    "，\uFE00",
    "“",
    "e",
    "\u0301",
    "\u0308",
    "\u20DD",
    "3",
    "\uFE0F\u20E3",
    "👍",
    "🏽",
    "👨",
    "\u200D",
    "❤",
    "\uFE0F",
    "🇨",
    "🇳",
    "ᅡ",
    "ᆫ",
    "한",
    "ก",
    "\u0E33",
    "क",
    "\u093F",
    "ｶ\uFF9E",
    "☎"
  };

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "一𠀀二",
        "葛\uDB40\uDD00城",
        "e\u0301a\u0308\u0323",
        "👨\u200D👩\u200D👧",
        "👍🏽👍",
        "🇨🇳🇨🇳🇨",
        "1\uFE0F\u20E3",
        "❤\uFE0F\u200D🔥",
        "각각",
        "\u1112\u1161\u11AB글",
        "ก\u0E33",
        "क\u093F",
        "ｶ\uFF9E",
        "don’t",
        "一，\uFE00二"
      })
  void aCharacterIsWhatTheJdkTakesForOne(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    for (int i = 0; i <= text.length(); i++) {
      assertEquals(characters.isBoundary(i), Clusters.isBoundary(text, i), text + " at " + i);
    }
  }

  @Test
  void noPlaceIsInsideACharacterInAnyMixture() {
    var random = new Random(7);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int j = 0; j < 8; j++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String each = text.toString();
      characters.setText(each);
      for (int at = 1; at < each.length(); at++) {
        if (Clusters.isBoundary(each, at)) {
          assertTrue(characters.isBoundary(at), each + " at " + at);
        }
      }
    }
  }
}
