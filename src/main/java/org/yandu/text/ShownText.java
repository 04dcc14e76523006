package org.yandu.text;

import java.util.Arrays;

/**
 * The text of a range as a reader sees it, with the way back to the canonical text.
 *
 * <p>Seams are replaced by their glue, blocks are separated by one {@code \n}; what stands in no
 * block is left out, and so are pictures: they are seen, but are no words. Offsets are UTF-16.
 * Instances are immutable and may be shared by threads.
 */
public final class ShownText {
  private final String text;

  /** Start of every verbatim piece in the shown text, ascending. */
  private final int[] shownStarts;

  /** Start of the same pieces in the canonical text. */
  private final int[] sourceStarts;

  /** Lengths of the same pieces. */
  private final int[] lengths;

  private ShownText(String text, int[] shownStarts, int[] sourceStarts, int[] lengths) {
    this.text = text;
    this.shownStarts = shownStarts;
    this.sourceStarts = sourceStarts;
    this.lengths = lengths;
  }

  /** The shown text of the whole document. */
  public static ShownText of(Document document) {
    return of(document, new Range(0, document.text().length()));
  }

  /** The shown text of the part of every block that lies in {@code range}. */
  public static ShownText of(Document document, Range range) {
    var builder = new Builder(document.text());
    int last = document.blocks().size();
    for (int i = document.blockAt(range.start()); i < last; i++) {
      Block block = document.blocks().get(i);
      if (block.range().start() >= range.end()) {
        break;
      }
      if (block.kind() != BlockKind.PICTURE) {
        builder.block(block, block.range().intersection(range));
      }
    }
    return builder.build();
  }

  public String text() {
    return text;
  }

  /**
   * The canonical offset of the character shown at {@code offset}; for glue, a block separator or
   * the end of the text the offset after the last character before it.
   */
  public int toSource(int offset) {
    int piece = floor(shownStarts, offset);
    if (piece < 0) {
      return sourceStarts.length == 0 ? 0 : sourceStarts[0];
    }
    return sourceStarts[piece] + Math.min(offset - shownStarts[piece], lengths[piece]);
  }

  /**
   * The canonical range of a range of the shown text: from its first to after its last character.
   */
  public Range toSource(Range shown) {
    int start = toSource(shown.start());
    return shown.isEmpty()
        ? new Range(start, start)
        : new Range(start, Math.max(start, toSource(shown.end() - 1) + 1));
  }

  /** Where the character at the canonical {@code offset} is shown, or the next one that is. */
  public int toShown(int offset) {
    int piece = floor(sourceStarts, offset);
    if (piece < 0) {
      return 0;
    }
    int inside = offset - sourceStarts[piece];
    if (inside < lengths[piece]) {
      return shownStarts[piece] + inside;
    }
    return piece + 1 < shownStarts.length
        ? shownStarts[piece + 1]
        : shownStarts[piece] + lengths[piece];
  }

  private static int floor(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  private static final class Builder {
    private final String source;
    private final StringBuilder shown = new StringBuilder();
    private int[] pieces = new int[48];
    private int count;
    private boolean any;

    Builder(String source) {
      this.source = source;
    }

    void block(Block block, Range part) {
      if (any) {
        shown.append('\n');
      }
      any = true;
      int at = part.start();
      for (Seam seam : block.seams()) {
        if (!seam.range().overlaps(part)) {
          continue;
        }
        piece(at, seam.range().start());
        if (seam.range().start() > part.start() && seam.range().end() < part.end()) {
          shown.append(seam.glue());
        }
        at = Math.min(seam.range().end(), part.end());
      }
      piece(at, part.end());
    }

    private void piece(int start, int end) {
      if (start >= end) {
        return;
      }
      if (count + 3 > pieces.length) {
        pieces = Arrays.copyOf(pieces, pieces.length * 2);
      }
      pieces[count++] = shown.length();
      pieces[count++] = start;
      pieces[count++] = end - start;
      shown.append(source, start, end);
    }

    ShownText build() {
      return new ShownText(shown.toString(), column(0), column(1), column(2));
    }

    private int[] column(int which) {
      int[] column = new int[count / 3];
      for (int i = 0; i < column.length; i++) {
        column[i] = pieces[i * 3 + which];
      }
      return column;
    }
  }
}
