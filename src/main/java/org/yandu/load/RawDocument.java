package org.yandu.load;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The one product of all readers.
 *
 * @param text canonical
 * @param paragraphs in text order, none empty
 * @param charset IANA name for text formats, empty otherwise
 * @param damaged characters that could not be decoded
 */
record RawDocument(String text, List<RawParagraph> paragraphs, String charset, int damaged) {
  RawDocument {
    requireNonNull(text);
    requireNonNull(charset);
    paragraphs = List.copyOf(paragraphs);
  }
}
