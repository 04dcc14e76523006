package org.yandu.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps that can be undone and redone; lives as long as the library is open, one thread. */
final class History {
  private static final int LONGEST = 1_000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /** Whether the last step may still grow; an undo or redo ends that. */
  private boolean growing;

  void add(Step step) {
    undone.clear();
    if (growing && !done.isEmpty() && done.peek().isContinuedBy(step)) {
      done.push(done.pop().joinedWith(step));
    } else {
      done.push(step);
    }
    growing = true;
    if (done.size() > LONGEST) {
      done.removeLast();
    }
  }

  Optional<Step> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Step> nextRedo() {
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
