package org.yandu.typeset;

/**
 * Where every character of a line stands, in pixels.
 *
 * @param edges of the cells, one more than there are characters
 * @param glyphs where to draw each character
 */
record Justified(double[] edges, double[] glyphs) {}
