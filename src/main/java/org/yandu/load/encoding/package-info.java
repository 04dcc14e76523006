/**
 * Bytes become characters: the encoding of a text is found by what it says.
 *
 * <p>Must not know what the text is for.
 */
package org.yandu.load.encoding;
