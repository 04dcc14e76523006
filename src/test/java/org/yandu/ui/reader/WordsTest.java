package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.Document;
import org.yandu.text.SketchedDocument;

/** What a double click takes. */
class WordsTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "粮食丰收，水渠, 丰, 粮食丰收",
    "今年的粮食, 食, 粮食",
    "全年GDP增长, D, GDP",
    "读cafe\u0301之书, c, cafe\u0301",
    "读cafe\u0301s之书, s, cafe\u0301s",
    "在葛\uDB40\uDD00城，看, 葛, 葛\uDB40\uDD00城",
    "看𠀀𠀁。, 𠀁, 看𠀀𠀁",
  })
  void aWordIsTakenWithItsMarks(String text, String clicked, String word) {
    Document document = SketchedDocument.of(text);
    int at = document.text().indexOf(clicked);
    for (int offset = at; offset < at + clicked.length(); offset++) {
      assertEquals(word, document.shown(Words.wordAt(document, offset)));
    }
  }
}
