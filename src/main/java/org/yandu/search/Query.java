package org.yandu.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What to look for, folded: all of {@code wanted} in one paragraph and none of {@code unwanted}.
 *
 * @param wanted words and phrases, none empty, none twice
 * @param unwanted likewise; alone they find nothing
 */
public record Query(List<String> wanted, List<String> unwanted) {
  public Query {
    wanted = wanted.stream().distinct().toList();
    unwanted = unwanted.stream().distinct().toList();
  }

  /**
   * Reads a query as typed: words separated by blanks, {@code "a phrase"} in any quotation marks,
   * {@code -word} to leave out. Every input is a query; one of blanks alone finds nothing.
   */
  public static Query parse(String typed) {
    String text = Fold.fold(requireNonNull(typed)).replace('\n', ' ').replace('\r', ' ');
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      boolean minus =
          text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
      int start = minus ? at + 1 : at;
      boolean quoted = text.charAt(start) == '"';
      int end = quoted ? text.indexOf('"', start + 1) : endOfWord(text, start);
      end = end < 0 ? text.length() : end;
      String term = text.substring(quoted ? start + 1 : start, end).strip();
      if (!term.isEmpty()) {
        (minus ? unwanted : wanted).add(term);
      }
      at = quoted ? end + 1 : end;
    }
    return new Query(wanted, unwanted);
  }

  /** The words as they stand, blanks, quotation marks and all: for a passage to be found whole. */
  public static Query exactly(String passage) {
    String folded = Fold.fold(requireNonNull(passage)).replaceAll("[\\n\\r ]+", " ").strip();
    return new Query(folded.isEmpty() ? List.of() : List.of(folded), List.of());
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '"') {
      end++;
    }
    return end;
  }
}
