package org.yandu.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;

/** A document while it is corrected: blocks, run-in headings and works that can be changed. */
final class Draft {
  /** The rule that decides what a reader decided. */
  static final String BY_HAND = "by hand";

  final Document document;
  final String text;
  final List<Block> blocks;
  final List<WorkDraft> works = new ArrayList<>();
  Optional<Range> title;

  /** Sections whose heading is not a block of its own, by start. */
  private final TreeMap<Integer, Section> points = new TreeMap<>();

  Draft(Document document) {
    this.document = document;
    text = document.text();
    blocks = new ArrayList<>(document.blocks());
    title = document.title();
    document.works().forEach(work -> works.add(WorkDraft.of(work)));
    document.works().stream()
        .flatMap(work -> work.allSections())
        .filter(section -> !isBlock(section))
        .forEach(section -> points.put(section.heading().start(), section));
  }

  private boolean isBlock(Section section) {
    int at = startingAt(section.heading().start());
    return at >= 0 && blocks.get(at).kind() == BlockKind.HEADING;
  }

  Document build() {
    return new Document(
        document.source(),
        text,
        title,
        blocks,
        works.stream().map(work -> work.build(sections(work))).toList(),
        document.pages(),
        document.pictures());
  }

  private List<Section> sections(WorkDraft work) {
    List<Section> headings = new ArrayList<>();
    for (int i = at(work.start); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.range().start() >= work.end) {
        break;
      }
      Section point = points.get(block.range().start());
      if (block.kind() == BlockKind.HEADING) {
        headings.add(section(block.range(), block.level(), false, block));
      } else if (point != null) {
        headings.add(point);
      }
    }
    return SectionTree.of(headings, work.end);
  }

  private static Section section(Range heading, int level, boolean runIn, Block block) {
    return new Section(heading, heading, level, runIn, block.rule(), block.confidence(), List.of());
  }

  /** Index of the block that holds {@code offset} or of the next one. */
  int at(int offset) {
    return Block.indexAt(blocks, offset);
  }

  /** Index of the block that starts at {@code offset}, or -1. */
  int startingAt(int offset) {
    int at = at(offset);
    return at < blocks.size() && blocks.get(at).range().start() == offset ? at : -1;
  }

  /** Index of the work that holds {@code offset}, or -1. */
  int workAt(int offset) {
    for (int i = 0; i < works.size(); i++) {
      if (works.get(i).contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  Optional<Section> point(int start) {
    return Optional.ofNullable(points.get(start));
  }

  void setPoint(Range heading, int level) {
    points.put(heading.start(), new Section(heading, heading, level, true, BY_HAND, 1, List.of()));
  }

  void removePoint(int start) {
    points.remove(start);
  }

  /** Gives a block another kind; what the document says stands in it no longer does. */
  void become(int index, BlockKind kind, int level, String rule) {
    Block block = blocks.get(index);
    removePoint(block.range().start());
    if (block.kind() != kind) {
      works.forEach(work -> work.forget(text, block.range()));
      if (block.kind() == BlockKind.TITLE) {
        title = WorkDraft.without(text, title, block.range());
      }
    }
    blocks.set(index, block.withKind(kind, level, rule, 1));
  }

  /** Joins a block with the one before it; false where that makes no sense. */
  boolean join(int index) {
    if (!canJoin(index)) {
      return false;
    }
    Block first = blocks.get(index - 1);
    Block second = blocks.get(index);
    Range whole = new Range(first.range().start(), second.range().end());
    List<Seam> seams = new ArrayList<>(first.seams());
    if (first.range().end() < second.range().start()) {
      seams.add(seam(first.range().end(), second.range().start()));
    }
    seams.addAll(second.seams());
    removePoint(second.range().start());
    BlockKind kind = joinedKind(first, second);
    int level = kind == BlockKind.HEADING ? first.level() : 0;
    if (kind == BlockKind.TITLE) {
      growTitles(first.range(), whole);
    }
    blocks.set(index - 1, new Block(kind, whole, level, seams, BY_HAND, 1));
    blocks.remove(index);
    return true;
  }

  /** Whether a block can go on from the one before it. */
  boolean canJoin(int index) {
    return index > 0
        && isWords(blocks.get(index - 1).kind())
        && isWords(blocks.get(index).kind())
        && workAt(blocks.get(index - 1).range().start())
            == workAt(blocks.get(index).range().start());
  }

  /** What runs on below a heading in whole sentences shows that it was none. */
  private BlockKind joinedKind(Block first, Block second) {
    boolean sentence =
        second.kind().isParagraph() && "。！？!?".indexOf(text.charAt(second.range().end() - 1)) >= 0;
    return switch (first.kind()) {
      case HEADING -> sentence ? BlockKind.PARAGRAPH : BlockKind.HEADING;
      case SALUTATION -> BlockKind.PARAGRAPH;
      default -> first.kind();
    };
  }

  private Seam seam(int start, int end) {
    String ends = text.charAt(start - 1) + "\n" + text.charAt(end);
    String glue = Lines.joined(ends).length() > 2 ? " " : "";
    return new Seam(new Range(start, end), glue, 1);
  }

  private void growTitles(Range before, Range whole) {
    title = title.map(range -> grown(range, before, whole));
    for (WorkDraft work : works) {
      work.title = work.title.map(range -> grown(range, before, whole));
    }
  }

  private static Range grown(Range title, Range before, Range whole) {
    return title.overlaps(before) && title.end() >= before.end()
        ? new Range(title.start(), Math.max(title.end(), whole.end()))
        : title;
  }

  /** Breaks the block that holds {@code offset} there; false where that makes no sense. */
  boolean split(int offset) {
    int index = at(offset);
    if (!canSplit(offset)) {
      return index < blocks.size() && blocks.get(index).range().start() == offset;
    }
    Block block = blocks.get(index);
    Range gap = gap(block, offset);
    int start = block.range().start();
    int end = block.range().end();
    List<Seam> before =
        block.seams().stream().filter(seam -> seam.range().end() < gap.start()).toList();
    List<Seam> after =
        block.seams().stream().filter(seam -> seam.range().start() > gap.end()).toList();
    BlockKind kind = block.kind().isNumbered() ? block.kind() : BlockKind.PARAGRAPH;
    Range first = new Range(start, gap.start());
    point(start)
        .filter(point -> point.heading().end() > first.end())
        .ifPresent(point -> setPoint(first, point.level()));
    works.forEach(work -> work.cut(gap.start(), gap.end()));
    title = WorkDraft.cut(title, gap.start(), gap.end());
    blocks.set(index, new Block(block.kind(), first, block.level(), before, BY_HAND, 1));
    blocks.add(index + 1, new Block(kind, new Range(gap.end(), end), 0, after, BY_HAND, 1));
    return true;
  }

  /** Whether there is something to break at {@code offset}. */
  boolean canSplit(int offset) {
    int index = at(offset);
    if (index >= blocks.size() || !isWords(blocks.get(index).kind())) {
      return false;
    }
    Block block = blocks.get(index);
    Range gap = gap(block, offset);
    return block.range().start() < gap.start() && gap.end() < block.range().end();
  }

  /** What a break at {@code offset} takes away: a seam, blanks, or nothing. */
  private Range gap(Block block, int offset) {
    int from = offset;
    int to = offset;
    if (splitsPair(offset)) {
      from = to = offset - 1;
    }
    boolean grew = true;
    while (grew) {
      int length = to - from;
      for (Seam seam : block.seams()) {
        if (seam.range().start() <= to && seam.range().end() >= from) {
          from = Math.min(from, seam.range().start());
          to = Math.max(to, seam.range().end());
        }
      }
      while (from > block.range().start() && Blanks.isBlank(text.charAt(from - 1))) {
        from--;
      }
      while (to < block.range().end() && Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      grew = to - from > length;
    }
    return new Range(from, Math.max(from, to));
  }

  private boolean splitsPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Whether a block of the kind is made of words that can be broken and joined. */
  static boolean isWords(BlockKind kind) {
    return switch (kind) {
      case TABLE, PICTURE, SEPARATOR -> false;
      default -> true;
    };
  }

  /** The words of a block as a reader sees them. */
  static String shown(String text, Block block) {
    if (block.seams().isEmpty()) {
      return block.range().in(text);
    }
    var shown = new StringBuilder();
    int at = block.range().start();
    for (Seam seam : block.seams()) {
      shown.append(text, at, seam.range().start()).append(seam.glue());
      at = seam.range().end();
    }
    return shown.append(text, at, block.range().end()).toString();
  }
}
