package org.yandu.library;

/**
 * Texts that stand for places in an order, compared character by character: between two there is
 * always a third, so that moving one thing writes one row.
 *
 * <p>A position is a fraction between 0 and 1 in base 36, without the point; it never ends in 0.
 */
final class Positions {
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private Positions() {}

  /**
   * One that stands after {@code before} and before {@code after}.
   *
   * @param before empty for the beginning
   * @param after empty for the end
   */
  static String between(String before, String after) {
    if (!after.isEmpty() && before.compareTo(after) >= 0) {
      throw new IllegalArgumentException(before + " is not before " + after);
    }
    var position = new StringBuilder();
    boolean open = after.isEmpty();
    for (int i = 0; ; i++) {
      int low = digit(before, i, 0);
      int high = open ? DIGITS.length() : digit(after, i, 0);
      if (high - low > 1) {
        // At the end there is more room to be kept for what is still to come than in between.
        int step = open ? 1 : (high - low) / 2;
        return position.append(DIGITS.charAt(low + step)).toString();
      }
      position.append(DIGITS.charAt(low));
      open |= high > low;
    }
  }

  private static int digit(String position, int at, int otherwise) {
    return at < position.length() ? DIGITS.indexOf(position.charAt(at)) : otherwise;
  }
}
