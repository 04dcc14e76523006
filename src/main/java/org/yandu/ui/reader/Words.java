package org.yandu.ui.reader;

import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.yandu.language.Segmenter;
import org.yandu.language.Sentences;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.ShownText;

/**
 * Words, sentences and paragraphs of a document as canonical ranges. They are found in the shown
 * text of their block, where a word that a line end has broken is whole.
 */
final class Words {
  private Words() {}

  /** The word at a canonical offset, or an empty range where there is none. */
  static Range wordAt(Segmenter words, Document document, int offset) {
    return inBlock(document, offset, words::wordAt);
  }

  /** The sentence at a canonical offset. */
  static Range sentenceAt(Document document, int offset) {
    return inBlock(document, offset, Sentences::at);
  }

  private static Range inBlock(
      Document document, int offset, BiFunction<String, Integer, Range> finder) {
    int index = document.blockAt(offset);
    if (index >= document.blocks().size()) {
      return new Range(offset, offset);
    }
    ShownText shown = ShownText.of(document, document.blocks().get(index).range());
    if (shown.text().isEmpty()) {
      return new Range(offset, offset);
    }
    int at = Math.clamp(shown.toShown(offset), 0, shown.text().length() - 1);
    Range found = finder.apply(shown.text(), at);
    return found.isEmpty() ? new Range(offset, offset) : shown.toSource(found);
  }

  /** The whole paragraph at a canonical offset. */
  static Range paragraphAt(Document document, int offset) {
    int index = Math.min(document.blockAt(offset), document.blocks().size() - 1);
    if (index < 0) {
      return new Range(offset, offset);
    }
    return document.blocks().get(index).range();
  }

  /** The next place after a canonical offset where a word or paragraph begins or ends. */
  static int next(Segmenter words, Document document, int offset) {
    int index = Math.min(document.blockAt(offset), document.blocks().size() - 1);
    Range block = document.blocks().get(index).range();
    if (offset < block.start() || offset >= block.end()) {
      return offset < block.start() ? block.start() : block.end();
    }
    ShownText shown = ShownText.of(document, block);
    int to = words.next(shown.text(), shown.toShown(offset));
    return to >= shown.text().length() ? block.end() : shown.toSource(to);
  }

  /** The last place before a canonical offset where a word begins or a paragraph ends. */
  static int previous(Segmenter words, Document document, int offset) {
    Range block = blockBefore(document, offset);
    if (offset > block.end()) {
      return block.end();
    }
    ShownText shown = ShownText.of(document, block);
    int to = words.previous(shown.text(), shown.toShown(offset));
    return to == 0 ? Math.min(offset, block.start()) : shown.toSource(to);
  }

  /** Where the paragraph after a canonical offset begins; after the last its end. */
  static int nextParagraph(Document document, int offset) {
    int index = document.blockAt(offset);
    int last = document.blocks().size() - 1;
    if (index < last && offset >= document.blocks().get(index).range().start()) {
      index++;
    }
    Range block = document.blocks().get(Math.min(index, last)).range();
    return offset < block.start() ? block.start() : block.end();
  }

  /** Where the paragraph begins that holds what stands before a canonical offset. */
  static int previousParagraph(Document document, int offset) {
    return Math.min(offset, blockBefore(document, offset).start());
  }

  /** The last block that begins before an offset, or the first. */
  private static Range blockBefore(Document document, int offset) {
    int index = Math.min(document.blockAt(offset), document.blocks().size() - 1);
    boolean before = document.blocks().get(index).range().start() < offset;
    return document.blocks().get(before ? index : Math.max(0, index - 1)).range();
  }

  /** The next larger of word, sentence, paragraph and all that holds more than {@code range}. */
  static Range grown(Segmenter words, Document document, Range range) {
    Range word = both(range, offset -> wordAt(words, document, offset));
    Range sentence = both(range, offset -> sentenceAt(document, offset));
    Range paragraph = both(range, offset -> paragraphAt(document, offset));
    for (Range larger : new Range[] {word, sentence, paragraph}) {
      if (larger.contains(range) && larger.length() > range.length()) {
        return larger;
      }
    }
    return new Range(
        document.blocks().getFirst().range().start(), document.blocks().getLast().range().end());
  }

  /** From the start of the unit at the first to the end of that at the last character. */
  private static Range both(Range range, IntFunction<Range> unit) {
    Range first = unit.apply(range.start());
    Range last = unit.apply(Math.max(range.start(), range.end() - 1));
    return new Range(Math.min(first.start(), range.start()), Math.max(last.end(), range.end()));
  }

  /** Without a seam or the space between paragraphs at its end: nobody selects what none sees. */
  static Range withoutBreakAtEnd(Document document, Range range) {
    if (range.isEmpty()) {
      return range;
    }
    int index = Math.min(document.blockAt(range.end() - 1), document.blocks().size() - 1);
    if (range.end() - 1 < document.blocks().get(index).range().start() && index > 0) {
      index--;
    }
    Block block = document.blocks().get(index);
    int end = Math.min(range.end(), block.range().end());
    for (Seam seam : block.seams()) {
      if (seam.range().end() == end) {
        end = seam.range().start();
      }
    }
    return new Range(range.start(), Math.max(range.start(), end));
  }
}
