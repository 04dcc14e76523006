/**
 * Chinese as a language: where words and sentences end, and how simplified and traditional
 * characters are written for each other.
 *
 * <p>Works on plain strings and offsets in UTF-16; knows no screen and no store, and keeps no text.
 * It alone knows HanLP.
 */
package org.yandu.language;
