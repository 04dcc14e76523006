package org.yandu.language;

import java.util.function.UnaryOperator;

/** Keeps a conversion to the length of what it is given. */
final class SameLength {
  private SameLength() {}

  /**
   * What {@code conversion} makes of a run of Chinese characters. The tables hold a few words that
   * the other side of the strait says in more or fewer characters: such a run is written character
   * by character, and a character that would become a pair of surrogates stays.
   */
  static String of(String run, UnaryOperator<String> conversion) {
    String whole = conversion.apply(run);
    if (fits(run, whole)) {
      return whole;
    }
    var result = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      String one = run.substring(i, i + 1);
      String other = conversion.apply(one);
      result.append(fits(one, other) ? other : one);
    }
    return result.toString();
  }

  private static boolean fits(String run, String other) {
    return other.length() == run.length() && other.chars().noneMatch(SameLength::isSurrogate);
  }

  private static boolean isSurrogate(int unit) {
    return Character.isSurrogate((char) unit);
  }
}
