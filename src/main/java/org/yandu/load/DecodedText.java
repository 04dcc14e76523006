package org.yandu.load;

/**
 * Bytes that became text.
 *
 * @param charset IANA name
 * @param damaged how many places show U+FFFD
 */
record DecodedText(String text, String charset, int damaged) {}
