package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.store.StoredPlacement;
import org.yandu.text.Range;

/**
 * Where highlights and bookmarks stand in one text: as was decided when it became the content of
 * the document, or where nothing was, by their words.
 */
final class Standings {
  private final String text;
  private final Map<UUID, StoredPlacement> decided = new HashMap<>();

  /**
   * What became of one highlight or bookmark.
   *
   * @param awaited whether a reader has to say something about it
   */
  record Standing(Verdict verdict, boolean awaited) {
    Standing {
      requireNonNull(verdict);
    }
  }

  /**
   * @param placements of the document, about whichever of its texts
   * @param hash of {@code text}, asked for only where there are placements
   */
  Standings(List<StoredPlacement> placements, String text, Supplier<String> hash) {
    this.text = requireNonNull(text);
    if (placements.isEmpty()) {
      return;
    }
    String wanted = hash.get();
    placements.stream()
        .filter(each -> each.text().equals(wanted))
        .filter(each -> place(each.verdict()).filter(r -> r.end() > text.length()).isEmpty())
        .forEach(each -> decided.put(each.item(), each));
  }

  Standing of(UUID item, Anchor anchor) {
    StoredPlacement placement = decided.get(item);
    if (placement != null) {
      boolean sure = sure(placement.verdict()).isPresent();
      return new Standing(placement.verdict(), !sure && !placement.byReader());
    }
    Verdict byWords = Anchors.place(text, anchor);
    return new Standing(byWords, sure(byWords).isEmpty());
  }

  /** What was decided about an item in this text, by whomever. */
  Optional<StoredPlacement> decision(UUID item) {
    return Optional.ofNullable(decided.get(item));
  }

  /** Where something stands for certain. */
  static Optional<Range> sure(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> Optional.of(exact.range());
      case Verdict.Moved moved -> Optional.of(moved.range());
      case Verdict.Approximate _, Verdict.Orphaned _ -> Optional.empty();
    };
  }

  /** Where something stands or is proposed to stand. */
  static Optional<Range> place(Verdict verdict) {
    return verdict instanceof Verdict.Approximate near ? Optional.of(near.range()) : sure(verdict);
  }
}
