/**
 * The document model: one canonical text and half-open UTF-16 ranges over it.
 *
 * <p>Immutable values without behaviour of their own beyond asking about themselves. This package
 * knows no format, no store and no screen, and must never import another package of Yandu.
 */
package org.yandu.text;
