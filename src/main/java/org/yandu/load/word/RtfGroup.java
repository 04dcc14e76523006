package org.yandu.load.word;

/** What holds in a rich text up to the end of a group. */
final class RtfGroup {
  boolean aside;
  boolean outerAside;
  boolean hidden;

  /** Struck out by somebody: other than hidden words, no change of looks brings these back. */
  boolean deleted;

  boolean bold;
  int size = 24;

  /** Whether the styles are being described. */
  boolean styles;

  /** Whether the characters are those of a picture. */
  boolean picture;

  /** Whether a picture began in this very group. */
  boolean pictureHere;

  /** Whether the value of a drawing's property is being read; pictures can be such values. */
  boolean property;

  /** Whether the words are a number that the word processor has counted. */
  boolean counted;

  /** Whether a note began in this very group. */
  boolean note;

  RtfGroup inner() {
    var inner = new RtfGroup();
    inner.aside = aside;
    inner.outerAside = aside;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.bold = bold;
    inner.size = size;
    inner.styles = styles;
    inner.picture = picture;
    inner.property = property;
    inner.counted = counted;
    return inner;
  }

  boolean isHidden() {
    return hidden || deleted;
  }

  /** Back to the looks that letters have where nothing is said. */
  void plain() {
    hidden = false;
    bold = false;
    size = 24;
  }
}
