/**
 * What word processors write.
 *
 * <p>Must know no other reader.
 */
package org.yandu.load.word;
