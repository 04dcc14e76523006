package org.yandu.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.load.raw.RawPicture;
import org.yandu.text.Document;

/**
 * What a file holds.
 *
 * @param pictures with their bytes, in the order of {@link Document#pictures()}
 */
public record Loaded(Document document, List<RawPicture> pictures) {
  public Loaded {
    requireNonNull(document);
    pictures = List.copyOf(pictures);
  }
}
