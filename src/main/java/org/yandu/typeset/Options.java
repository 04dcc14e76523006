package org.yandu.typeset;

/**
 * What a reader may choose about the setting of text; lengths in em.
 *
 * @param hanging whether a pausing mark that does not fit stands beyond the right edge
 * @param compress whether marks give up their empty half beside other marks and at the edges of a
 *     line
 * @param hanLatin white between Han and Latin or digits, 0 to 0.5
 * @param leading from line to line of body text, 1.2 to 3; other sizes follow in proportion
 * @param indent of the first line of a paragraph, 0 to 4
 * @param measure most characters of a line, 28 to 42; a narrow window gives fewer
 */
public record Options(
    boolean hanging,
    boolean compress,
    double hanLatin,
    double leading,
    double indent,
    int measure) {
  public static final int SHORTEST_MEASURE = 28;
  public static final int LONGEST_MEASURE = 42;
  static final double USUAL_LEADING = 1.8;
  public static final Options USUAL = new Options(false, true, 0.25, USUAL_LEADING, 2, 38);

  public Options {
    within("space", hanLatin, 0, 0.5);
    within("leading", leading, 1.2, 3);
    within("indent", indent, 0, 4);
    within("measure", measure, SHORTEST_MEASURE, LONGEST_MEASURE);
  }

  private static void within(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(what + " " + value);
    }
  }

  public Options withHanging(boolean other) {
    return new Options(other, compress, hanLatin, leading, indent, measure);
  }

  public Options withCompress(boolean other) {
    return new Options(hanging, other, hanLatin, leading, indent, measure);
  }

  public Options withHanLatin(double other) {
    return new Options(hanging, compress, other, leading, indent, measure);
  }

  public Options withLeading(double other) {
    return new Options(hanging, compress, hanLatin, other, indent, measure);
  }

  public Options withIndent(double other) {
    return new Options(hanging, compress, hanLatin, leading, other, measure);
  }

  public Options withMeasure(int other) {
    return new Options(hanging, compress, hanLatin, leading, indent, other);
  }
}
