package org.yandu.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The typefaces to read in: two are bundled, the others are taken from those installed.
 *
 * <p>The families of each stand in the order in which they are preferred; a system may list a
 * family by its Chinese or its English name. AR PL UKai is not among them: its commas and full
 * stops stand in the middle, where the typesetter would cut them.
 */
public enum Typeface {
  SONG(Fonts.SERIF),
  HEI(Fonts.SANS),
  FANGSONG(
      "FangSong",
      "仿宋",
      "FangSong_GB2312",
      "仿宋_GB2312",
      "STFangsong",
      "华文仿宋",
      "FZFangSong-Z02",
      "方正仿宋_GBK",
      "FZFangSong-Z02S",
      "Zhuque Fangsong (technical preview)",
      "朱雀仿宋（预览测试版）"),
  KAI(
      "KaiTi",
      "楷体",
      "KaiTi_GB2312",
      "楷体_GB2312",
      "Kaiti SC",
      "楷体-简",
      "STKaiti",
      "华文楷体",
      "FZKai-Z03",
      "方正楷体_GBK",
      "LXGW WenKai",
      "霞鹜文楷",
      "LXGW WenKai GB",
      "AR PL KaitiM GB");

  private final List<String> families;

  Typeface(String... families) {
    this.families = List.of(families);
  }

  /** The word for it in the settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a word, Song for a word that is unknown. */
  public static Typeface of(String word) {
    for (Typeface face : values()) {
      if (face.word().equals(word)) {
        return face;
      }
    }
    return SONG;
  }

  public boolean isBundled() {
    return this == SONG || this == HEI;
  }

  /** The family to take of those that are installed. */
  Optional<String> familyAmong(Collection<String> installed) {
    return families.stream().filter(installed::contains).findFirst();
  }
}
