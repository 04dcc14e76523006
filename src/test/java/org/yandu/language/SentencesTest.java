package org.yandu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yandu.text.Range;

/** Where sentences end: the cases of {@code sentences.txt}. */
class SentencesTest {
  @TestFactory
  Stream<DynamicTest> everyCharacterIsInItsSentence() {
    return Cases.of("sentences.txt").stream()
        .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(List.of(line.split("\\|")))));
  }

  private static void check(List<String> sentences) {
    String text = String.join("", sentences);
    int start = 0;
    for (String sentence : sentences) {
      for (int i = start; i < start + sentence.length(); i++) {
        Range found = Sentences.at(text, i);
        // A blank before the first sentence of a text or behind the last belongs to its neighbour.
        assertEquals(sentence.strip(), found.in(text), "at " + i);
        assertTrue(Sentences.spanAt(text, i).contains(i));
      }
      start += sentence.length();
    }
  }

  @Test
  void spansLeaveNothingBetweenThem() {
    String text = String.join("\n", Cases.of("sentences.txt"));
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Range span = Sentences.spanAt(text, at);
      assertEquals(at, span.start());
      assertEquals(span, Sentences.spanAt(text, span.end() - 1));
      at = span.end();
      ends.add(at);
    }
    assertTrue(ends.size() > Cases.of("sentences.txt").size());
  }

  @Test
  void anEmptyTextHasAnEmptySentence() {
    assertEquals(new Range(0, 0), Sentences.at("", 0));
    assertTrue(Sentences.at(" 　", 1).isEmpty());
    assertEquals(new Range(0, 2), Sentences.at("好。", 2));
  }

  @Test
  void aBracketThatNeverClosesHoldsNothingTogether() {
    String text = "（" + "字。".repeat(150) + "）";
    assertEquals(new Range(0, 3), Sentences.at(text, 1));
  }
}
