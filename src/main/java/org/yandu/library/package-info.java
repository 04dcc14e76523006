/**
 * What the program can do, without a screen: the one door for window and command line.
 *
 * <p>Everything is offered by {@link org.yandu.library.Library}; it joins loading, storing,
 * searching and exporting, and keeps the steps for undo. No JavaFX, no SQL, no parsing here.
 */
package org.yandu.library;
