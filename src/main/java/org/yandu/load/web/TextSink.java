package org.yandu.load.web;

import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;

/** Writes the paragraphs of a page straight into the canonical text. */
record TextSink(CanonicalText out) implements PageSink {
  @Override
  public void paragraph(String words, Hints hints) {
    out.paragraph(words, hints);
  }

  @Override
  public void picture(WebPicture picture) {
    out.picture(picture.mediaType(), picture.bytes());
  }
}
