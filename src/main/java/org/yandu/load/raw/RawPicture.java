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

  /** The media type that the first bytes of a picture speak for, empty when it is none to show. */
  public static String typeOf(byte[] bytes) {
    if (bytes.length < 8) {
      return "";
    }
    if (bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
      return "image/png";
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF) {
      return "image/jpeg";
    }
    return bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F' ? "image/gif" : "";
  }
}
