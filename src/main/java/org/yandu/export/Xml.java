package org.yandu.export;

/** Builds an XML text; words are escaped and freed of what XML cannot carry. */
final class Xml {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

  /** Markup as it is. */
  Xml raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Words for a reader. */
  Xml words(String words) {
    int i = 0;
    while (i < words.length()) {
      int point = words.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> {
          if (allowed(point)) {
            text.appendCodePoint(point);
          }
        }
      }
    }
    return this;
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point < 0xD800)
        || (point > 0xDFFF && point < 0xFFFE)
        || point > 0xFFFF;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
