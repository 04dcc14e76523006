package org.yandu.exchange;

import static java.util.Objects.requireNonNull;

/**
 * A document that items are about. Ids differ from library to library; the hash of the bytes names
 * it.
 *
 * @param sha256 of the file's bytes, in lower-case hex
 * @param text sha256 of the canonical text in UTF-8: whether offsets mean the same
 * @param works a title a line
 * @param speakers a name a line
 * @param packed whether the bytes are in the pack too
 */
public record PackedDocument(
    String sha256,
    String text,
    String title,
    String fileName,
    String format,
    String charset,
    int characters,
    String works,
    String speakers,
    boolean packed) {
  public PackedDocument {
    requireNonNull(sha256);
    requireNonNull(text);
    requireNonNull(title);
    requireNonNull(fileName);
    requireNonNull(format);
    requireNonNull(charset);
    requireNonNull(works);
    requireNonNull(speakers);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no hash: " + sha256);
    }
  }
}
