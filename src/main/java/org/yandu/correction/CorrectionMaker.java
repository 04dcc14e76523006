package org.yandu.correction;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.yandu.anchor.Anchors;
import org.yandu.correction.Correction.Kind;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Work;

/**
 * Makes corrections of what a reader points at; an answer without any says that it makes no sense
 * there.
 *
 * <p>A place is a range of the canonical text or, empty, a point in it; it speaks of every
 * paragraph that it touches, or of a run-in heading if it is exactly that.
 */
public final class CorrectionMaker {
  /** So many characters after a break tell where it is. */
  private static final int HEAD = 24;

  private static final int LONGEST_TITLE = 200;

  private final Places places;
  private final Draft draft;

  public CorrectionMaker(Places places) {
    this.places = requireNonNull(places);
    this.draft = new Draft(places.document());
  }

  /** These paragraphs are headings of a level. */
  public List<Correction> headings(List<Range> where, int level) {
    List<Correction> made = new ArrayList<>();
    for (Range target : targets(where)) {
      if (levelOf(target).orElse(0) != level && isWords(target)) {
        made.add(correction(Kind.HEADING, target, level));
      }
    }
    return made;
  }

  /** These headings and titles are none. */
  public List<Correction> notHeadings(List<Range> where) {
    return targets(where).stream()
        .filter(target -> levelOf(target).isPresent() || isTitle(target))
        .map(target -> correction(Kind.NOT_HEADING, target, 0))
        .toList();
  }

  /** These headings stand one level higher. */
  public List<Correction> promote(List<Range> where) {
    return leveled(where, level -> level - 1);
  }

  /** These headings stand one level lower. */
  public List<Correction> demote(List<Range> where) {
    return leveled(where, level -> level + 1);
  }

  private List<Correction> leveled(List<Range> where, IntUnaryOperator change) {
    List<Correction> made = new ArrayList<>();
    for (Range target : targets(where)) {
      int level = change.applyAsInt(levelOf(target).orElse(0));
      if (levelOf(target).isPresent() && level >= 1 && level <= Correction.LOWEST_LEVEL) {
        made.add(correction(Kind.HEADING, target, level));
      }
    }
    return made;
  }

  /** One paragraph goes on from the one before; of several each from its predecessor among them. */
  public List<Correction> join(List<Range> where) {
    Set<Integer> touched = touched(where);
    List<Correction> made = new ArrayList<>();
    for (int index : touched) {
      if ((touched.size() == 1 || touched.contains(index - 1)) && draft.canJoin(index)) {
        made.add(correction(Kind.JOIN, head(draft.blocks.get(index).range().start()), 0));
      }
    }
    return made;
  }

  /** A paragraph starts where the place starts, or after it where one starts there already. */
  public List<Correction> split(Range where) {
    boolean before = draft.canSplit(where.start());
    int offset = before ? where.start() : where.end();
    return draft.canSplit(offset) ? List.of(correction(Kind.SPLIT, head(offset), 0)) : List.of();
  }

  /** A work starts with the first of these paragraphs. */
  public List<Correction> startWork(List<Range> where) {
    return firstTouched(where).stream()
        .filter(block -> !startsWork(block))
        .map(block -> correction(Kind.WORK, head(block.range().start()), 0))
        .toList();
  }

  /** The work that starts here goes on from the one before. */
  public List<Correction> mergeWork(List<Range> where) {
    return firstTouched(where).stream()
        .filter(block -> startsWork(block) && block.range().start() > firstWork())
        .map(block -> correction(Kind.NOT_A_WORK, head(block.range().start()), 0))
        .toList();
  }

  /** These words, or the paragraph they stand in, name who speaks. */
  public List<Correction> speaker(Range where) {
    return words(where).stream()
        .filter(words -> Persons.parse(places.document().shown(words)).isPresent())
        .map(words -> correction(Kind.SPEAKER, words, 0))
        .toList();
  }

  /** These words, or the paragraph they stand in, are the title of the work. */
  public List<Correction> title(Range where) {
    return words(where).stream()
        .filter(words -> words.length() <= LONGEST_TITLE)
        .filter(words -> new WorkCorrections(draft).titled(words) >= 0)
        .map(words -> correction(Kind.TITLE, words, 0))
        .toList();
  }

