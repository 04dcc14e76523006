package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.text.PageMark;
import org.yandu.text.Range;

/**
 * The one product of all readers.
 *
 * @param text canonical
 * @param paragraphs in text order, none empty
 * @param pages as the source itself says; where it says nothing, page numbers are looked for
 * @param pictures in text order
 * @param charset IANA name for text formats, empty otherwise
 * @param damaged characters that could not be decoded
 * @param scans pages without words
 */
public record RawDocument(
    String text,
    List<RawParagraph> paragraphs,
    List<PageMark> pages,
    List<RawPicture> pictures,
    String charset,
    int damaged,
    Scans scans) {
  /** Characters of the longest text that is read. */
  public static final int LONGEST_TEXT = 20_000_000;

  /**
   * Paragraphs of the longest text that is read. Each costs some 300 bytes of memory until the
   * document is made, beside the file and its text.
   */
  public static final int MOST_PARAGRAPHS = 500_000;

  public RawDocument {
    requireNonNull(text);
    requireNonNull(charset);
    requireNonNull(scans);
    paragraphs = List.copyOf(paragraphs);
    pages = List.copyOf(pages);
    pictures = List.copyOf(pictures);
  }

  /** A text without pages and pictures. */
  public RawDocument(String text, List<RawParagraph> paragraphs, String charset, int damaged) {
    this(text, paragraphs, List.of(), List.of(), charset, damaged, Scans.NONE);
  }

  /** The same, of a source that has pages without words. */
  public RawDocument with(Scans pages) {
    return new RawDocument(text, paragraphs, this.pages, pictures, charset, damaged, pages);
  }

  /** The numbers that a word processor counted, as ranges of the text in its order. */
  public List<Range> counted() {
    return paragraphs.stream()
        .filter(each -> each.counted() > 0)
        .map(each -> new Range(each.range().start(), each.range().start() + each.counted()))
        .toList();
  }

  /** Whether this is more than the program takes in. */
  public boolean isTooLarge() {
    return text.length() > LONGEST_TEXT || paragraphs.size() > MOST_PARAGRAPHS;
  }
}
