package org.yandu.load.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Numbered;
import org.yandu.load.raw.RawDocument;

/** Writes the paragraphs and pictures of a word processor's file as the canonical text. */
final class WordText {
  private WordText() {}

  static RawDocument write(List<WordBlock> blocks) {
    return write(blocks, "", 0);
  }

  static RawDocument write(List<WordBlock> blocks, String charset, int damaged) {
    var out = new CanonicalText();
    int shift = headingShift(blocks);
    int body = bodySize(blocks);
    for (WordBlock block : blocks) {
      switch (block) {
        case WordPicture picture -> out.picture(picture.mediaType(), picture.bytes());
        case WordParagraph paragraph when paragraph.text().isBlank() -> out.blank();
        case WordParagraph paragraph ->
            out.paragraph(paragraph.text(), paragraph.hints(shift, body), paragraph.counted());
      }
    }
    return out.build(charset, damaged);
  }

  /**
   * Heading 1 is the title only when it stands once, first, and nothing else is marked as title.
   */
  private static int headingShift(List<WordBlock> blocks) {
    int tops = 0;
    boolean titled = false;
    boolean first = false;
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        titled |= paragraph.isTitle();
        if (paragraph.isHeading() && paragraph.outline() == 0) {
          tops++;
          first = Numbered.parse(paragraph.text()) == null;
        }
      }
    }
    return tops == 1 && first && !titled ? 1 : 2;
  }

  /** Most letters of the file have this size. */
  private static int bodySize(List<WordBlock> blocks) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        letters.merge(paragraph.size(), paragraph.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }
}
