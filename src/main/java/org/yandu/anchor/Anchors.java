package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Work;

/** Describes places so that they can be found again, and finds them by their words. */
public final class Anchors {
  /** How many characters before and after a quote are remembered. */
  public static final int CONTEXT = 32;

  private Anchors() {}

  /** The same for a document whose places are not at hand; they cost a pass over its blocks. */
  public static Anchor of(Document document, Range range) {
    return of(Places.of(document), range);
  }

  /**
   * Describes a place; halves of a character at its ends are taken in whole.
   *
   * @throws IllegalArgumentException if the range is empty or outside the text
   */
  public static Anchor of(Places places, Range range) {
    String text = places.document().text();
    if (range.isEmpty() || range.end() > text.length()) {
      throw new IllegalArgumentException(range + " marks nothing in " + text.length());
    }
    Range whole = wholeCharacters(text, range);
    int from = wholeStart(text, Math.max(0, whole.start() - CONTEXT));
    int to = wholeStart(text, Math.min(text.length(), whole.end() + CONTEXT));
    return new Anchor(
        whole,
        whole.in(text),
        text.substring(Math.min(from, whole.start()), whole.start()),
        text.substring(whole.end(), Math.max(to, whole.end())),
        section(places, whole.start()));
  }

  /** Where a remembered place stands in {@code document}, whatever became of its text. */
  public static Verdict place(Document document, Anchor anchor) {
    return place(document.text(), anchor);
  }

  /** The same in a canonical text. */
  public static Verdict place(String text, Anchor anchor) {
    return new QuoteFinder(text, anchor).find();
  }

  /**
   * The same, and for words that have changed or cannot be told from others the likeliest place, to
   * be confirmed. For anchors whose old text is not at hand; otherwise {@link Realignment} knows
   * better. Costs a pass over the text.
   */
  public static Verdict propose(Places places, Anchor anchor) {
    Verdict sure = place(places.document(), anchor);
    return sure instanceof Verdict.Orphaned ? new Guess(places, anchor).find() : sure;
  }

  /** Neither half of a character outside the basic plane is marked without the other. */
  static Range wholeCharacters(String text, Range range) {
    int start = wholeStart(text, range.start());
    int end = splits(text, range.end()) ? range.end() + 1 : range.end();
    return new Range(start, end);
  }

  private static int wholeStart(String text, int offset) {
    return splits(text, offset) ? offset - 1 : offset;
  }

  private static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  static String section(Places places, int offset) {
    List<String> path = new ArrayList<>();
    places
        .work(offset)
        .flatMap(Work::title)
        .map(places.document()::shown)
        .map(title -> title.replace('\n', ' '))
        .ifPresent(path::add);
    path.addAll(places.sectionPath(offset));
    return String.join(" / ", path);
  }
}
