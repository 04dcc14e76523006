/**
 * Finding words in texts and notes: query language, folding, hits, snippets. Works on strings in
 * memory and gives exact ranges; knows no store and no screen.
 */
package org.yandu.search;
