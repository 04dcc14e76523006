package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;
import org.yandu.ui.outline.OutlineItem.Doubt;
import org.yandu.ui.outline.OutlineItem.Kind;

/** Makes the lines of the outline, with a doubt where the loader was not sure. */
final class OutlineItems {
  /** Below this a reader does well to look. */
  private static final double SURE = 0.75;

  private static final int TURN_WORDS = 40;

  private final Document document;

  /** Starts of all lines of the outline, ascending. */
  private final int[] starts;

  /** Uncertain joins below each of them. */
  private final int[] joins;

  private OutlineItems(Document document) {
    this.document = document;
    starts =
        document.works().stream().flatMapToInt(OutlineItems::starts).sorted().distinct().toArray();
    joins = new int[starts.length];
    for (Block block : document.blocks()) {
      for (Seam seam : block.seams()) {
        int line = floor(seam.range().start());
        if (seam.confidence() < SURE && line >= 0) {
          joins[line]++;
        }
      }
    }
  }

  private static java.util.stream.IntStream starts(Work work) {
    return java.util.stream.IntStream.concat(
        java.util.stream.IntStream.of(work.title().orElse(work.range()).start()),
        work.allSections().mapToInt(section -> section.heading().start()));
  }

  static List<OutlineItem> of(Document document) {
    var items = new OutlineItems(document);
    return document.works().stream().map(items::item).toList();
  }

  private OutlineItem item(Work work) {
    List<OutlineItem> below = new ArrayList<>();
    work.sections().forEach(section -> below.add(item(section)));
    work.turns().forEach(turn -> below.add(item(turn)));
    below.sort(Comparator.comparing(OutlineItem::range));
    Range range = work.title().orElse(work.range());
    Optional<Block> title =
        work.title()
            .map(words -> document.blocks().get(document.blockAt(words.start())))
            .filter(block -> block.kind() == BlockKind.TITLE);
    return new OutlineItem(
        Kind.WORK,
        work.title().map(document::shown).map(Lines::joined).orElse(""),
        work.speaker().map(OutlineItems::person).orElse(""),
        range,
        doubt(range, title.map(Block::rule).orElse(""), title.map(Block::confidence).orElse(1.0)),
        below);
  }

  private OutlineItem item(Section section) {
    return new OutlineItem(
        section.runIn() ? Kind.RUN_IN : Kind.SECTION,
        Lines.joined(document.shown(section.heading())),
        "",
        section.heading(),
        doubt(section.heading(), section.rule(), section.confidence()),
        section.children().stream().map(this::item).toList());
  }

  private OutlineItem item(Turn turn) {
    String words = Lines.joined(document.shown(turn.range()));
    return new OutlineItem(
        Kind.TURN,
        words.substring(0, Math.min(words.length(), TURN_WORDS)),
        "",
        turn.label(),
        Optional.empty(),
        List.of());
  }

  private Optional<Doubt> doubt(Range line, String rule, double confidence) {
    int here = floor(line.start());
    int uncertain = here < 0 ? 0 : joins[here];
    boolean sure = confidence >= SURE;
    return sure && uncertain == 0
        ? Optional.empty()
        : Optional.of(new Doubt(sure ? "" : rule, confidence, uncertain));
  }

  private int floor(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  private static String person(Speaker speaker) {
    return speaker.post().isEmpty() ? speaker.name() : speaker.name() + "  " + speaker.post();
  }
}
