package org.yandu.load.web;

import org.yandu.load.raw.Hints;

/** Takes the paragraphs of a page in reading order. */
interface PageSink {
  void paragraph(String words, Hints hints);

  void picture(WebPicture picture);

  /** The place {@code id} stands in the paragraph that comes next. */
  default void anchor(String id) {}

  /** From the next paragraph on the text stands on page {@code label}. */
  default void page(String label) {}
}
