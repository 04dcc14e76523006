package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

class TypefaceTest extends FxTest {
  @Test
  void thePreferredOfTheInstalledFamiliesIsTaken() {
    List<String> installed = List.of("Arial", "AR PL UKai CN", "楷体", "STFangsong", "LXGW WenKai");
    assertEquals(Optional.of("楷体"), Typeface.KAI.familyAmong(installed));
    assertEquals(Optional.of("STFangsong"), Typeface.FANGSONG.familyAmong(installed));
    assertEquals(Optional.empty(), Typeface.FANGSONG.familyAmong(List.of("Arial")));
    assertEquals(Optional.empty(), Typeface.KAI.familyAmong(List.of("AR PL UKai CN")));
  }

  @Test
  void anUnknownWordStandsForSong() {
    assertEquals(Typeface.SONG, Typeface.of("comic"));
    for (Typeface typeface : Typeface.values()) {
      assertEquals(typeface, Typeface.of(typeface.word()));
    }
  }

  @Test
  void everyTypefaceGivesAFontWhateverIsInstalled() {
    for (Typeface typeface : Typeface.values()) {
      String expected = Fonts.family(typeface).orElse(Fonts.SERIF);
      assertEquals(expected, TestInput.onFx(() -> Fonts.of(typeface, false, 20).getFamily()));
    }
    assertEquals(Optional.of(Fonts.SERIF), Fonts.family(Typeface.SONG));
    assertEquals(Optional.of(Fonts.SANS), Fonts.family(Typeface.HEI));
  }

  @Test
  void headsAreBoldInEveryTypeface() {
    for (Typeface typeface : Typeface.values()) {
      var bold = TestInput.onFx(() -> Fonts.of(typeface, true, 20));
      assertEquals("Bold", bold.getStyle(), typeface.toString());
    }
  }
}
