package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;

/** A paragraph of a rich text while it is read; its looks go over to the next one. */
final class RtfParagraph {
  private final StringBuilder words = new StringBuilder();
  private final RtfStyles styles;
  private int boldLetters;
  private int longest;
  private int size = -1;

  /** Leading characters that the word processor has counted. */
  private int counted;

  private List<WordPicture> pictures = new ArrayList<>();

  boolean inTable;
  int style;
  int outline = -1;
  Hints.Align align = Hints.Align.UNKNOWN;

  RtfParagraph(RtfStyles styles) {
    this.styles = styles;
  }

  void add(String text, RtfGroup looks) {
    if (looks.counted && counted == words.length()) {
      counted += text.length();
    }
    words.append(text);
    boldLetters += looks.bold ? text.length() : 0;
    if (text.length() > longest) {
      longest = text.length();
      size = looks.size;
    }
  }

  void add(WordPicture picture) {
    pictures.add(picture);
  }

  /** Back to the looks that paragraphs have where nothing is said. */
  void reset() {
    inTable = false;
    style = 0;
    outline = -1;
    align = Hints.Align.UNKNOWN;
  }

  /** The paragraph; what follows is the next one. */
  WordParagraph end() {
    boolean bold = !words.isEmpty() && boldLetters == words.length();
    int said = outline >= 0 ? outline : styles.outlineOf(style);
    var ended =
        new WordParagraph(
            words.toString(),
            Hints.Role.TEXT,
            words.isEmpty() ? -1 : said,
            styles.nameOf(style),
            align,
            bold,
            size,
            counted);
    words.setLength(0);
    boldLetters = 0;
    longest = 0;
    size = -1;
    counted = 0;
    return ended;
  }

  /** The pictures that stood in the paragraph; those of the next one are others. */
  List<WordPicture> takePictures() {
    List<WordPicture> taken = pictures;
    pictures = new ArrayList<>();
    return taken;
  }
}
