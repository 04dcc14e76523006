/**
 * Remembered places: how a range is described so that it can be found again, and how it is found.
 *
 * <p>Pure Java over {@code text}; it never reads a store and never moves anything by itself.
 */
package org.yandu.anchor;
