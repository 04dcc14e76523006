package org.yandu.typeset;

import java.util.List;
import org.yandu.text.Picture;

/**
 * The room a picture takes in the column, in pixels: never larger than it is, never wider than the
 * column, never much higher than a screen.
 */
record PictureBox(double left, double width, double height) {
  /** Higher pictures, such as whole pages, would not be seen at one glance. */
  private static final double HIGHEST = 0.75;

  /** The same limit for narrow columns, in characters. */
  private static final double HIGHEST_IN_NARROW = 20;

  /** What is set aside for a picture of unknown size, in characters. */
  private static final double UNKNOWN_WIDTH = 20;

  private static final double UNKNOWN_HEIGHT = 8;

  static PictureBox of(List<Picture> pictures, int offset, Measure measure) {
    double column = measure.width();
    double width = Math.min(column, UNKNOWN_WIDTH * measure.size());
    double height = Math.min(UNKNOWN_HEIGHT * measure.size(), measure.height());
    Picture picture = find(pictures, offset);
    if (picture != null && picture.isSized()) {
      double glance = Math.max(HIGHEST * column, HIGHEST_IN_NARROW * measure.size());
      double highest = Math.min(glance, measure.height());
      double scale = Math.min(1, Math.min(column / picture.width(), highest / picture.height()));
      width = Math.max(1, picture.width() * scale);
      height = Math.max(1, picture.height() * scale);
    }
    double whole = Math.min(Math.rint(height), measure.height());
    return new PictureBox(Math.rint((column - width) / 2), width, whole);
  }

  /** The picture at an offset, or null. */
  static Picture find(List<Picture> pictures, int offset) {
    int low = 0;
    int high = pictures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pictures.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < pictures.size() && pictures.get(low).offset() == offset;
    return found ? pictures.get(low) : null;
  }

  /** The one character that stands for the picture is as wide as the picture. */
  Justified places() {
    return new Justified(new double[] {left, left + width}, new double[] {left});
  }
}
