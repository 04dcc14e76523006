/**
 * What every reader yields, and what can be said of characters and numbers in any language of
 * markup.
 *
 * <p>Knows no format and no structure: a paragraph here is what the source calls one.
 */
package org.yandu.load.raw;
