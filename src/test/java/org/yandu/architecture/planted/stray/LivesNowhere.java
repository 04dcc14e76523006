package org.yandu.architecture.planted.stray;

/** Breaks the arrows: its package is not in the table. */
public record LivesNowhere(int number) {}
