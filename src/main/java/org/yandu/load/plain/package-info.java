/**
 * Text files and Markdown.
 *
 * <p>Must know no other reader.
 */
package org.yandu.load.plain;
