package org.yandu.load;

import java.util.List;
import java.util.stream.Collectors;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** A document as tests like to compare it: its blocks as words, headings with their level. */
final class Shown {
  private Shown() {}

  static Document load(SourceFile file) throws Exception {
    return DocumentInvariants.check(Loader.standard().load(file));
  }

  static List<String> of(Document document, BlockKind... kinds) {
    return document.blocks().stream()
        .filter(block -> kinds.length == 0 || List.of(kinds).contains(block.kind()))
        .map(Block::range)
        .map(document::shown)
        .toList();
  }

  /** One line a block: {@code #} for headings, the kind for whatever is no paragraph. */
  static String lines(Document document) {
    return document.blocks().stream()
        .map(block -> prefix(block) + document.shown(block.range()).replace("\n", " / "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String prefix(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> "";
      case HEADING -> "#".repeat(block.level()) + " ";
      default -> block.kind() + " ";
    };
  }
}
