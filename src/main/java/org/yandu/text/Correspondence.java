package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which place of one document belongs beside which place of another: headings and paragraphs of the
 * same words face each other, what lies between is spread evenly.
 *
 * <p>Only those count that occur once in each document, and of these the longest run that keeps its
 * order in both, as in a patience comparison.
 */
public final class Correspondence {
  /** Shorter paragraphs are the same by chance; in characters. */
  private static final int TELLING = 8;

  private final int[] from;
  private final int[] to;

  private Correspondence(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  public static Correspondence of(Document one, Document other) {
    requireNonNull(one);
    requireNonNull(other);
    int end = one.text().length();
    int otherEnd = other.text().length();
    List<int[]> pairs = new ArrayList<>();
    pairs.add(new int[] {0, 0});
    if (one.text().equals(other.text())) {
      pairs.add(new int[] {end, end});
    } else {
      pairs.addAll(inOrder(matches(one, other)));
      pairs.add(new int[] {end, otherEnd});
    }
    return new Correspondence(
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray());
  }

  /** The canonical offset of the other document that belongs beside {@code offset} of the one. */
  public int map(int offset) {
    int low = 0;
    int high = from.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    int length = from[high] - from[low];
    double part = length == 0 ? 0 : Math.clamp((offset - from[low]) / (double) length, 0, 1);
    return to[low] + (int) Math.round(part * (to[high] - to[low]));
  }

  private static List<int[]> matches(Document one, Document other) {
    Map<String, Integer> there = unique(other);
    List<int[]> pairs = new ArrayList<>();
    unique(one)
        .forEach((words, offset) -> {
          Integer match = there.get(words);
          if (match != null && offset > 0 && match > 0) {
            pairs.add(new int[] {offset, match});
          }
        });
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    return pairs;
  }

  /** Where the headings and paragraphs begin that no other one equals. */
  private static Map<String, Integer> unique(Document document) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Stream.concat(headings(document), paragraphs(document))
        .forEach(range -> {
          String words = Lines.joined(document.shown(range)).strip();
          counts.merge(words, 1, Integer::sum);
          found.put(words, range.start());
        });
    found.keySet().removeIf(words -> words.isEmpty() || counts.get(words) > 1);
    return found;
  }

  private static Stream<Range> headings(Document document) {
    return document.works().stream()
        .flatMap(work ->
            Stream.concat(
                work.title().stream(),
                work.allSections().filter(section -> !section.runIn()).map(Section::heading)));
  }

  private static Stream<Range> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM)
        .map(Block::range)
        .filter(range -> range.length() >= TELLING);
  }

  /** The longest run of pairs whose second places rise too. */
  private static List<int[]> inOrder(List<int[]> pairs) {
    List<Integer> tails = new ArrayList<>();
    int[] before = new int[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int at = firstNotBelow(tails, pairs, pairs.get(i)[1]);
      before[i] = at > 0 ? tails.get(at - 1) : -1;
      if (at == tails.size()) {
        tails.add(i);
      } else {
        tails.set(at, i);
      }
    }
    List<int[]> run = new ArrayList<>();
    for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
      run.addFirst(pairs.get(i));
    }
    return run;
  }

  private static int firstNotBelow(List<Integer> tails, List<int[]> pairs, int value) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(tails.get(middle))[1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
