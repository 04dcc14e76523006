package org.yandu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "群众路线|群眾路線",
        "看着裡面的後臺|看著里面的后台",
        "硃镕基|朱鎔基",
        "乾净明了|干淨明瞭",
        "ＧＤＰ增长６％|gdp增长6%",
        "人民，群众、路线。|人民,群众,路线.",
        "“四风”‘三严’|「四风」'三严'",
        "《条例》（试行）〔2014〕|<条例>(试行)[2014]",
        "生态——文明|生态––文明",
        "一　二\u00a0三|一 二 三",
        "⼀⼈之⾏|一人之行",
        "Ünïcode|üNÏCODE",
      })
  void formsThatDifferOnlyForTheEyeAreTheSame(String one, String other) {
    assertEquals(Fold.fold(one), Fold.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"群众,群体", "已,己", "1,2", "未,末", "a,b"})
  void differentWordsStayDifferent(String one, String other) {
    assertNotEquals(Fold.fold(one), Fold.fold(other));
  }

  @Test
  void foldingTwiceChangesNothingMoreAndNoLength() {
    var all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c);
    }
    String once = Fold.fold(all);
    assertEquals(all.length(), once.length());
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(once.charAt(c), Fold.fold(once.charAt(c)), Integer.toHexString(c));
    }
  }

  @Test
  void lineEndsAndCharactersOutsideTheBasicPlaneAreKept() {
    assertEquals("甲\n\uD869\uDED6", Fold.fold("甲\n\uD869\uDED6"));
  }

  @Test
  void theTableOfVariantsIsWhatItsGeneratorMakes() throws Exception {
    try (var in = Fold.class.getResourceAsStream(Fold.VARIANTS)) {
      assertEquals(VariantTable.text(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
