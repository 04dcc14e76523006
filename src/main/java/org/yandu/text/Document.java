package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A source file as Yandu sees it: the canonical text and ranges over it.
 *
 * @param source where it came from
 * @param text the canonical text: as in the source but for line ends ({@code \n}), zero-width marks
 *     and byte order marks; what stands in no block (blank lines, page numbers) is not shown
 * @param title of the whole, empty where the source gives none
 * @param blocks in text order, not overlapping
 * @param works in text order, not overlapping; at least one unless the text is empty
 * @param pages in text order; empty where the source has no pages
 * @param pictures in text order; each is the whole of a block of the kind {@code PICTURE}
 */
public record Document(
    Source source,
    String text,
    Optional<Range> title,
    List<Block> blocks,
    List<Work> works,
    List<PageMark> pages,
    List<Picture> pictures) {
  public Document {
    requireNonNull(source);
    requireNonNull(text);
    requireNonNull(title);
    blocks = List.copyOf(blocks);
    works = List.copyOf(works);
    pages = List.copyOf(pages);
    pictures = List.copyOf(pictures);
  }

  /** A document without pictures. */
  public Document(
      Source source,
      String text,
      Optional<Range> title,
      List<Block> blocks,
      List<Work> works,
      List<PageMark> pages) {
    this(source, text, title, blocks, works, pages, List.of());
  }

  /** What to call the document in a list: its title, its only work's title or the file's name. */
  public String name() {
    return title
        .or(() -> works.size() == 1 ? works.getFirst().title() : Optional.empty())
        .map(this::shown)
        .map(Lines::joined)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> stem(source.fileName()));
  }

  /**
   * The words of {@code range} as a reader sees them: seams replaced, blocks apart by {@code \n}.
   */
  public String shown(Range range) {
    return ShownText.of(this, range).text();
  }

  /**
   * Index of the block that holds {@code offset}, or of the next one, or {@code blocks().size()}.
   */
  public int blockAt(int offset) {
    return Block.indexAt(blocks, offset);
  }

  /** The work that holds {@code offset}, or the last one that starts before it. */
  public Optional<Work> workAt(int offset) {
    int at =
        Collections.binarySearch(works.stream().map(work -> work.range().start()).toList(), offset);
    int index = at >= 0 ? at : -at - 2;
    return index < 0 ? Optional.empty() : Optional.of(works.get(index));
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
