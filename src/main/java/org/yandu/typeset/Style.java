package org.yandu.typeset;

import static java.util.Objects.requireNonNull;

/**
 * How one kind of block is set; lengths are in em of body text, so that they follow the zoom.
 *
 * @param size of the characters
 * @param leading from line to line
 * @param before least space above the block
 * @param after least space below it; of two that meet the larger counts
 * @param indent of the first line
 * @param inset of both sides of every line
 * @param quiet whether it is drawn in the colour of lesser things
 */
public record Style(
    Face face,
    double size,
    double leading,
    double before,
    double after,
    double indent,
    double inset,
    Align align,
    boolean quiet) {
  public Style {
    requireNonNull(face);
    requireNonNull(align);
  }

  static Style body(Options options) {
    double apart = options.indent() > 0 ? 0.3 : 0.6;
    double leading = options.leading();
    return new Style(
        Face.REGULAR, 1, leading, apart, apart, options.indent(), 0, Align.JUSTIFY, false);
  }

  /** From line to line in pixels, whole ones, so that all lines are equally sharp. */
  double lineHeight(double bodySize) {
    return Math.rint(leading * size * bodySize);
  }

  /**
   * In another size; the leading is that beside usual body text and follows the reader's choice.
   */
  Style sized(double newSize, double newLeading) {
    double chosen = newLeading * leading / Options.USUAL_LEADING;
    return new Style(face, newSize, chosen, before, after, indent, inset, align, quiet);
  }

  Style spaced(double newBefore, double newAfter) {
    return new Style(face, size, leading, newBefore, newAfter, indent, inset, align, quiet);
  }

  Style indented(double newIndent, double newInset) {
    return new Style(face, size, leading, before, after, newIndent, newInset, align, quiet);
  }

  Style aligned(Align newAlign) {
    double kept = newAlign == Align.JUSTIFY ? indent : 0;
    return new Style(face, size, leading, before, after, kept, inset, newAlign, quiet);
  }

  Style bold() {
    return new Style(Face.BOLD, size, leading, before, after, indent, inset, align, quiet);
  }

  Style quieter() {
    return new Style(face, size, leading, before, after, indent, inset, align, true);
  }
}
