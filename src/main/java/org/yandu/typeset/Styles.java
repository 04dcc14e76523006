package org.yandu.typeset;

import java.util.EnumMap;
import java.util.Map;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;

/** The house style: how each kind of block is set. */
final class Styles {
  private static final Style BODY = Style.body();
  private static final int SIGNATURE = 24;
  private static final Style SIGNED = BODY.aligned(Align.RIGHT).quieter().indented(0, 2);
  private static final Map<BlockKind, Style> BY_KIND = byKind();

  /** A title of more characters than this would fill the page at full size. */
  private static final int LONG_TITLE = 30;

  private static final Style LONG = BY_KIND.get(BlockKind.TITLE).sized(1.35, 1.5);
  private static final Style[] HEADINGS = {
    BODY.bold().sized(1.25, 1.5).spaced(1.7, 0.9).aligned(Align.CENTER),
    BODY.bold().sized(1.1, 1.55).spaced(1.1, 0.45).aligned(Align.LEFT).indented(2, 0),
    BODY.bold().spaced(0.7, 0.3).aligned(Align.LEFT).indented(2, 0)
  };

  private Styles() {}

  static Style of(Block block) {
    if (block.kind() == BlockKind.HEADING) {
      return HEADINGS[Math.clamp(block.level() - 1, 0, HEADINGS.length - 1)];
    }
    if (block.kind() == BlockKind.BACK_MATTER && block.range().length() <= SIGNATURE) {
      return SIGNED;
    }
    if (block.kind() == BlockKind.TITLE && block.range().length() > LONG_TITLE) {
      return LONG;
    }
    return BY_KIND.get(block.kind());
  }

  private static Map<BlockKind, Style> byKind() {
    Map<BlockKind, Style> styles = new EnumMap<>(BlockKind.class);
    for (BlockKind kind : BlockKind.values()) {
      styles.put(kind, of(kind));
    }
    return styles;
  }

  private static Style of(BlockKind kind) {
    return switch (kind) {
      case TITLE -> BODY.bold().sized(1.6, 1.5).spaced(2.4, 0.7).aligned(Align.CENTER);
      case SUBTITLE -> BODY.sized(1.1, 1.8).spaced(0.2, 0.5).aligned(Align.CENTER);
      case BYLINE -> BODY.spaced(0.6, 0.2).aligned(Align.CENTER);
      case DATE -> BODY.sized(0.9, 1.7).spaced(0.2, 1.8).aligned(Align.CENTER).quieter();
      case SALUTATION -> BODY.spaced(0.9, 0.3).indented(0, 0);
      case HEADING, PARAGRAPH, LIST_ITEM -> BODY;
      case QUOTATION -> BODY.sized(0.95, 1.75).spaced(0.6, 0.6).indented(2, 2);
      case PICTURE -> BODY.spaced(0.7, 0.7).aligned(Align.CENTER);
      case TABLE -> BODY.sized(0.9, 1.5).spaced(0.7, 0.7).aligned(Align.LEFT);
      case NOTE -> BODY.sized(0.85, 1.55).spaced(0.4, 0.4).quieter();
      case FRONT_MATTER -> BODY.sized(0.9, 1.65).indented(0, 0).quieter();
      case BACK_MATTER -> BODY.sized(0.95, 1.7).quieter();
      case SEPARATOR -> BODY.spaced(0.9, 0.9).aligned(Align.CENTER).quieter();
    };
  }
}
