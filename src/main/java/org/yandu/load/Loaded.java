package org.yandu.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.Scans;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * What a file holds.
 *
 * @param pictures with their bytes, in the order of {@link Document#pictures()}
 * @param counted ranges of the canonical text that nobody typed, in text order: numbers that a word
 *     processor counted, each at the beginning of a block, with the space behind it
 * @param scans pages without words
 */
public record Loaded(
    Document document, List<RawPicture> pictures, List<Range> counted, Scans scans) {
  public Loaded {
    requireNonNull(document);
    requireNonNull(scans);
    pictures = List.copyOf(pictures);
    counted = List.copyOf(counted);
  }
}
