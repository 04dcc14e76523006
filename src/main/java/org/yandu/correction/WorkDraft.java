package org.yandu.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/** A work while it is corrected. */
final class WorkDraft {
  int start;
  int end;
  Optional<Range> title = Optional.empty();
  Optional<Range> subtitle = Optional.empty();
  Optional<Speaker> speaker = Optional.empty();
  Optional<Range> date = Optional.empty();
  Optional<Range> occasion = Optional.empty();
  List<Turn> turns = new ArrayList<>();

  WorkDraft(int start, int end) {
    this.start = start;
    this.end = end;
  }

  static WorkDraft of(Work work) {
    var draft = new WorkDraft(work.range().start(), work.range().end());
    draft.title = work.title();
    draft.subtitle = work.subtitle();
    draft.speaker = work.speaker();
    draft.date = work.date();
    draft.occasion = work.occasion();
    draft.turns = new ArrayList<>(work.turns());
    return draft;
  }

  Work build(List<Section> sections) {
    return new Work(
        new Range(start, end), title, subtitle, speaker, date, occasion, sections, turns);
  }

  boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** What is said to stand in {@code block} no longer does; what stands beside it stays. */
  void forget(String text, Range block) {
    title = without(text, title, block);
    subtitle = without(text, subtitle, block);
    date = without(text, date, block);
  }

  /** Of a range over several blocks what is left without one of them, the part before it first. */
  static Optional<Range> without(String text, Optional<Range> range, Range block) {
    return range.flatMap(whole -> {
      if (!whole.overlaps(block)) {
        return range;
      }
      boolean before = whole.start() < block.start();
      Range rest =
          before
              ? new Range(whole.start(), block.start())
              : new Range(Math.min(block.end(), whole.end()), whole.end());
      return Optional.of(Blanks.trimmed(text, rest)).filter(left -> !left.isEmpty());
    });
  }

  /** What runs over a new paragraph break ends before it. */
  void cut(int before, int after) {
    title = cut(title, before, after);
    subtitle = cut(subtitle, before, after);
    date = cut(date, before, after);
    occasion = cut(occasion, before, after);
  }

  static Optional<Range> cut(Optional<Range> range, int before, int after) {
    return range.map(whole ->
        whole.start() < before && whole.end() > after ? new Range(whole.start(), before) : whole);
  }

  /** Gives all from {@code from} on to a work of its own; this one ends at {@code newEnd}. */
  WorkDraft splitAt(int newEnd, int from) {
    var rest = new WorkDraft(from, end);
    end = newEnd;
    cut(newEnd, from);
    rest.title = title.filter(rest::holds);
    rest.subtitle = subtitle.filter(rest::holds);
    rest.date = date.filter(rest::holds);
    rest.occasion = occasion.filter(rest::holds);
    title = title.filter(this::holds);
    subtitle = subtitle.filter(this::holds);
    date = date.filter(this::holds);
    occasion = occasion.filter(this::holds);
    for (Turn turn : turns) {
      if (turn.range().start() >= from) {
        rest.turns.add(turn);
      }
    }
    turns.removeIf(turn -> !holds(turn.label()));
    turns.replaceAll(turn ->
        new Turn(
            turn.speaker(),
            turn.label(),
            new Range(turn.range().start(), Math.min(turn.range().end(), end))));
    return rest;
  }

  private boolean holds(Range range) {
    return start <= range.start() && range.end() <= end;
  }

  /** Takes in the work that follows. */
  void take(WorkDraft next) {
    end = next.end;
    turns.addAll(next.turns);
  }

  /**
   * Starts where {@code lines}, the last lines of the work before, start, and has what is said
   * there.
   */
  void takeFromBefore(WorkDraft lines) {
    start = lines.start;
    subtitle = subtitle.or(() -> lines.subtitle);
    date = date.or(() -> lines.date);
    occasion = occasion.or(() -> lines.occasion);
    turns.addAll(0, lines.turns);
  }
}
