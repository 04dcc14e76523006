/**
 * Asking where and how to hand out study notes.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.export;
