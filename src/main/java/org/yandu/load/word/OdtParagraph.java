package org.yandu.load.word;

import org.yandu.load.raw.Hints;
import org.yandu.load.raw.RawPicture;

/**
 * A paragraph of an OpenDocument text.
 *
 * @param outline level of the outline from 1, 0 for body text
 * @param size of most of its letters in points, 0 when not said
 * @param counted leading characters that are a number the program counted
 * @param picture instead of words, null in a paragraph
 */
record OdtParagraph(
    String text,
    Hints.Role role,
    int outline,
    OdtLook look,
    float size,
    int counted,
    byte[] picture) {

  static OdtParagraph of(String text, Hints.Role role) {
    return new OdtParagraph(text, role, 0, OdtLook.NONE, 0, 0, null);
  }

  static OdtParagraph picture(byte[] bytes) {
    return new OdtParagraph("", Hints.Role.PICTURE, 0, OdtLook.NONE, 0, 0, bytes);
  }

  String mediaType() {
    return RawPicture.typeOf(picture);
  }

  boolean isHeading() {
    return outline > 0 && role == Hints.Role.TEXT && !text.isBlank();
  }

  /**
   * @param shift added to the outline level so that a chapter is not taken for a title
   */
  Hints hints(int shift, float bodySize) {
    Hints.Align align = look.align() == null ? Hints.Align.UNKNOWN : look.align();
    float relative = size > 0 && bodySize > 0 ? size / bodySize : 1;
    return new Hints(role, isHeading() ? outline + shift : 0, align, look.isBold(), relative);
  }
}
