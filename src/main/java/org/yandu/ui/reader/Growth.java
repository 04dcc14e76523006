package org.yandu.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.yandu.language.Segmenter;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** A selection that grows step by step, and the way back. */
final class Growth {
  private final Deque<Range> before = new ArrayDeque<>();
  private Range last;

  /**
   * The next larger unit that holds {@code selection}, which may be an empty range at the caret.
   */
  Range grow(Segmenter words, Document document, Range selection) {
    if (!selection.equals(last)) {
      before.clear();
    }
    Range grown = Words.grown(words, document, selection);
    if (!grown.equals(selection)) {
      before.push(selection);
    }
    last = Words.withoutBreakAtEnd(document, grown);
    return grown;
  }

  /** What {@code selection} grew from; nothing if it has changed since in another way. */
  Optional<Range> shrink(Range selection) {
    if (!selection.equals(last) || before.isEmpty()) {
      return Optional.empty();
    }
    last = before.pop();
    return Optional.of(last);
  }
}
