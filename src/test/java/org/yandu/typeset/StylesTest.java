package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** How blocks are set beside each other, and what a reader may choose. */
class StylesTest {
  private final Styles styles = new Styles(Options.USUAL);

  @Test
  void theHeadOfAWorkIsSetAsOneAndApartFromItsText() {
    Document document =
        new TypesetSamples()
            .add(BlockKind.TITLE, "题")
            .add(BlockKind.DATE, "三月")
            .add(BlockKind.BYLINE, "林远山")
            .add(BlockKind.PARAGRAPH, "文")
            .add(BlockKind.TITLE, "又一题")
            .document();
    assertTrue(styles.of(document, 1).after() < 0.5);
    assertTrue(styles.of(document, 2).after() > 1.5);
    assertTrue(styles.of(document, 4).before() > styles.of(document, 0).before());
  }

  @Test
  void theDateUnderASignatureStandsWithIt() {
    Document document =
        new TypesetSamples()
            .add(BlockKind.DATE, "三月")
            .add(BlockKind.PARAGRAPH, "文")
            .add(BlockKind.BACK_MATTER, "水利站")
            .add(BlockKind.DATE, "三月八日")
            .document();
    assertEquals(Align.CENTER, styles.of(document, 0).align());
    assertEquals(Align.RIGHT, styles.of(document, 2).align());
    assertEquals(Align.RIGHT, styles.of(document, 3).align());
    assertTrue(styles.of(document, 2).before() > styles.of(document, 3).before());
  }

  @Test
  void levelsOfHeadingsDifferAndNoneIsSmallerThanTheText() {
    var samples = new TypesetSamples();
    for (int level = 1; level <= 5; level++) {
      samples.add(BlockKind.HEADING, level, "题");
    }
    Document document = samples.document();
    assertTrue(styles.of(document, 0).size() > styles.of(document, 1).size());
    assertTrue(styles.of(document, 1).size() > styles.of(document, 2).size());
    for (int i = 0; i < 5; i++) {
      assertTrue(styles.of(document, i).size() >= 1);
      assertEquals(Face.BOLD, styles.of(document, i).face());
    }
  }

  @Test
  void theFirstOfSeveralNotesStandsApartFromTheText() {
    Document document =
        new TypesetSamples()
            .add(BlockKind.PARAGRAPH, "文")
            .add(BlockKind.NOTE, "注")
            .add(BlockKind.NOTE, "又注")
            .document();
    assertTrue(styles.of(document, 1).before() > 2 * styles.of(document, 2).before());
  }

  @Test
  void aLongTitleIsSmallerAndItsLinesAreAsFarApart() {
    Document document =
        new TypesetSamples()
            .add(BlockKind.TITLE, "题")
            .add(BlockKind.TITLE, "长".repeat(31))
            .document();
    Style title = styles.of(document, 0);
    Style longer = styles.of(document, 1);
    assertTrue(longer.size() < title.size());
    assertEquals(title.leading(), longer.leading(), 1e-9);
  }

  @Test
  void leadingAndIndentFollowTheReader() {
    Document document =
        new TypesetSamples().add(BlockKind.PARAGRAPH, "文").add(BlockKind.NOTE, "注").document();
    var wide = new Styles(Options.USUAL.withLeading(2.7).withIndent(0));
    assertEquals(2.7, wide.of(document, 0).leading(), 1e-9);
    assertEquals(1.5 * styles.of(document, 1).leading(), wide.of(document, 1).leading(), 1e-9);
    assertEquals(0, wide.of(document, 0).indent());
    assertTrue(wide.of(document, 0).before() > styles.of(document, 0).before());
  }

  @ParameterizedTest(name = "room of {0} pixels, at most {1}: {2} characters")
  @CsvSource({"1000, 38, 38", "1000, 42, 42", "1000, 28, 28", "615, 38, 30", "90, 38, 8"})
  void theMeasureIsChosenByWindowAndReader(double room, int most, int characters) {
    Measure measure = Measure.fitting(room, 20, Options.USUAL.withMeasure(most));
    assertEquals(characters * 20, measure.width());
  }

  @Test
  void whatNobodyCouldReadIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Options.USUAL.withMeasure(60));
    assertThrows(IllegalArgumentException.class, () -> Options.USUAL.withLeading(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Options.USUAL.withHanLatin(-0.1));
    assertThrows(IllegalArgumentException.class, () -> new Measure(0, 20));
  }
}
