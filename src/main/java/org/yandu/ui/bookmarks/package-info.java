/** The list of bookmarks of the document on screen; knows no other screen. */
package org.yandu.ui.bookmarks;
