package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numbered;
import org.yandu.load.raw.Scheme;

/**
 * Decides which lines of a work are headings and on what level: structure of the source first, then
 * numbers that stand in sequence.
 */
final class Headings {
  private static final int FREE_KEY = 22;
  private static final double SHOWN = .5;
  private static final Set<String> PART_NAMES =
      Set.of("前言", "序言", "序", "后记", "结语", "结束语", "引言", "绪论", "绪言", "导言");

  private final List<Line> lines;
  private final boolean chapters;
  private final boolean mostlyCentred;

  private Headings(List<Line> lines) {
    this.lines = lines;
    this.mostlyCentred = mostlyCentred(lines);
    this.chapters =
        lines.stream()
            .anyMatch(line ->
                line.hints.headingLevel() > 0
                    || line.number != null && line.number.scheme() == Scheme.CHAPTER
                    || line.kind == LineKind.HEADING
                        && line.number != null
                        && line.number.scheme() == Scheme.CHINESE);
  }

  private static boolean mostlyCentred(List<Line> lines) {
    List<Line> body = lines.stream().filter(line -> line.kind == LineKind.BODY).toList();
    long centred = body.stream().filter(line -> line.hints.align() == Hints.Align.CENTRE).count();
    return centred * 2 > body.size();
  }

  static void find(Draft draft) {
    for (WorkDraft work : draft.works) {
      new Headings(draft.lines.subList(work.first, work.end)).run();
    }
  }

  private void run() {
    int[] keys = new int[lines.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(lines.get(i));
    }
    new RunIns(lines, keys).find();
    lists(keys);
    sequence(keys);
    shareKeys(keys);
    levelPartNames(keys);
    compress(keys);
  }

  /** Rank of the kind of heading before levels are counted; 0 for what is none. */
  private int key(Line line) {
    switch (line.kind) {
      case TITLE, TABLE, PICTURE, NOTE -> {
        return 0;
      }
      default -> {}
    }
    if (line.hints.headingLevel() > 0) {
      line.become(LineKind.HEADING, "heading of the source", .98);
      return line.hints.headingLevel();
    }
    if (line.kind == LineKind.HEADING) {
      boolean agenda = line.rule.equals(Topics.AGENDA_RULE);
      return line.number == null
          ? agenda ? FREE_KEY - 1 : FREE_KEY
          : 20 + line.number.scheme().level();
    }
    if (line.kind == LineKind.LABEL && chapters && isPartName(line)) {
      line.become(LineKind.HEADING, "named part", .8);
      return FREE_KEY;
    }
    if (isDisplayed(line)) {
      line.become(LineKind.HEADING, "centred line", .7);
      return FREE_KEY;
    }
    return 0;
  }

  /** Set apart by the source in the middle of a text that is not. */
  private boolean isDisplayed(Line line) {
    return line.kind == LineKind.BODY
        && !mostlyCentred
        && line.hints.align() == Hints.Align.CENTRE
        && line.width() <= 70
        && line.text.length() > 1
        && !Marks.endsWithMark(line.text)
        && !Marks.contains(line.text, '。');
  }

  private static boolean isPartName(Line line) {
    String bare = Marks.bare(line.text);
    return PART_NAMES.contains(bare);
  }

  /** A series whose members follow each other without text between is a list. */
  private void lists(int[] keys) {
    int[] members = new int[64];
    int[] empty = new int[64];
    for (int i = 0; i < keys.length; i++) {
      if (isNumberedHeading(keys, i)) {
        members[keys[i]]++;
        boolean last = i + 1 >= keys.length;
        empty[keys[i]] += last || keys[i + 1] == keys[i] && lines.get(i + 1).runInEnd == 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (isNumberedHeading(keys, i)
          && members[keys[i]] > 1
          && empty[keys[i]] > .5 * members[keys[i]]) {
        demote(keys, i);
      }
    }
  }

  private boolean isNumberedHeading(int[] keys, int i) {
    Line line = lines.get(i);
    return keys[i] > 23
        && line.runInEnd == 0
        && line.hints.headingLevel() == 0
        && line.number != null;
  }

  /** Numbers must count on; a lone 三、 in the middle of nowhere is no heading. */
  private void sequence(int[] keys) {
    int[] counters = new int[64];
    int[] carried = new int[64];
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      if (keys[i] == 0) {
        continue;
      }
      if (line.number != null && line.hints.headingLevel() == 0) {
        double confidence =
            Math.max(
                confidence(line.number, counters[keys[i]]), goesOn(line.number, carried[keys[i]]));
        if (confidence < SHOWN) {
          demote(keys, i);
          continue;
        }
        line.confidence = Math.min(confidence, line.runInEnd > 0 ? .85 : 1);
        if (!RunIns.isTitle(line)) {
          line.rule = line.number.scheme().name().toLowerCase(java.util.Locale.ROOT);
        }
        counters[keys[i]] = line.number.value();
        carried[keys[i]] = line.number.value();
      }
      if (line.runInEnd == 0 || line.number.scheme() != Scheme.ARTICLE) {
        Arrays.fill(counters, keys[i] + 1, counters.length, 0);
      }
    }
  }

  /** In many official papers the lower numbers count on through the chapters. */
  private static double goesOn(Numbered number, int before) {
    return before > 0 && number.value() == before + 1 ? .9 : 0;
  }

  private static double confidence(Numbered number, int before) {
    if (number.value() == before + 1) {
      return before == 0 ? .9 : .95;
    }
    if (number.value() == 1) {
      return .9;
    }
    boolean strong = number.scheme().level() <= 3 || number.scheme() == Scheme.ARTICLE;
    return number.value() == before + 2 || strong ? .6 : .3;
  }

  private void demote(int[] keys, int i) {
    keys[i] = 0;
    Line line = lines.get(i);
    line.runInEnd = 0;
    if (line.kind == LineKind.HEADING) {
      line.become(LineKind.ITEM, "numbered line", .6);
    }
  }

  /** Where the source marks one 第一章 as a heading, the unmarked ones stand on its level. */
  private void shareKeys(int[] keys) {
    int[] marked = new int[64];
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      if (keys[i] > 0 && line.hints.headingLevel() > 0) {
        Numbered number = Numbered.parse(line.text);
        if (number != null) {
          marked[20 + number.scheme().level()] = keys[i];
        }
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] > 20 && lines.get(i).runInEnd == 0 && marked[keys[i]] > 0) {
        keys[i] = marked[keys[i]];
      }
    }
  }

  /** 前言 and 结束语 stand beside the chapters between them, whatever numbers those bear. */
  private void levelPartNames(int[] keys) {
    int top = Integer.MAX_VALUE;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] > 20 && lines.get(i).number != null && lines.get(i).runInEnd == 0) {
        top = Math.min(top, keys[i]);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      boolean named = lines.get(i).rule.equals("named part");
      boolean announced = lines.get(i).rule.equals(Contents.RULE) && lines.get(i).number == null;
      if (keys[i] == FREE_KEY
          && top > FREE_KEY
          && top < Integer.MAX_VALUE
          && (named || announced)) {
        keys[i] = top;
      }
    }
  }

  private void compress(int[] keys) {
    var used = new TreeSet<Integer>();
    for (int key : keys) {
      if (key > 0) {
        used.add(key);
      }
    }
    var order = new ArrayList<>(used);
    for (int i = 0; i < keys.length; i++) {
      lines.get(i).level = keys[i] == 0 ? 0 : order.indexOf(keys[i]) + 1;
    }
  }
}
