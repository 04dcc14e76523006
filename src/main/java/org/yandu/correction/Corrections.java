package org.yandu.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** Applies what a reader says about a document to what a loader made of it. */
public final class Corrections {
  /** So many characters are no phrase that happens to recur. */
  private static final int UNMISTAKABLE = 12;

  private static final String OWN_PATTERN = "own pattern";

  private final Draft draft;

  private Corrections(Draft draft) {
    this.draft = draft;
  }

  /**
   * The document as its reader wants it; of two corrections that disagree the later one counts.
   *
   * @param corrections in the order they were made
   */
  public static Corrected apply(Document document, List<Correction> corrections) {
    return applyPlaced(document, corrections.stream().map(Placed::byWords).toList());
  }

  /** The same with what is known of their places. */
  public static Corrected applyPlaced(Document document, List<Placed> corrections) {
    if (corrections.isEmpty()) {
      return new Corrected(document, List.of());
    }
    var run = new Corrections(new Draft(document));
    List<Correction> unplaced = new ArrayList<>();
    for (Placed placed : corrections) {
      if (!run.apply(placed)) {
        unplaced.add(placed.correction());
      }
    }
    return new Corrected(run.draft.build(), unplaced);
  }

  private boolean apply(Placed placed) {
    Correction correction = placed.correction();
    if (correction.kind() == Correction.Kind.PATTERN) {
      return pattern(correction);
    }
    Optional<Range> found = place(draft.text, placed);
    if (found.isEmpty()) {
      return false;
    }
    Range place = found.get();
    return switch (correction.kind()) {
      case HEADING -> heading(place, correction.level());
      case NOT_HEADING -> notHeading(place);
      case JOIN -> join(place.start());
      case SPLIT -> draft.split(place.start());
      case WORK -> new WorkCorrections(draft).start(place.start());
      case NOT_A_WORK -> new WorkCorrections(draft).merge(place.start());
      case SPEAKER -> new WorkCorrections(draft).speaker(place);
      case TITLE -> new WorkCorrections(draft).title(place);
      case DATE -> new WorkCorrections(draft).date(place);
      case PATTERN -> throw new IllegalStateException();
    };
  }

  /** Where a correction stands in a text for certain. */
  public static Optional<Range> place(String text, Placed placed) {
    return switch (placed.decided().orElseGet(() -> byWords(text, placed.correction().place()))) {
      case Verdict.Exact exact -> Optional.of(exact.range());
      case Verdict.Moved moved -> Optional.of(moved.range());
      case Verdict.Approximate _, Verdict.Orphaned _ -> Optional.empty();
    };
  }

  /** Only words that stand where they stood or unmistakably elsewhere. */
  public static Verdict byWords(String text, Anchor anchor) {
    Verdict verdict = Anchors.place(text, anchor);
    // Where all around them is new, the words themselves may be enough.
    return verdict instanceof Verdict.Orphaned
        ? onlyPlace(text, anchor.quote()).<Verdict>map(Verdict.Moved::new).orElse(verdict)
        : verdict;
  }

  /** Where words of some length stand that occur once in a text. */
  static Optional<Range> onlyPlace(String text, String quote) {
    int at = quote.length() < UNMISTAKABLE ? -1 : text.indexOf(quote);
    return at < 0 || text.indexOf(quote, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(new Range(at, at + quote.length()));
  }

  private boolean heading(Range place, int level) {
    int index = draft.startingAt(place.start());
    if (index >= 0 && isRunIn(draft.blocks.get(index), place)) {
      draft.setPoint(place, level);
      return true;
    }
    boolean any = false;
    for (int i : within(place)) {
      if (Draft.isWords(draft.blocks.get(i).kind())) {
        draft.become(i, BlockKind.HEADING, level, Draft.BY_HAND);
        any = true;
      }
    }
    return any;
  }

  private static boolean isRunIn(Block block, Range place) {
    return block.kind().isParagraph() && place.end() < block.range().end();
  }

  private boolean notHeading(Range place) {
    int index = draft.startingAt(place.start());
    Optional<Section> point = draft.point(place.start());
    if (index >= 0 && isRunIn(draft.blocks.get(index), place)) {
      draft.removePoint(place.start());
      return point.isPresent();
    }
    boolean any = false;
    for (int i : within(place)) {
      BlockKind kind = draft.blocks.get(i).kind();
      if (kind == BlockKind.HEADING || kind == BlockKind.TITLE) {
        draft.become(i, BlockKind.PARAGRAPH, 0, Draft.BY_HAND);
      }
      draft.removePoint(draft.blocks.get(i).range().start());
      any = true;
    }
    return any;
  }

  /** Indices of the blocks that lie in the place as a whole. */
  private List<Integer> within(Range place) {
    List<Integer> within = new ArrayList<>();
    for (int i = draft.at(place.start()); i < draft.blocks.size(); i++) {
      Range block = draft.blocks.get(i).range();
      if (block.start() >= place.end()) {
        break;
      }
      if (place.contains(block)) {
        within.add(i);
      }
    }
    return within;
  }

  /** Done already where the words stand inside a paragraph. */
  private boolean join(int start) {
    int index = draft.at(start);
    if (index >= draft.blocks.size()) {
      return false;
    }
    Range block = draft.blocks.get(index).range();
    return block.start() == start ? draft.join(index) : block.contains(start);
  }

  private boolean pattern(Correction correction) {
    try {
      for (Range hit : HeadingPattern.of(correction.words()).hits(draft.text, draft.blocks)) {
        draft.become(
            draft.startingAt(hit.start()), BlockKind.HEADING, correction.level(), OWN_PATTERN);
      }
      return true;
    } catch (HeadingPattern.UnusableException e) {
      return false;
    }
  }
}
