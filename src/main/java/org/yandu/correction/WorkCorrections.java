package org.yandu.correction;

import java.util.Optional;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Range;
import org.yandu.text.Speaker;

/** What a reader says about works: where they start, what they are called, who speaks and when. */
final class WorkCorrections {
  /** A longer first line is text, not a title. */
  private static final int LONGEST_TITLE = 80;

  /** So many lines below a title may name speaker and date. */
  private static final int HEAD_LINES = 4;

  private final Draft draft;

  WorkCorrections(Draft draft) {
    this.draft = draft;
  }

  boolean start(int offset) {
    int index = draft.startingAt(offset);
    if (index < 0) {
      return false;
    }
    int before = draft.workAt(offset);
    if (before >= 0 && isFirst(index, draft.works.get(before))) {
      return true;
    }
    WorkDraft work = newWork(index, offset, before);
    readHead(index, work);
    return true;
  }

  private boolean isFirst(int index, WorkDraft work) {
    return index == 0 || draft.blocks.get(index - 1).range().end() <= work.start;
  }

  private WorkDraft newWork(int index, int offset, int before) {
    if (before >= 0) {
      WorkDraft rest =
          draft.works.get(before).splitAt(draft.blocks.get(index - 1).range().end(), offset);
      draft.works.add(before + 1, rest);
      return rest;
    }
    int next = 0;
    while (next < draft.works.size() && draft.works.get(next).start < offset) {
      next++;
    }
    int last =
        next < draft.works.size()
            ? draft.at(draft.works.get(next).start) - 1
            : draft.blocks.size() - 1;
    var fresh = new WorkDraft(offset, draft.blocks.get(last).range().end());
    draft.works.add(next, fresh);
    return fresh;
  }

  private void readHead(int index, WorkDraft work) {
    Block first = draft.blocks.get(index);
    if (work.title.isEmpty() && isTitleLike(first)) {
      draft.become(index, BlockKind.TITLE, 0, Draft.BY_HAND);
      work.title = Optional.of(first.range());
    }
    for (int i = index + 1; i < Math.min(draft.blocks.size(), index + 1 + HEAD_LINES); i++) {
      Block block = draft.blocks.get(i);
      if (!work.contains(block.range().start())) {
        return;
      }
      switch (block.kind()) {
        case SUBTITLE -> work.subtitle = work.subtitle.or(() -> Optional.of(block.range()));
        case DATE -> work.date = work.date.or(() -> Optional.of(block.range()));
        case BYLINE ->
            work.speaker = work.speaker.or(() -> Persons.parse(Draft.shown(draft.text, block)));
        default -> {
          return;
        }
      }
    }
  }

  private boolean isTitleLike(Block block) {
    char last = draft.text.charAt(block.range().end() - 1);
    boolean named = block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
    return Draft.isWords(block.kind())
        && block.range().length() <= LONGEST_TITLE
        && (named || "。；：，、;:,.".indexOf(last) < 0);
  }

  /** The work that starts with this paragraph goes on from the one before. */
  boolean merge(int offset) {
    int index = draft.workAt(offset);
    int block = draft.startingAt(offset);
    if (index < 1 || block < 0 || draft.at(draft.works.get(index).start) != block) {
      return false;
    }
    WorkDraft work = draft.works.remove(index);
    draft.works.get(index - 1).take(work);
    if (draft.blocks.get(block).kind() == BlockKind.TITLE) {
      joinLines(block, work);
      draft.become(block, BlockKind.HEADING, 1, Draft.BY_HAND);
    }
    return true;
  }

  /** A title of several paragraphs is one heading, not several. */
  private void joinLines(int block, WorkDraft work) {
    int end = work.title.map(Range::end).orElse(0);
    while (block + 1 < draft.blocks.size()
        && draft.blocks.get(block + 1).kind() == BlockKind.TITLE
        && draft.blocks.get(block + 1).range().end() <= end
        && draft.join(block + 1)) {
      // Every join shortens the list by the line it took in.
    }
  }

  boolean speaker(Range place) {
    int work = workOf(place);
    Optional<Speaker> speaker = Persons.parse(shown(place));
    if (work < 0 || speaker.isEmpty()) {
      return false;
    }
    draft.works.get(work).speaker = speaker;
    becomeWhole(place, BlockKind.BYLINE);
    return true;
  }

