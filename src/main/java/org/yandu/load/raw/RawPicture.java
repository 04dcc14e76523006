package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

/**
 * A picture of the source; not copied, nobody writes to its bytes.
 *
 * @param offset of its U+FFFC in the canonical text, which is a paragraph of its own with the role
 *     {@code PICTURE}
 * @param mediaType IANA name: {@code image/png}…
 */
public record RawPicture(int offset, String mediaType, byte[] bytes) {
  public RawPicture {
    requireNonNull(mediaType);
    requireNonNull(bytes);
  }
}
