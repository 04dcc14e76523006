package org.yandu.library;

/**
 * Where reading stopped.
 *
 * @param offset canonical offset of the first character on screen
 */
public record ReadingPlace(int offset) {}
