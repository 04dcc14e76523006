/**
 * Finding in the document and searching the whole library.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.search;
