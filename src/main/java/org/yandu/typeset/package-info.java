/**
 * Document, width and font metrics become lines, lines become pages. Pure Java after the W3C's
 * "Requirements for Chinese Text Layout" (CLREQ); used by the reading view and, later, by print. No
 * JavaFX.
 */
package org.yandu.typeset;
