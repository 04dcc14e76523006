package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.yandu.store.StoredVersion;

/**
 * An older content of a document.
 *
 * @param charset in which its bytes were read; empty for formats that say it themselves
 * @param characters length of the canonical text in UTF-16 units
 * @param replaced when something else took its place
 */
public record Version(
    UUID id, String title, String fileName, String charset, int characters, Instant replaced) {
  public Version {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(fileName);
    requireNonNull(charset);
    requireNonNull(replaced);
  }

  static Version of(StoredVersion stored) {
    return new Version(
        stored.id(),
        stored.title(),
        stored.source().fileName(),
        stored.source().charset(),
        stored.characters(),
        stored.times().updated());
  }
}
