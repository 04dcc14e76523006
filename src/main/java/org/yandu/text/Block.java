package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One paragraph-like piece of a document, shown from the start of a line.
 *
 * @param range without leading indent and trailing white space; may run over seams
 * @param level 1 for the highest kind of heading in its work, 0 for what is no heading
 * @param seams in text order, all inside {@code range}
 * @param rule name of the rule that decided the kind, for people who ask why
 * @param confidence 0 to 1
 */
public record Block(
    BlockKind kind, Range range, int level, List<Seam> seams, String rule, double confidence) {
  public Block {
    requireNonNull(kind);
    requireNonNull(range);
    requireNonNull(rule);
    seams = List.copyOf(seams);
  }

  public Block withKind(BlockKind other, int newLevel, String newRule, double newConfidence) {
    return new Block(other, range, newLevel, seams, newRule, newConfidence);
  }

  /**
   * Index of the first of {@code blocks} that ends after {@code offset}: the one that holds it or
   * the next; {@code blocks.size()} if there is none.
   *
   * @param blocks in text order
   */
  public static int indexAt(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
