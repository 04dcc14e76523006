/**
 * The list of documents and the importing of new ones.
 *
 * <p>Must not import another screen; they meet in {@code ui.main}.
 */
package org.yandu.ui.library;
