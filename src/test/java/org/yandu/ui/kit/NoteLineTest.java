package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "从身边事说起|从身边事说起",
        "**从身边事说起**：|从身边事说起：",
        "# 要点|要点",
        "见*上*文|见上文",
        "3 * 4 = 12|3 * 4 = 12",
      })
  void signsAreNotShown(String markdown, String line) {
    assertEquals(line, NoteLine.of(markdown));
  }

  @Test
  void linesAndItemsStandInOne() {
    String line = NoteLine.of("**开头**\n\n- 人\n- 事\n\n> 可以用");
    assertFalse(line.contains("\n"), line);
    assertFalse(line.contains("**"), line);
    assertTrue(line.startsWith("开头"), line);
    assertTrue(line.endsWith("可以用"), line);
  }

  @Test
  void ofALongNoteOnlyTheBeginningIsRead() {
    assertEquals(600, NoteLine.of("字".repeat(100_000)).length());
    assertEquals(599, NoteLine.of("字".repeat(599) + "𠀀".repeat(9)).length());
  }
}
