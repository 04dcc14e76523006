package org.yandu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Simplified and traditional characters for each other: the cases of {@code scripts.txt}. */
class ScriptTest {
  @TestFactory
  Stream<DynamicTest> wordsAreWrittenAsTheirMeaningAsks() {
    return Cases.of("scripts.txt").stream()
        .map(line -> line.split("\\|"))
        .map(pair ->
            DynamicTest.dynamicTest(
                pair[0],
                () -> {
                  assertEquals(pair[1], Script.TRADITIONAL.write(pair[0]));
                  assertEquals(pair[0], Script.SIMPLIFIED.write(pair[1]));
                  assertEquals(pair[0], Script.SOURCE.write(pair[0]));
                }));
  }

  @Test
  void everyCharacterStaysInItsPlaceWhateverTheText() {
    List<String> words = words();
    var random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(Character.toString(0x3400 + random.nextInt(0x6C00)));
      }
      check(text.toString());
    }
  }

  /** Characters of two units, halves of such, words with other lengths across the strait. */
  private static List<String> words() {
    Stream<String> odd =
        Stream.of(
            "𠮷", "𢧐", "\uD842", "\uDFB7", "e\u0301", "ABC", "\n", "“", "㟜", "筆記簿型電腦", "士多啤梨");
    Stream<String> cases =
        Cases.of("scripts.txt").stream().flatMap(line -> Stream.of(line.split("\\|")));
    return Stream.concat(odd, cases).toList();
  }

  private static void check(String text) {
    for (Script script : Script.values()) {
      String written = script.write(text);
      assertEquals(text.length(), written.length(), text);
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isIdeographic(text.charAt(i))) {
          assertEquals(text.charAt(i), written.charAt(i), text);
        }
      }
    }
  }

  @Test
  void wordsOfAnotherLengthAreWrittenByCharacters() {
    assertEquals("买笔记簿型电脑，士多啤梨", Script.SIMPLIFIED.write("買筆記簿型電腦，士多啤梨"));
  }
}
