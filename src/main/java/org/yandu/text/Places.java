package org.yandu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Answers where a place of a document stands: in which work, under which headings, in which
 * paragraph.
 *
 * <p>Built once for a document in time linear to its size; every question after that takes a binary
 * search. Immutable, any thread.
 */
public final class Places {
  private final Document document;

  /** Where the innermost section changes, ascending. */
  private final int[] boundaries;

  /** The innermost section from each boundary on, null between sections. */
  private final Node[] innermost;

  private final int[] workStarts;
  private final int[] numbersInWork;
  private final int[] numbersInSection;

  private Places(Document document) {
    this.document = document;
    this.workStarts = document.works().stream().mapToInt(work -> work.range().start()).toArray();
    var outline = new Outline();
    for (Work work : document.works()) {
      work.sections().forEach(section -> outline.add(section, null));
    }
    this.boundaries = outline.offsets.stream().mapToInt(Integer::intValue).toArray();
    this.innermost = outline.nodes.toArray(Node[]::new);
    this.numbersInWork = new int[document.blocks().size()];
    this.numbersInSection = new int[document.blocks().size()];
    number();
  }

  public static Places of(Document document) {
    return new Places(document);
  }

  public Document document() {
    return document;
  }

  /** Index of the work that holds {@code offset}, or of the last one that starts before it. */
  public OptionalInt workIndex(int offset) {
    int index = floor(workStarts, offset);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The work that holds {@code offset}, or the last one that starts before it. */
  public Optional<Work> work(int offset) {
    int index = floor(workStarts, offset);
    return index < 0 ? Optional.empty() : Optional.of(document.works().get(index));
  }

  /** The sections that hold {@code offset}, outermost first, run-in points included. */
  public List<Section> sections(int offset) {
    List<Section> path = new ArrayList<>();
    for (Node node = node(offset); node != null; node = node.parent) {
      path.add(node.section);
    }
    return path.reversed();
  }

  /** The headings above {@code offset} as shown, outermost first, run-in points included. */
  public List<String> sectionPath(int offset) {
    return sections(offset).stream().map(this::heading).toList();
  }

  /** The words of a section's heading in one line, as a reader sees them. */
  public String heading(Section section) {
    return Lines.joined(document.shown(section.heading()));
  }

  /**
   * Number of the paragraph that holds {@code offset} among those of its work, from 1; 0 outside
   * paragraphs.
   */
  public int paragraphInWork(int offset) {
    int block = blockHolding(offset);
    return block < 0 ? 0 : numbersInWork[block];
  }

  /**
   * Number of the paragraph that holds {@code offset} among those of the innermost section with a
   * heading of its own line, or of the work where there is none; from 1; 0 outside paragraphs.
   */
  public int paragraphInSection(int offset) {
    int block = blockHolding(offset);
    return block < 0 ? 0 : numbersInSection[block];
  }

  /** The block of the document that holds {@code offset}. */
  public Optional<Block> block(int offset) {
    int block = blockHolding(offset);
    return block < 0 ? Optional.empty() : Optional.of(document.blocks().get(block));
  }

  /** The first paragraph that shares a character with {@code range}. */
  Optional<Block> firstParagraph(Range range) {
    for (int i = document.blockAt(range.start()); i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.range().start() >= range.end()) {
        break;
      }
      if (block.kind().isNumbered()) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** The last paragraph that shares a character with {@code range}. */
  Optional<Block> lastParagraph(Range range) {
    for (int i = document.blockAt(range.end() - 1); i >= 0; i--) {
      if (i == document.blocks().size()) {
        continue;
      }
      Block block = document.blocks().get(i);
      if (block.range().end() <= range.start()) {
        break;
      }
      if (block.kind().isNumbered() && block.range().overlaps(range)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private int blockHolding(int offset) {
    int block = document.blockAt(offset);
    return block < document.blocks().size() && document.blocks().get(block).range().contains(offset)
        ? block
        : -1;
  }

  private Node node(int offset) {
    int at = floor(boundaries, offset);
    return at < 0 ? null : innermost[at];
  }

  private void number() {
    int work = -1;
    int inWork = 0;
    int outside = 0;
    for (int i = 0; i < numbersInWork.length; i++) {
      Block block = document.blocks().get(i);
      int start = block.range().start();
      int workHere = floor(workStarts, start);
      if (workHere != work) {
        work = workHere;
        inWork = 0;
        outside = 0;
      }
      if (block.kind().isNumbered()) {
        numbersInWork[i] = ++inWork;
        Node node = node(start);
        while (node != null && node.section.runIn()) {
          node = node.parent;
        }
        numbersInSection[i] = node == null ? ++outside : ++node.paragraphs;
      }
    }
  }

  private static int floor(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** A section with the way up. */
  private static final class Node {
    final Section section;
    final Node parent;

    /** Counts while the paragraphs are numbered, not used after. */
    int paragraphs;

    Node(Section section, Node parent) {
      this.section = section;
      this.parent = parent;
    }
  }

  /** Flattens the tree of sections into boundaries. */
  private static final class Outline {
    final List<Integer> offsets = new ArrayList<>();
    final List<Node> nodes = new ArrayList<>();

    void add(Section section, Node parent) {
      var node = new Node(section, parent);
      boundary(section.range().start(), node);
      section.children().forEach(child -> add(child, node));
      boundary(section.range().end(), parent);
    }

    private void boundary(int offset, Node node) {
      if (!offsets.isEmpty() && offsets.getLast() >= offset) {
        nodes.set(nodes.size() - 1, node);
      } else {
        offsets.add(offset);
        nodes.add(node);
      }
    }
  }
}
