package org.yandu.text;

/** From {@code offset} on the text stands on page {@code label} of the source. */
public record PageMark(int offset, String label) {}
