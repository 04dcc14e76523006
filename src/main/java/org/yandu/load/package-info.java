/**
 * Source files become documents: sniffing, one reader a format, then structure.
 *
 * <p>Every reader yields the same raw paragraphs; everything above them knows no format. Assumes a
 * hostile file: no network, no external entities, bounded memory. Must not know the store, the
 * library or any screen.
 */
package org.yandu.load;
