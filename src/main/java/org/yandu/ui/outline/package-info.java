/**
 * The tree of works, headings and run-in points beside the text.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.outline;
