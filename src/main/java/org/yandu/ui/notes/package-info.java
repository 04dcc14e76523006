/**
 * Highlights and notes beside the text.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.notes;
