package org.yandu.ui.main;

import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Finds where reading was after a document's text has become another one. */
final class SamePlace {
  private static final int ENOUGH = 60;

  private SamePlace() {}

  /** Where the words at {@code offset} stand in {@code fresh}, or about there. */
  static int of(Places before, int offset, Document fresh) {
    int length = before.document().text().length();
    Range words = new Range(Math.min(offset, length), Math.min(offset + ENOUGH, length));
    if (words.isEmpty()) {
      return Math.min(offset, fresh.text().length());
    }
    return switch (Anchors.place(fresh, Anchors.of(before, words))) {
      case Verdict.Exact exact -> exact.range().start();
      case Verdict.Moved moved -> moved.range().start();
      case Verdict.Approximate near -> near.range().start();
      case Verdict.Orphaned _ ->
          (int) Math.min((long) offset * fresh.text().length() / length, fresh.text().length());
    };
  }
}
