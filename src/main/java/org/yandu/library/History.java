package org.yandu.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The steps that can be taken back, and those that were. */
final class History {
  static final int LONGEST = 1_000;

  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();

  /** Whether the last step may still grow; an undo or redo ends that. */
  private boolean growing;

  /**
   * A step in its place.
   *
   * @param number one more than that of the step before
   */
  record Entry(long number, Step step) {}

  /**
   * Puts what an earlier run of the program did below what this one did.
   *
   * @param before the last of them first
   * @param takenBack the first of them first
   */
  void recall(List<Entry> before, List<Entry> takenBack) {
    done.addAll(before);
    undone.addAll(takenBack);
  }

  /**
   * What adding {@code step} would make the last entry; nothing is changed.
   *
   * @param before number of the last step that is not among these
   */
  Entry next(Step step, long before) {
    Entry last = done.peek();
    if (last == null) {
      return new Entry(before + 1, step);
    }
    return growing && last.step().isContinuedBy(step)
        ? new Entry(last.number(), last.step().joinedWith(step))
        : new Entry(last.number() + 1, step);
  }

  /**
   * @param entry as {@link #next} gave it
   */
  void add(Entry entry) {
    undone.clear();
    if (!done.isEmpty() && done.peek().number() == entry.number()) {
      done.pop();
    }
    done.push(entry);
    growing = true;
    if (done.size() > LONGEST) {
      done.removeLast();
    }
  }

  Optional<Entry> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Entry> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /** To be called when the last step has been taken back. */
  void undid() {
    undone.push(done.pop());
    growing = false;
  }

  void redid() {
    done.push(undone.pop());
    growing = false;
  }
}
