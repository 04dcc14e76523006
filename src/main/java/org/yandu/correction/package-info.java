/**
 * What a reader says about the structure of a document: this is a heading, these two belong
 * together, a new work starts here.
 *
 * <p>Corrections never touch the canonical text, so that whatever is remembered by its place in the
 * text stays right; they change blocks, levels, seams, works and sections only. Pure functions;
 * must not know where corrections are kept or who asks for them.
 */
package org.yandu.correction;
