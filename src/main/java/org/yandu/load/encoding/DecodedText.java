package org.yandu.load.encoding;

/**
 * Bytes that became text.
 *
 * @param charset IANA name
 * @param damaged how many places show U+FFFD
 */
public record DecodedText(String text, String charset, int damaged) {}
