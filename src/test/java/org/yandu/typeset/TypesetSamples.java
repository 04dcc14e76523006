package org.yandu.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Source;

/** Documents and widths for tests of the typesetter: Han a full em, Latin half of one. */
final class TypesetSamples {
  static final double SIZE = 10;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  static Typesetter typesetter() {
    return new Typesetter(new Advances(TypesetSamples::width));
  }

  static float width(Face face, String character) {
    return character.charAt(0) < 0x2000 ? 0.5f : 1f;
  }

  static Document of(BlockKind kind, String words) {
    return new TypesetSamples().add(kind, words).document();
  }

  TypesetSamples add(BlockKind kind, String words) {
    return add(kind, kind == BlockKind.HEADING ? 2 : 0, words);
  }

  TypesetSamples add(BlockKind kind, int level, String words) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Range(start, text.length()), level, List.of(), "test", 1));
    text.append("\n\n");
    return this;
  }

  TypesetSamples picture(int width, int height) {
    pictures.add(new Picture(text.length(), "image/png", "a".repeat(64), width, height));
    return add(BlockKind.PICTURE, String.valueOf(Picture.MARK));
  }

  Document document() {
    var source = new Source("t.txt", "0".repeat(64), "txt", "UTF-8", 0);
    return new Document(
        source, text.toString(), Optional.empty(), blocks, List.of(), List.of(), pictures);
  }
}
