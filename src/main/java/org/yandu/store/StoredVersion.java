package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.yandu.note.Times;
import org.yandu.text.Source;

/**
 * What a document was before, without its text.
 *
 * @param characters length of the canonical text in UTF-16 units
 * @param times changed last when something else took its place
 */
public record StoredVersion(UUID id, String title, Source source, int characters, Times times) {
  public StoredVersion {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(source);
    requireNonNull(times);
  }
}
