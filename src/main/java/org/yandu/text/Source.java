package org.yandu.text;

import static java.util.Objects.requireNonNull;

/**
 * Where a document came from.
 *
 * @param fileName without folders
 * @param sha256 of the original bytes, 64 lower-case hex digits
 * @param format short name of the reader that read it: {@code txt}, {@code md}, {@code docx}…
 * @param charset IANA name of the encoding for text formats, empty otherwise
 * @param damaged number of characters that could not be decoded and show as U+FFFD
 */
public record Source(String fileName, String sha256, String format, String charset, int damaged) {
  public Source {
    requireNonNull(fileName);
    requireNonNull(sha256);
    requireNonNull(format);
    requireNonNull(charset);
  }
}
