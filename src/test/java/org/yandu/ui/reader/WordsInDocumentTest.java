package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.language.Segmenter;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;

/** Words, sentences and paragraphs as canonical ranges. */
class WordsInDocumentTest {
  private static final Document DOCUMENT =
      SketchedDocument.of(
          """
          = 讲话
          人民群众的积|极性很高。刘亚|泉同志说：“大家都来|了。|谢谢！”
          第二段用Word|Perfect写成。
          """);

  private final Segmenter words = new Segmenter();

  private static int at(String piece) {
    return DOCUMENT.text().indexOf(piece);
  }

  private String word(int offset) {
    return DOCUMENT.shown(Words.wordAt(words, DOCUMENT, offset));
  }

  @Test
  void aWordThatALineEndHasBrokenIsOneWord() {
    assertEquals("积极性", word(at("积")));
    assertEquals("积极性", word(at("极性")));
    assertEquals("刘亚泉", word(at("泉")));
    assertEquals(at("极性") + 2 - at("积"), Words.wordAt(words, DOCUMENT, at("积")).length());
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "粮食丰收，水渠, 丰收, 丰收",
    "全年GDP增长, D, GDP",
    "读cafe\u0301之书, c, cafe\u0301",
    "读cafe\u0301s之书, s, cafe\u0301s",
    "在葛\uDB40\uDD00城，看, 葛\uDB40\uDD00, 葛\uDB40\uDD00",
    "见𠀁。, 𠀁, 𠀁",
  })
  void aWordIsTakenWithItsMarks(String text, String clicked, String word) {
    Document document = SketchedDocument.of(text);
    int at = document.text().indexOf(clicked);
    for (int offset = at; offset < at + clicked.length(); offset++) {
      assertEquals(word, document.shown(Words.wordAt(words, document, offset)));
    }
  }

  @Test
  void aSentenceMayRunOverSeams() {
    assertEquals("人民群众的积极性很高。", DOCUMENT.shown(Words.sentenceAt(DOCUMENT, at("极性"))));
    assertEquals("刘亚泉同志说：“大家都来了。", DOCUMENT.shown(Words.sentenceAt(DOCUMENT, at("泉"))));
    assertEquals("谢谢！”", DOCUMENT.shown(Words.sentenceAt(DOCUMENT, at("！"))));
  }

  @Test
  void nothingIsFoundWhereThereIsNothing() {
    Document empty = SketchedDocument.of("");
    assertTrue(Words.wordAt(words, empty, 0).isEmpty());
    assertTrue(Words.sentenceAt(empty, 0).isEmpty());
    assertTrue(Words.paragraphAt(empty, 0).isEmpty());
    assertTrue(Words.wordAt(words, DOCUMENT, at("。")).isEmpty());
  }

  @Test
  void wordByWordLeadsThroughEveryPlaceAndBack() {
    int end = DOCUMENT.blocks().getLast().range().end();
    List<Integer> there = new ArrayList<>(List.of(0));
    while (there.getLast() < end) {
      int next = Words.next(words, DOCUMENT, there.getLast());
      assertTrue(next > there.getLast(), () -> "stuck at " + there.getLast());
      there.add(next);
    }
    assertEquals(end, Words.next(words, DOCUMENT, end));
    List<Integer> back = new ArrayList<>(List.of(end));
    while (back.getLast() > 0) {
      int next = Words.previous(words, DOCUMENT, back.getLast());
      assertTrue(next < back.getLast(), () -> "stuck at " + back.getLast());
      back.add(next);
    }
    assertEquals(there, back.reversed());
    assertEquals(0, Words.previous(words, DOCUMENT, 0));
    assertTrue(there.containsAll(List.of(at("积"), at("刘"), at("第二"), at("第二") - 1)));
  }

  @Test
  void paragraphByParagraphLeadsToTheirStarts() {
    int first = DOCUMENT.blocks().get(1).range().start();
    int second = DOCUMENT.blocks().get(2).range().start();
    int end = DOCUMENT.blocks().get(2).range().end();
    assertEquals(first, Words.nextParagraph(DOCUMENT, 0));
    assertEquals(second, Words.nextParagraph(DOCUMENT, first + 3));
    assertEquals(second, Words.nextParagraph(DOCUMENT, second - 1));
    assertEquals(end, Words.nextParagraph(DOCUMENT, second));
    assertEquals(end, Words.nextParagraph(DOCUMENT, end));
    assertEquals(second, Words.previousParagraph(DOCUMENT, end));
    assertEquals(first, Words.previousParagraph(DOCUMENT, second));
    assertEquals(first, Words.previousParagraph(DOCUMENT, first + 1));
    assertEquals(0, Words.previousParagraph(DOCUMENT, first));
    assertEquals(0, Words.previousParagraph(DOCUMENT, 0));
  }

  @Test
  void aSelectionGrowsByUnitsAndTheWayBackIsTheSame() {
    var growth = new Growth();
    Range caret = new Range(at("极性"), at("极性"));
    List<Range> steps = new ArrayList<>(List.of(caret));
    for (int i = 0; i < 4; i++) {
      Range grown = growth.grow(words, DOCUMENT, steps.getLast());
      steps.add(Words.withoutBreakAtEnd(DOCUMENT, grown));
    }
    List<String> shown = steps.stream().map(DOCUMENT::shown).toList();
    assertEquals("积极性", shown.get(1));
    assertEquals("人民群众的积极性很高。", shown.get(2));
    assertTrue(shown.get(3).endsWith("谢谢！”"), shown.get(3));
    assertTrue(shown.get(4).startsWith("讲话"), shown.get(4));
    for (int i = 3; i >= 0; i--) {
      assertEquals(Optional.of(steps.get(i)), growth.shrink(steps.get(i + 1)));
    }
    assertEquals(Optional.empty(), growth.shrink(caret));
  }

  @Test
  void aSelectionMadeOtherwiseDoesNotShrink() {
    var growth = new Growth();
    growth.grow(words, DOCUMENT, new Range(at("极性"), at("极性")));
    assertEquals(Optional.empty(), growth.shrink(new Range(0, 2)));
  }
}
