package org.yandu.typeset;

import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.ShownText;

/**
 * The words of one block as shown, with the way to canonical offsets and back; a block without
 * seams is read where it stands in the document, nothing is copied.
 */
final class BlockText {
  final String text;
  final int start;
  final int end;
  private final int base;
  private final ShownText shown;

  private BlockText(String text, int start, int end, int base, ShownText shown) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.base = base;
    this.shown = shown;
  }

  static BlockText of(Document document, Block block) {
    if (block.seams().isEmpty()) {
      int start = block.range().start();
      return new BlockText(document.text(), start, block.range().end(), start, null);
    }
    ShownText shown = ShownText.of(document, block.range());
    return new BlockText(shown.text(), 0, shown.text().length(), 0, shown);
  }

  /** A piece of it, such as a cell of a table. */
  BlockText part(int from, int to) {
    return new BlockText(text, from, to, base, shown);
  }

  /** The place in the shown text of the whole block. */
  int inBlock(int index) {
    return index - base;
  }

  int toSource(int index) {
    return shown == null ? index : shown.toSource(index);
  }

  int toShown(int offset) {
    return Math.clamp(shown == null ? offset : shown.toShown(offset), start, end);
  }
}
