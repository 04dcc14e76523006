/**
 * The page with all highlights and notes of all documents: to sift, to sort, to file, to jump from.
 */
package org.yandu.ui.overview;
