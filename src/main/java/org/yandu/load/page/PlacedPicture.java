package org.yandu.load.page;

import java.io.IOException;
import org.yandu.load.raw.Steps;

/** A picture where the page has it; its bytes are read only when it is kept. */
record PlacedPicture(float x, float y, float width, float height, Source source) {
  interface Source {
    /**
     * The picture, null when it is one that nobody can show.
     *
     * @param steps told of each part of a large one, which takes its time
     */
    Encoded read(Steps steps) throws IOException;
  }

  record Encoded(String mediaType, byte[] bytes) {}

  float bottom() {
    return y + height;
  }

  float area() {
    return width * height;
  }
}
