/**
 * Raw paragraphs become a document: a row of stages that join, classify, number and find works.
 *
 * <p>Knows no format; whatever a source says reaches it as hints.
 */
package org.yandu.load.structure;
