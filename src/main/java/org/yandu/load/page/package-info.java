/**
 * Documents made of placed glyphs: PDF and OFD. Rows, columns and lines are found by geometry.
 *
 * <p>Must know no other reader.
 */
package org.yandu.load.page;
