/**
 * What a reader adds to a document: highlights, notes, tags. Immutable records that can be merged
 * between stores; nothing here knows how they are kept or shown.
 */
package org.yandu.note;
