package org.yandu.language;

/**
 * The traditional characters that readers know. The tables write the forms of the old dictionaries
 * (羣衆, 裏); print and screens use the standard ones (群眾, 裡).
 */
final class Forms {
  private static final String PAIRS =
      "僞偽 啓啟 喫吃 嫺嫻 嬀媯 峯峰 擡抬 棱稜 檐簷 泄洩 潙溈 爲為 牀床 痹痺 癡痴 着著 祕秘 竈灶 糉粽 繮韁 纔才 羣群 脣唇 蔘參 衆眾"
          + " 裏裡 覈核 踊踴 鉢缽 鍼針 鮎鯰 麪麵 齶顎";

  private static final char[] USUAL = usual();

  private Forms() {}

  /** The text with every old form replaced by the usual one. */
  static String usual(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = USUAL[units[i]] == 0 ? units[i] : USUAL[units[i]];
    }
    return new String(units);
  }

  private static char[] usual() {
    char[] table = new char[1 << 16];
    for (String pair : PAIRS.split(" ")) {
      table[pair.charAt(0)] = pair.charAt(1);
    }
    return table;
  }
}
