package org.yandu.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps that can be taken back, and those that were. */
final class History {
  private static final int LONGEST = 1_000;

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

  /** Puts back, in order, what an earlier run of the program did. */
  void recall(Entry entry, boolean takenBack) {
    if (takenBack) {
      undone.addLast(entry);
    } else {
      done.push(entry);
    }
  }

  /** What adding {@code step} would make the last entry; nothing is changed. */
  Entry next(Step step) {
    Entry last = done.peek();
    if (last == null) {
      return new Entry(1, step);
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
