/**
 * The reading view: one viewport-sized canvas over {@code typeset}, its selection and highlights.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.reader;
