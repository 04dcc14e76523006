package org.yandu.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.BitSet;
import java.util.List;
import org.yandu.text.Range;

/**
 * Finds the words of a text: Chinese ones by dictionary and likelihood, names of people among them;
 * Latin words and numbers by their characters. Only the sentence around the place is looked at. The
 * same text gives the same words always; any thread. Offsets are UTF-16 of the text given.
 */
public final class Segmenter {
  /** A sentence longer than twice this is looked at only so far on either side of the place. */
  private static final int REACH = 200;

  private final Segment engine;

  /** Reads the dictionaries the first time in a process, about half a second. */
  public Segmenter() {
    // The additional dictionary holds whole phrases (改革开放 as one); without it a double click
    // is right more often.
    engine = new ViterbiSegment().enableCustomDictionary(false).enableOffset(true);
    engine.seg("词");
  }

  /** The word at the character at {@code index}; empty where a mark or blank stands. */
  public Range wordAt(String text, int index) {
    if (index < 0 || index >= text.length() || !Letters.at(text, index).isWord()) {
      int place = Math.clamp(index, 0, text.length());
      return new Range(place, place);
    }
    return tokenAt(text, index);
  }

  /** Where the word after the place at {@code index} begins, or the end of the text. */
  public int next(String text, int index) {
    if (index >= text.length()) {
      return text.length();
    }
    int next = tokenAt(text, index).end();
    while (next < text.length() && Letters.at(text, next) == Letters.BLANK) {
      next++;
    }
    return next;
  }

  /** Where the word before the place at {@code index} begins, or 0. */
  public int previous(String text, int index) {
    int last = Math.min(index, text.length()) - 1;
    while (last >= 0 && Letters.at(text, last) == Letters.BLANK) {
      last--;
    }
    return last < 0 ? 0 : tokenAt(text, last).start();
  }

  /** The word, run of marks or run of blanks at the character at {@code index}. */
  private Range tokenAt(String text, int index) {
    Range window = window(text, index);
    String part = window.in(text);
    BitSet starts = starts(part);
    int inside = index - window.start();
    int end = starts.nextSetBit(inside + 1);
    return new Range(
        window.start() + Math.max(0, starts.previousSetBit(inside)),
        window.start() + (end < 0 ? part.length() : end));
  }

  private static Range window(String text, int index) {
    Range sentence = Sentences.spanAt(text, index);
    int start = Math.max(sentence.start(), index - REACH);
    int end = Math.min(sentence.end(), index + REACH);
    while (start > sentence.start() && Letters.joins(text, start)) {
      start--;
    }
    while (end < sentence.end() && Letters.joins(text, end)) {
      end++;
    }
    return new Range(start, end);
  }

  /** Where words begin: as the dictionary has it among Chinese characters, else by their kind. */
  private BitSet starts(String text) {
    BitSet starts = new BitSet(text.length());
    List<Term> terms = engine.seg(Script.SIMPLIFIED.write(text));
    for (int i = 0; i < terms.size(); i++) {
      boolean ordinal = i > 0 && terms.get(i - 1).word.equals("第");
      if (!ordinal || !terms.get(i).nature.startsWith('m')) {
        starts.set(terms.get(i).offset);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (Letters.joins(text, i)) {
        starts.clear(i);
      } else if (i == 0 || !Letters.alike(text, i)) {
        starts.set(i);
      }
    }
    return starts;
  }
}
