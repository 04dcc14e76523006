/**
 * What libraries hand to each other: items with all their concurrent values, how two states become
 * one, and the file they travel in. Nothing here knows how they are kept or shown.
 */
package org.yandu.exchange;
