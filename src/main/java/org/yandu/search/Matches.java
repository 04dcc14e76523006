package org.yandu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.text.Range;

/** Finds the places of a query in one folded text. */
final class Matches {
  private final Query query;

  /** The longest word: likely the rarest, so it is looked for first. */
  private final String rarest;

  Matches(Query query) {
    this.query = query;
    this.rarest = query.wanted().stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  /** The first {@code limit} places in the text of {@code index}, as ranges of its shown text. */
  List<Range> in(TextIndex index, int limit) {
    List<Range> found = new ArrayList<>();
    String text = index.folded();
    int at = query.isEmpty() ? -1 : text.indexOf(rarest);
    while (at >= 0 && found.size() < limit) {
      Range block = index.blockAround(at);
      if (query.wanted().size() == 1 && query.unwanted().isEmpty()) {
        found.add(new Range(at, at + rarest.length()));
        at = text.indexOf(rarest, at + rarest.length());
      } else {
        addAll(found, text, block);
        at = text.indexOf(rarest, block.end());
      }
    }
    return found.size() > limit ? found.subList(0, limit) : found;
  }

  /** The places in a text that counts as one paragraph. */
  List<Range> in(String folded) {
    List<Range> found = new ArrayList<>();
    if (!query.isEmpty()) {
      addAll(found, folded, new Range(0, folded.length()));
    }
    return found;
  }

  private void addAll(List<Range> found, String text, Range paragraph) {
    boolean fits =
        query.wanted().stream().allMatch(word -> holds(text, paragraph, word))
            && query.unwanted().stream().noneMatch(word -> holds(text, paragraph, word));
    if (!fits) {
      return;
    }
    List<Range> here = new ArrayList<>();
    for (String word : query.wanted()) {
      int at = text.indexOf(word, paragraph.start(), paragraph.end());
      while (at >= 0) {
        here.add(new Range(at, at + word.length()));
        at = text.indexOf(word, at + word.length(), paragraph.end());
      }
    }
    here.sort(null);
    int end = paragraph.start();
    for (Range range : here) {
      if (range.end() > end) {
        found.add(range);
        end = range.end();
      }
    }
  }

  private static boolean holds(String text, Range paragraph, String word) {
    return text.indexOf(word, paragraph.start(), paragraph.end()) >= 0;
  }
}
