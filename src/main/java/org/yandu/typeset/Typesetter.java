package org.yandu.typeset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import org.yandu.text.Document;

/** Turns documents into lines; one instance for one set of metrics, any thread. */
public final class Typesetter {
  /** Blocks of long documents are shared out among the processors in so many parts each. */
  private static final int PARTS = 4;

  /** Fewer characters than this are laid out faster by one thread. */
  private static final int LONG = 100_000;

  private final Advances advances;

  public Typesetter(Advances advances) {
    this.advances = requireNonNull(advances);
  }

  /** Breaks the whole document into lines, a long one on all processors. */
  public Layout lay(Document document, Measure measure) {
    var sheet = new Sheet(document, measure, advances);
    int blocks = document.blocks().size();
    if (document.text().length() < LONG) {
      return new Layout(sheet, new LayoutPass(sheet, 0, blocks).places());
    }
    int parts = Math.min(blocks, PARTS * Runtime.getRuntime().availableProcessors());
    List<LayoutPass> passes =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(
                part -> new LayoutPass(sheet, at(part, parts, blocks), at(part + 1, parts, blocks)))
            .toList();
    return new Layout(sheet, LayoutPass.joined(passes));
  }

  private static int at(int part, int parts, int blocks) {
    return (int) ((long) blocks * part / parts);
  }

  /** Breaks only the blocks from {@code first} to before {@code last} into lines. */
  public Layout lay(Document document, Measure measure, int first, int last) {
    var sheet = new Sheet(document, measure, advances);
    return new Layout(sheet, new LayoutPass(sheet, first, last).places());
  }
}
