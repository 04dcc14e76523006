package org.yandu.load.word;

import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;

/** What a style of an OpenDocument text says; what it does not say is null. */
record OdtLook(Hints.Align align, Boolean bold, Float size, Boolean hidden) {
  static final OdtLook NONE = new OdtLook(null, null, null, null);

  /** Reads {@code <style:paragraph-properties>} or {@code <style:text-properties>}. */
  OdtLook with(Xml xml) {
    if (xml.name().equals("paragraph-properties")) {
      Hints.Align where =
          switch (xml.attribute("text-align")) {
            case "" -> align;
            case "center" -> Hints.Align.CENTRE;
            case "right", "end" -> Hints.Align.RIGHT;
            default -> Hints.Align.LEFT;
          };
      return new OdtLook(where, bold, size, hidden);
    }
    String weight = xml.attribute("font-weight-asian");
    weight = weight.isEmpty() ? xml.attribute("font-weight") : weight;
    String points = xml.attribute("font-size-asian");
    points = points.isEmpty() ? xml.attribute("font-size") : points;
    String display = xml.attribute("display");
    return new OdtLook(
        align,
        weight.isEmpty() ? bold : Boolean.valueOf(weight.matches("bold|[6-9]00")),
        points(points, size),
        display.isEmpty() ? hidden : Boolean.valueOf(display.equals("none")));
  }

  private static Float points(String text, Float otherwise) {
    return text.matches("\\d{1,3}(?:\\.\\d{1,6})?pt")
        ? Float.valueOf(text.substring(0, text.length() - 2))
        : otherwise;
  }

  /** This look, completed by what {@code parent} says. */
  OdtLook over(OdtLook parent) {
    return new OdtLook(
        align == null ? parent.align : align,
        bold == null ? parent.bold : bold,
        size == null ? parent.size : size,
        hidden == null ? parent.hidden : hidden);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }
}
