package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static final String TEXT = "标题\n\n要把水渠修\n\n— 3 —\n\n到田头。\nread-\ning rooms\nand halls";

  private final Document document =
      document(
          TEXT,
          block(BlockKind.TITLE, "标题"),
          block(BlockKind.PARAGRAPH, "要把水渠修\n\n— 3 —\n\n到田头。", seam("\n\n— 3 —\n\n", "")),
          block(
              BlockKind.PARAGRAPH,
              "read-\ning rooms\nand halls",
              seam("-\n", ""),
              seam("\nand", "\n", " ")));

  @Test
  void seamsAreReplacedByTheirGlueAndBlocksStandApart() {
    assertEquals("标题\n要把水渠修到田头。\nreading rooms and halls", ShownText.of(document).text());
  }

  @Test
  void everyShownCharacterLeadsBackToItself() {
    ShownText shown = ShownText.of(document);
    for (int i = 0; i < shown.text().length(); i++) {
      char c = shown.text().charAt(i);
      boolean verbatim = c != '\n' && !(c == ' ' && TEXT.charAt(shown.toSource(i)) == '\n');
      if (verbatim) {
        assertEquals(c, TEXT.charAt(shown.toSource(i)), "at " + i);
        assertEquals(i, shown.toShown(shown.toSource(i)));
      }
    }
  }

  @Test
  void aRangeAcrossASeamCoversTheSeamInTheSource() {
    ShownText shown = ShownText.of(document);
    int from = shown.text().indexOf("渠修到田");
    Range source = shown.toSource(new Range(from, from + 4));
    assertEquals("渠修\n\n— 3 —\n\n到田", source.in(TEXT));
    assertEquals("渠修到田", document.shown(source));
  }

  @Test
  void aHiddenOffsetIsShownWhereTheNextCharacterStands() {
    ShownText shown = ShownText.of(document);
    int hidden = TEXT.indexOf("3 —");
    assertEquals(shown.text().indexOf("到田头"), shown.toShown(hidden));
  }

  @Test
  void aPartThatEndsInsideASeamShowsNoGlue() {
    int end = TEXT.indexOf("and halls");
    assertEquals("ing rooms", document.shown(new Range(TEXT.indexOf("ing rooms"), end)));
  }

  @Test
  void nothingIsShownOfAnEmptyDocument() {
    ShownText shown = ShownText.of(document(""));
    assertEquals("", shown.text());
    assertEquals(0, shown.toSource(0));
    assertEquals(0, shown.toShown(0));
  }

  @Test
  void randomRangesKeepTheirWordsThereAndBack() {
    ShownText shown = ShownText.of(document);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      int from = random.nextInt(shown.text().length());
      int to = from + 1 + random.nextInt(shown.text().length() - from);
      if (shown.text().charAt(from) == '\n' || shown.text().charAt(to - 1) == '\n') {
        continue;
      }
      String words = shown.text().substring(from, to);
      String back = document.shown(shown.toSource(new Range(from, to)));
      assertTrue(words.strip().equals(back.strip()), () -> words + " became " + back);
    }
  }

  private static Block block(BlockKind kind, String words, Seam... seams) {
    int start = TEXT.indexOf(words);
    return new Block(kind, new Range(start, start + words.length()), 0, List.of(seams), "test", 1);
  }

  private static Seam seam(String hidden, String glue) {
    return seam(hidden, hidden, glue);
  }

  private static Seam seam(String context, String hidden, String glue) {
    int start = TEXT.indexOf(context);
    return new Seam(new Range(start, start + hidden.length()), glue, 1);
  }

  private static Document document(String text, Block... blocks) {
    return new Document(
        new Source("a.txt", "0".repeat(64), "txt", "UTF-8", 0),
        text,
        Optional.empty(),
        new ArrayList<>(List.of(blocks)),
        List.of(),
        List.of());
  }
}
