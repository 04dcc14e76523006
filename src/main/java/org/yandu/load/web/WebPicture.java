package org.yandu.load.web;

import java.util.Base64;
import org.jsoup.nodes.Element;
import org.yandu.load.raw.RawPicture;

/** A picture of a page that the page brings with it; its type is what its bytes say. */
record WebPicture(String mediaType, byte[] bytes) {
  /** Smaller ones are spacers and bullets. */
  private static final int SMALLEST = 200;

  /** Finds the bytes behind the address of a picture, without network and without files. */
  interface Finder {
    /** Null when there are none. */
    byte[] bytes(String address);
  }

  /** The picture that {@code image} shows, null when it is none to keep. */
  static WebPicture of(Element image, Finder finder) {
    String address = image.attr("src").strip();
    if (address.isEmpty()) {
      address = image.attr(image.hasAttr("xlink:href") ? "xlink:href" : "href").strip();
    }
    byte[] bytes =
        address.regionMatches(true, 0, "data:", 0, 5) ? data(address) : finder.bytes(address);
    String type = bytes == null || bytes.length < SMALLEST ? "" : RawPicture.typeOf(bytes);
    return type.isEmpty() || isSpacer(image) ? null : new WebPicture(type, bytes);
  }

  private static byte[] data(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(address.substring(comma + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isSpacer(Element image) {
    return image.attr("width").matches("[0-3](?:px)?")
        || image.attr("height").matches("[0-3](?:px)?");
  }
}
