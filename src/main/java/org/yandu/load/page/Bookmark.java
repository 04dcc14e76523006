package org.yandu.load.page;

/**
 * An entry of the outline that the file brings along.
 *
 * @param level 1 for the highest
 * @param page index of the page it leads to, -1 when unknown
 * @param y where it leads to on the page, in points from the top; NaN when it leads to all of it
 */
record Bookmark(String title, int level, int page, float y) {}
