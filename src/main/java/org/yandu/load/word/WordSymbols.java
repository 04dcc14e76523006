package org.yandu.load.word;

import java.util.Locale;
import java.util.Map;

/** What the signs of Word's symbol fonts are in Unicode. */
final class WordSymbols {
  private static final int PRIVATE_USE = 0xF000;
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6D, "○"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x70, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x72, "❒"),
          Map.entry(0x73, "◆"),
          Map.entry(0x74, "◆"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x77, "◆"),
          Map.entry(0x9E, "·"),
          Map.entry(0x9F, "•"),
          Map.entry(0xA1, "○"),
          Map.entry(0xA7, "■"),
          Map.entry(0xA8, "□"),
          Map.entry(0xAB, "★"),
          Map.entry(0xB6, "☆"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xDF, "←"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE1, "↑"),
          Map.entry(0xE2, "↓"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xF0, "⇨"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));
  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x54, "☒", 0xA3, "□", 0x97, "●", 0x99, "○");
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xB7, "•"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xAC, "←"),
          Map.entry(0xAD, "↑"),
          Map.entry(0xAE, "→"),
          Map.entry(0xAF, "↓"),
          Map.entry(0xBC, "…"),
          Map.entry(0xE5, "∑"),
          Map.entry(0xD6, "√"),
          Map.entry(0x61, "α"),
          Map.entry(0x62, "β"),
          Map.entry(0x67, "γ"),
          Map.entry(0x64, "δ"),
          Map.entry(0x6C, "λ"),
          Map.entry(0x6D, "μ"),
          Map.entry(0x70, "π"),
          Map.entry(0x73, "σ"),
          Map.entry(0x57, "Ω"));
  private static final int CIRCLED_FROM = 0x81;
  private static final int CIRCLED_TO = 0x8A;

  private WordSymbols() {}

  /** The sign in Unicode, empty when it has no sensible one. */
  static String of(String font, int code) {
    String name = font.toLowerCase(Locale.ROOT);
    int sign = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF ? code - PRIVATE_USE : code;
    if (name.equals("wingdings 2")) {
      return WINGDINGS_2.getOrDefault(sign, "");
    }
    if (name.startsWith("wingdings")) {
      return sign >= CIRCLED_FROM && sign <= CIRCLED_TO
          ? String.valueOf((char) ('①' + sign - CIRCLED_FROM))
          : WINGDINGS.getOrDefault(sign, "");
    }
    if (name.equals("symbol")) {
      boolean ascii = sign >= ' ' && sign < '@';
      return SYMBOL.getOrDefault(sign, ascii ? String.valueOf((char) sign) : "");
    }
    boolean meaning = code >= ' ' && code < 0xFFFE && !(code >= 0xD800 && code <= 0xF8FF);
    return meaning ? String.valueOf((char) code) : "";
  }
}
