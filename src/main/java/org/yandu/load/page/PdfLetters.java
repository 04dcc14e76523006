package org.yandu.load.page;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of fonts mean as text; counts those that mean nothing. */
final class PdfLetters {
  private static final int HEAVY = 600;

  /** Bullets of symbol fonts, which stand in the private use area. */
  private static final String SYMBOLS =
      "\uF06C●\uF0B7•\uF0A7▪\uF06E■\uF075◆\uF0D8➢\uF0FC✓\uF076❖\uF071□";

  private record Look(Face face, Map<Integer, String> letters) {}

  private final Map<PDFont, Look> looks = new IdentityHashMap<>();
  private PDFont lastFont;
  private Look lastLook;
  private int damaged;

  private Look look(PDFont font) {
    if (font != lastFont) {
      lastFont = font;
      lastLook =
          looks.computeIfAbsent(font, each -> new Look(faceOf(each), new java.util.HashMap<>()));
    }
    return lastLook;
  }

  /** Empty for what is not shown. */
  String of(PDFont font, int code) {
    Map<Integer, String> letters = look(font).letters();
    String letter = letters.get(code);
    if (letter == null) {
      letter = clean(unicode(font, code));
      letters.put(code, letter);
    }
    if (letter.length() == 1 && isDamaged(letter.charAt(0))) {
      damaged++;
    }
    return letter;
  }

  private static String unicode(PDFont font, int code) {
    String unicode;
    try {
      unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    } catch (RuntimeException e) {
      unicode = null;
    }
    if (unicode == null) {
      return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : "\uFFFD";
    }
    return unicode;
  }

  /** Letters that only the form of print has become the letters that people type. */
  private static String clean(String letter) {
    if (letter.isEmpty()) {
      return "";
    }
    char c = letter.charAt(0);
    int symbol = c >= 0xF000 && c <= 0xF0FF ? SYMBOLS.indexOf(c) : -1;
    if (symbol >= 0) {
      return SYMBOLS.substring(symbol + 1, symbol + 2);
    }
    boolean form = c >= 0x2F00 && c <= 0x2FDF || c >= 0xFB00 && c <= 0xFB06;
    if (form) {
      return Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }
    return c < ' ' || c >= 0x7F && c <= 0xA0 ? c == '\u0000' ? "" : " " : letter;
  }

  private static boolean isDamaged(char c) {
    return c == '\uFFFD' || c >= 0xE000 && c <= 0xF8FF;
  }

  Face face(PDFont font) {
    return look(font).face();
  }

  private static Face faceOf(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    return new Face(name.replaceFirst("^[A-Z]{6}\\+", ""), bold(font));
  }

  private static boolean bold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    if (name.contains("bold")
        || name.contains("heavy")
        || name.contains("black")
        || name.contains("simhei")
        || name.contains("黑体")
        || name.contains("xiaobiaosong")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() > HEAVY);
  }

  /** Fonts that draw their letters themselves may count in other units. */
  float sizeOf(PDType3Font font, float size) {
    try {
      BoundingBox box = font.getFontMatrix() == null ? null : font.getBoundingBox();
      float tall = box == null ? 0 : box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
      return tall > 0 && tall < 4 ? size * Math.max(tall, .5f) : size;
    } catch (RuntimeException e) {
      return size;
    }
  }

  /** A page whose content could not be run to its end. */
  void lost() {
    damaged++;
  }

  int damaged() {
    return damaged;
  }
}
