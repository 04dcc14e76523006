package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import org.yandu.search.Fold;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.ShownText;

/**
 * Finds a passage by its words as a reader sees them: as they stand, else with all that differs
 * only for the eye made alike and blanks and line ends left out.
 */
final class Passages {
  private final ShownText shown;

  private Passages(Document document) {
    this.shown = ShownText.of(document);
  }

  /** Every place of {@code quote} in text order, as ranges of the canonical text. */
  static List<Range> find(Document document, String quote) {
    return new Passages(document).find(quote.strip());
  }

  private List<Range> find(String quote) {
    List<Range> exact = places(shown.text(), quote);
    return (exact.isEmpty() ? alike(quote) : exact).stream().map(shown::toSource).toList();
  }

  private List<Range> alike(String quote) {
    String folded = Fold.fold(shown.text());
    var bare = new StringBuilder(folded.length());
    int[] places = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isWhitespace(folded.charAt(i))) {
        places[bare.length()] = i;
        bare.append(folded.charAt(i));
      }
    }
    String wanted = Fold.fold(quote).replaceAll("\\s", "");
    return places(bare.toString(), wanted).stream()
        .map(found -> new Range(places[found.start()], places[found.end() - 1] + 1))
        .toList();
  }

  private static List<Range> places(String text, String words) {
    List<Range> found = new ArrayList<>();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      found.add(new Range(at, at + words.length()));
      at = text.indexOf(words, at + words.length());
    }
    return found;
  }
}
