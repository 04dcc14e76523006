/** The page of notebooks: what a reader collected for a theme, put in order and written around. */
package org.yandu.ui.notebooks;
