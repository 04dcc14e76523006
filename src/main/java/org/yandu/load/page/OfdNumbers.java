package org.yandu.load.page;

/** Rows of numbers as OFD writes them; whatever is no number counts as none. */
final class OfdNumbers {
  private static final int LONGEST = 100_000;

  private OfdNumbers() {}

  /** {@code otherwise} where there are not four numbers, or they are no box. */
  static float[] box(String words, float[] otherwise) {
    float[] box = row(words);
    return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : otherwise;
  }

  static float[] row(String words) {
    String[] parts = words.strip().split("[\\s,]+");
    float[] row = new float[parts.length];
    int length = 0;
    for (String part : parts) {
      float number = number(part);
      if (!Float.isNaN(number)) {
        row[length++] = number;
      }
    }
    return java.util.Arrays.copyOf(row, length);
  }

  /**
   * Advances as {@code DeltaX} gives them: {@code g n v} stands for n times v.
   *
   * @return no more than {@code most}
   */
  static float[] deltas(String words, int most) {
    float[] deltas = new float[Math.min(most, LONGEST)];
    String[] parts = words.strip().split("[\\s,]+");
    int length = 0;
    for (int i = 0; i < parts.length && length < deltas.length; i++) {
      boolean group = parts[i].equals("g") && i + 2 < parts.length;
      int times = group ? (int) Math.max(0, orZero(number(parts[i + 1]))) : 1;
      float value = orZero(number(parts[group ? i + 2 : i]));
      i += group ? 2 : 0;
      for (int n = 0; n < times && length < deltas.length; n++) {
        deltas[length++] = value;
      }
    }
    boolean none = words.isBlank();
    return java.util.Arrays.copyOf(deltas, none ? 0 : length);
  }

  static float number(String word) {
    try {
      float number = Float.parseFloat(word);
      return Float.isFinite(number) ? number : Float.NaN;
    } catch (NumberFormatException e) {
      return Float.NaN;
    }
  }

  static float orZero(float number) {
    return Float.isNaN(number) ? 0 : number;
  }
}
