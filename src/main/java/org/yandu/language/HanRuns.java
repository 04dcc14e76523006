package org.yandu.language;

import java.util.function.UnaryOperator;

/** The runs of Chinese characters in a text; all else is left as it stands. */
final class HanRuns {
  private HanRuns() {}

  /** The text with every run replaced by what {@code conversion} makes of it. */
  static String each(String text, UnaryOperator<String> conversion) {
    var result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (Character.isIdeographic(text.charAt(i))) {
        result.append(conversion.apply(text.substring(i, end)));
      } else {
        result.append(text, i, end);
      }
      i = end;
    }
    return result.toString();
  }

  /** Pairs of surrogates are no part of a run: no table writes them with another length. */
  private static int end(String text, int start) {
    boolean han = Character.isIdeographic(text.charAt(start));
    int i = start + 1;
    while (i < text.length() && Character.isIdeographic(text.charAt(i)) == han) {
      i++;
    }
    return i;
  }
}