  boolean date(Range place) {
    int work = draft.workAt(place.start());
    if (work < 0 || place.end() > draft.works.get(work).end || shown(place).isBlank()) {
      return false;
    }
    becomeWhole(place, BlockKind.DATE);
    draft.works.get(work).date = Optional.of(place);
    return true;
  }

  boolean title(Range place) {
    int work = titled(place);
    if (work < 0 || shown(place).isBlank()) {
      return false;
    }
    WorkDraft of = draft.works.get(work);
    boolean above = place.start() < of.start;
    if (above && place.end() <= of.start && draft.works.size() > 1) {
      // What stands above several works is the title of them all.
      becomeWhole(place, BlockKind.TITLE);
      draft.title = Optional.of(place);
      return true;
    }
    if (place.end() > of.end) {
      return false;
    }
    if (above) {
      startAt(draft.at(place.start()), work);
    }
    boolean ofAll =
        draft.works.size() == 1 || draft.title.isPresent() && draft.title.equals(of.title);
    of.title.ifPresent(old -> resign(old, place));
    becomeWhole(place, BlockKind.TITLE);
    of.title = Optional.of(place);
    if (ofAll) {
      draft.title = of.title;
    }
    return true;
  }

  /**
   * The work whose title the place can be, or -1. Lines above the first one and last lines of one
   * work can be the beginning of the title of the next.
   */
  int titled(Range place) {
    int work = workOf(place);
    int last = draft.workAt(place.end() - 1);
    boolean runsOn = work >= 0 && last == work + 1;
    if (runsOn && !isFirst(draft.at(place.start()), draft.works.get(work))) {
      return last;
    }
    return last < 0 || last == work ? work : -1;
  }

  /** A work takes in lines that stand before it, those of the work before included. */
  private void startAt(int block, int work) {
    WorkDraft of = draft.works.get(work);
    int start = draft.blocks.get(block).range().start();
    if (work > 0 && draft.works.get(work - 1).end > start) {
      int end = draft.blocks.get(block - 1).range().end();
      of.takeFromBefore(draft.works.get(work - 1).splitAt(end, start));
    } else {
      of.start = start;
    }
  }

  /** What was the title until now is a line above it, or text. */
  private void resign(Range old, Range place) {
    for (int i = draft.at(old.start()); i < draft.blocks.size(); i++) {
      Block block = draft.blocks.get(i);
      if (block.range().start() >= old.end()) {
        return;
      }
      if (block.kind() == BlockKind.TITLE && !block.range().overlaps(place)) {
        boolean above = block.range().start() < place.start();
        draft.become(i, above ? BlockKind.FRONT_MATTER : BlockKind.PARAGRAPH, 0, Draft.BY_HAND);
      }
    }
  }

  /** The work that holds the place, or the first one where the place stands above it. */
  private int workOf(Range place) {
    int work = draft.workAt(place.start());
    boolean above =
        !draft.works.isEmpty()
            && place.start() < draft.works.getFirst().start
            && draft.at(place.start()) < draft.blocks.size()
            && draft.blocks.get(draft.at(place.start())).range().overlaps(place);
    return work < 0 && above ? 0 : work;
  }

  private void becomeWhole(Range place, BlockKind kind) {
    for (int i = draft.at(place.start()); i < draft.blocks.size(); i++) {
      Block block = draft.blocks.get(i);
      if (block.range().start() >= place.end()) {
        return;
      }
      if (place.contains(block.range()) && Draft.isWords(block.kind())) {
        draft.become(i, kind, 0, Draft.BY_HAND);
      }
    }
  }

  private String shown(Range place) {
    var shown = new StringBuilder();
    for (int i = draft.at(place.start()); i < draft.blocks.size(); i++) {
      Block block = draft.blocks.get(i);
      if (block.range().start() >= place.end()) {
        break;
      }
      Range part = block.range().intersection(place);
      shown.append(shown.isEmpty() ? "" : " ");
      int at = part.start();
      for (var seam : block.seams()) {
        if (seam.range().overlaps(part)) {
          shown.append(draft.text, at, Math.max(at, seam.range().start())).append(seam.glue());
          at = Math.min(seam.range().end(), part.end());
        }
      }
      shown.append(draft.text, at, part.end());
    }
    return shown.toString();
  }
}
