package org.yandu.ui.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.library.Doubt;
import org.yandu.note.Note;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/**
 * One doubt as it is shown: words in one line each, with what stands before and after them.
 *
 * @param before what stood before, the words themselves, and what stood after
 * @param now the same of the proposal; empty where there is none
 * @param changes what became of the words; empty where there is no proposal
 * @param note what the reader wrote about it, may be empty
 */
record ReviewItem(
    Doubt doubt, Words before, Optional<Words> now, List<TextDiff.Part> changes, String note) {
  ReviewItem {
    requireNonNull(doubt);
    requireNonNull(before);
    requireNonNull(now);
    changes = List.copyOf(changes);
    requireNonNull(note);
  }

  /** So many characters around words tell where they stand. */
  private static final int AROUND = 14;

  /** Words among others. */
  record Words(String lead, String words, String trail) {}

  static ReviewItem of(Doubt doubt, Document document, Annotations annotations) {
    Anchor anchor = doubt.anchor();
    String lead = anchor.prefix();
    String trail = anchor.suffix();
    Words before =
        new Words(
            line(lead.substring(Math.max(0, lead.length() - AROUND))),
            line(anchor.quote()),
            line(trail.substring(0, Math.min(AROUND, trail.length()))));
    Optional<Words> now =
        doubt
            .proposal()
            .map(Verdict.Approximate::range)
            .filter(range -> range.end() <= document.text().length())
            .map(range -> words(document, range));
    return new ReviewItem(
        doubt,
        before,
        now,
        now.map(words -> TextDiff.of(before.words(), words.words())).orElse(List.of()),
        annotations.noteOn(doubt.item()).map(Note::text).orElse(""));
  }

  private static Words words(Document document, Range range) {
    String text = document.text();
    int from = Math.max(0, range.start() - AROUND);
    int to = Math.min(text.length(), range.end() + AROUND);
    return new Words(
        line(text.substring(from, range.start())),
        line(range.in(text)),
        line(text.substring(range.end(), to)));
  }

  private static String line(String words) {
    return Lines.joined(Picture.without(words));
  }

  UUID item() {
    return doubt.item();
  }

  Optional<Range> proposal() {
    return now.flatMap(_ -> doubt.proposal()).map(Verdict.Approximate::range);
  }

  double score() {
    return doubt.proposal().map(Verdict.Approximate::score).orElse(0.0);
  }
}
