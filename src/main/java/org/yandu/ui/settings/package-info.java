/**
 * What the reader can set: language, theme, sizes.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.settings;
