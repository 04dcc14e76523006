package org.yandu.markup;

import java.util.regex.Pattern;

/**
 * Lets asterisks stand between a Chinese character and a punctuation mark, as in 要**“快”**字当头. By
 * the letter of CommonMark they mean nothing there, for want of the space that Chinese does not
 * have.
 */
final class Emphases {
  /** A noncharacter that is no punctuation, put in before reading and taken out afterwards. */
  private static final String HELP = "\uFDD0";

  private static final Pattern BEFORE =
      Pattern.compile("(?<=\\p{IsIdeographic})(\\*{1,3})(?=[\\p{P}\\p{S}&&[^*]])");
  private static final Pattern AFTER =
      Pattern.compile("(?<=[\\p{P}\\p{S}&&[^*\\\\]])(\\*{1,3})(?=\\p{IsIdeographic})");

  private Emphases() {}

  static String helped(String markdown) {
    String clean = markdown.replace(HELP, "");
    String opened = BEFORE.matcher(clean).replaceAll("$1" + HELP);
    return AFTER.matcher(opened).replaceAll(HELP + "$1");
  }

  static String unhelped(String words) {
    return words.replace(HELP, "");
  }
}
