/**
 * What a reader's own Markdown says, for the screen and for exports alike: a flat list of
 * paragraphs. Knows neither fonts nor file formats, and follows no link.
 */
package org.yandu.markup;
