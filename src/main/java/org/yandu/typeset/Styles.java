package org.yandu.typeset;

import java.util.EnumMap;
import java.util.Map;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** The house style: how each kind of block is set. */
final class Styles {
  private static final int SIGNATURE = 24;

  /** A title of more characters than this would fill the page at full size. */
  private static final int LONG_TITLE = 30;

  /** White above the title of a work that follows another one. */
  private static final double NEXT_WORK = 5;

  private static final double ABOVE_SIGNATURE = 1.4;

  /** White above the first of several notes, with the line in it that parts them from the text. */
  private static final double ABOVE_NOTES = 1.3;

  /** White under the title, speaker and date of a work. */
  private static final double UNDER_FRONT = 1.8;

  private final Style body;
  private final Style signed;
  private final Style signedFirst;
  private final Style firstNote;
  private final Map<BlockKind, Style> byKind = new EnumMap<>(BlockKind.class);

  /** The same for the last line of the head of a work. */
  private final Map<BlockKind, Style> lastOfFront = new EnumMap<>(BlockKind.class);

  private final Style[] titles;
  private final Style[] headings;

  Styles(Options options) {
    body = Style.body(options);
    signed = body.sized(0.95, 1.7).aligned(Align.RIGHT).quieter().indented(0, 2);
    signedFirst = signed.spaced(ABOVE_SIGNATURE, signed.after());
    for (BlockKind kind : BlockKind.values()) {
      Style style = of(kind);
      byKind.put(kind, style);
      lastOfFront.put(kind, style.spaced(style.before(), UNDER_FRONT));
    }
    Style note = byKind.get(BlockKind.NOTE);
    firstNote = note.spaced(ABOVE_NOTES, note.after());
    Style title = byKind.get(BlockKind.TITLE);
    // Made of body text: the leading of the shorter title would count twice.
    Style longer = body.bold().sized(1.35, 1.5).spaced(2.4, 0.7).aligned(Align.CENTER);
    titles =
        new Style[] {
          title, title.spaced(NEXT_WORK, title.after()), longer, longer.spaced(NEXT_WORK, 0.7)
        };
    headings =
        new Style[] {
          body.bold().sized(1.25, 1.5).spaced(1.7, 0.9).aligned(Align.CENTER),
          body.bold().sized(1.1, 1.55).spaced(1.1, 0.45).aligned(Align.LEFT).indented(2, 0),
          body.bold().spaced(0.7, 0.3).aligned(Align.LEFT).indented(2, 0)
        };
  }

  Style of(Document document, int index) {
    Block block = document.blocks().get(index);
    return switch (block.kind()) {
      case HEADING -> headings[Math.clamp(block.level() - 1L, 0, headings.length - 1)];
      case TITLE -> {
        BlockKind before = kind(document, index - 1);
        boolean next = before != null && before != BlockKind.TITLE;
        boolean small = block.range().length() > LONG_TITLE;
        yield titles[(small ? 2 : 0) + (next ? 1 : 0)];
      }
      case SUBTITLE, BYLINE, DATE -> {
        if (kind(document, index - 1) == BlockKind.BACK_MATTER) {
          yield signed;
        }
        BlockKind after = kind(document, index + 1);
        yield (isFront(after) ? byKind : lastOfFront).get(block.kind());
      }
      case BACK_MATTER -> {
        boolean next = kind(document, index - 1) == BlockKind.BACK_MATTER;
        boolean signature = block.range().length() <= SIGNATURE;
        yield !signature ? byKind.get(block.kind()) : next ? signed : signedFirst;
      }
      case NOTE ->
          kind(document, index - 1) == BlockKind.NOTE ? byKind.get(block.kind()) : firstNote;
      case FRONT_MATTER -> {
        boolean goesOn = kind(document, index + 1) == BlockKind.FRONT_MATTER;
        yield (goesOn ? byKind : lastOfFront).get(block.kind());
      }
      default -> byKind.get(block.kind());
    };
  }

  private static BlockKind kind(Document document, int index) {
    boolean inside = index >= 0 && index < document.blocks().size();
    return inside ? document.blocks().get(index).kind() : null;
  }

  /** Whether a kind belongs to the head of a work. */
  private static boolean isFront(BlockKind kind) {
    return kind == BlockKind.SUBTITLE || kind == BlockKind.BYLINE || kind == BlockKind.DATE;
  }

  private Style of(BlockKind kind) {
    return switch (kind) {
      case TITLE -> body.bold().sized(1.6, 1.5).spaced(2.4, 0.7).aligned(Align.CENTER);
      case SUBTITLE -> body.sized(1.1, 1.7).spaced(0.2, 0.4).aligned(Align.CENTER);
      case BYLINE -> body.spaced(0.6, 0.2).aligned(Align.CENTER);
      case DATE -> body.sized(0.9, 1.7).spaced(0.2, 0.4).aligned(Align.CENTER).quieter();
      case SALUTATION -> body.spaced(0.9, 0.3).indented(0, 0);
      case HEADING, PARAGRAPH, LIST_ITEM -> body;
      case QUOTATION -> body.sized(0.95, 1.75).spaced(0.6, 0.6).indented(2, 2);
      case PICTURE -> body.spaced(0.7, 0.7).aligned(Align.CENTER);
      case TABLE -> body.sized(0.9, 1.5).spaced(0.7, 0.7).aligned(Align.LEFT);
      case NOTE -> body.sized(0.85, 1.55).spaced(0.4, 0.4).quieter();
      case FRONT_MATTER -> body.sized(0.9, 1.65).indented(0, 0).quieter();
      case BACK_MATTER -> body.sized(0.95, 1.7).quieter();
      case SEPARATOR -> body.spaced(0.9, 0.9).aligned(Align.CENTER).quieter();
    };
  }
}
