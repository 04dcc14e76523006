package org.yandu.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or bullet that a list item starts with; its words hang beside it. */
final class ListMark {
  private static final String NUMBER = "\\d{1,3}(?:[、．)）]|\\.(?!\\d))";
  private static final String HAN_NUMBER = "[一二三四五六七八九十百]{1,4}[、．]";
  private static final String BRACKETED = "[(（](?:\\d{1,3}|[一二三四五六七八九十百]{1,4}|[a-zA-Z])[)）]";
  private static final String LETTER = "[a-zA-Z][.)）]";
  private static final String SIGN = "[●■◆▲★◎○□◇△☆▪•·‣▸►①-⒛]|[-*+–—](?=\\s)";
  private static final Pattern MARK =
      Pattern.compile(
          "(?:" + String.join("|", NUMBER, HAN_NUMBER, BRACKETED, LETTER, SIGN) + ")[\\s\u3000]*");

  /** A longer one is set like any words; in em. */
  private static final double LONGEST = 4;

  /** White after a mark that brings none. */
  private static final double APART = 0.25;

  private ListMark() {}

  /** End of the mark in the text, or -1 where there is none or nothing follows it. */
  static int end(BlockText block) {
    Matcher matcher = MARK.matcher(block.text).region(block.start, block.end);
    return matcher.lookingAt() && matcher.end() < block.end ? matcher.end() : -1;
  }

  /**
   * From the start of a mark to the words, in half em, so that the words of a list stand under each
   * other; 0 for a mark that is too long.
   */
  static double width(BlockText block, int end, Advances advances, Face face) {
    double width = 0;
    for (int i = block.start; i < end; i++) {
      width += advances.at(face, block.text, i, Kind.at(block.text, i));
    }
    byte last = Kind.at(block.text, end - 1);
    boolean apart = last == Kind.SPACE || last == Kind.BLANK || last == Kind.CLOSE;
    double whole = Math.ceil((width + (apart ? 0 : APART) - Spacing.TOLERANCE) * 2) / 2;
    return whole > LONGEST ? 0 : whole;
  }
}