  /** These words, or the paragraph they stand in, are the date of the work. */
  public List<Correction> date(Range where) {
    return words(where).stream()
        .filter(_ -> touched(List.of(where)).size() == 1)
        .map(words -> correction(Kind.DATE, words, 0))
        .toList();
  }

  private Correction correction(Kind kind, Range range, int level) {
    return new Correction(kind, Anchors.of(places, range), level, "");
  }

  /** The ranges of what is pointed at: run-in headings as they are, else whole paragraphs. */
  private Set<Range> targets(List<Range> where) {
    Set<Range> targets = new LinkedHashSet<>();
    for (Range range : where) {
      if (draft.point(range.start()).filter(p -> p.heading().equals(range)).isPresent()) {
        targets.add(range);
      } else {
        touched(List.of(range)).forEach(index -> targets.add(draft.blocks.get(index).range()));
      }
    }
    // Of a paragraph and the run-in heading it opens with only one can be meant.
    List<Range> all = List.copyOf(targets);
    targets.removeIf(
        one -> all.stream().anyMatch(other -> !other.equals(one) && other.contains(one)));
    return targets;
  }

  private Set<Integer> touched(List<Range> where) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (Range range : where) {
      for (int i = draft.at(range.start()); i < draft.blocks.size(); i++) {
        Range block = draft.blocks.get(i).range();
        boolean caretAtEnd = range.isEmpty() && touched.isEmpty();
        if (block.start() >= range.end() && !(caretAtEnd && block.contains(range.start()))) {
          break;
        }
        touched.add(i);
      }
    }
    return touched;
  }

  private Optional<Block> firstTouched(List<Range> where) {
    return touched(where).stream().sorted().findFirst().map(draft.blocks::get);
  }

  private Optional<Integer> levelOf(Range target) {
    Optional<Section> point = draft.point(target.start());
    if (point.filter(p -> p.heading().equals(target)).isPresent()) {
      return point.map(Section::level);
    }
    Block block = draft.blocks.get(draft.at(target.start()));
    return block.kind() == BlockKind.HEADING ? Optional.of(block.level()) : Optional.empty();
  }

  private boolean isTitle(Range target) {
    return draft.blocks.get(draft.at(target.start())).kind() == BlockKind.TITLE;
  }

  private boolean isWords(Range target) {
    return Draft.isWords(draft.blocks.get(draft.at(target.start())).kind());
  }

  /** From {@code offset} on as much of its paragraph as tells the place, seams left out. */
  private Range head(int offset) {
    Block block = draft.blocks.get(draft.at(offset));
    int start = offset;
    int end = Math.min(block.range().end(), offset + HEAD);
    for (var seam : block.seams()) {
      if (seam.range().contains(start)) {
        start = seam.range().end();
        end = Math.min(block.range().end(), start + HEAD);
      } else if (seam.range().start() > start) {
        end = Math.min(end, seam.range().start());
      }
    }
    return new Range(start, end);
  }

  /** The words pointed at, without white space; the whole paragraph for a point. */
  private Optional<Range> words(Range where) {
    Set<Integer> touched = touched(List.of(where));
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    Range first = draft.blocks.get(touched.iterator().next()).range();
    Range last = draft.blocks.get(touched.stream().reduce((_, b) -> b).orElseThrow()).range();
    Range whole = new Range(first.start(), last.end());
    Range words = where.isEmpty() ? whole : Blanks.trimmed(draft.text, whole.intersection(where));
    boolean plain =
        touched.stream().allMatch(index -> Draft.isWords(draft.blocks.get(index).kind()));
    return words.isEmpty() || !plain ? Optional.empty() : Optional.of(words);
  }

  private boolean startsWork(Block block) {
    return places.document().works().stream()
        .map(Work::range)
        .anyMatch(work -> draft.at(work.start()) == draft.at(block.range().start()));
  }

  private int firstWork() {
    return places.document().works().isEmpty()
        ? 0
        : places.document().works().getFirst().range().start();
  }
}
