package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yandu.text.Range;

/**
 * A text in which many sentences or paragraphs have a twin close by that differs in a few
 * characters, and a revision in which the first of each two is gone. Of the ranges, each inside one
 * that is gone, none may be found.
 */
final class Twins {
  private final Random random;
  private final Speech speech;
  private final List<Tracked> before = new ArrayList<>();
  private final List<Tracked> after = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();
  private int length;

  private Twins(long seed) {
    this.random = new Random(seed);
    this.speech = new Speech(seed + 7);
  }

  /** What to look for, where, and in what. */
  record Case(String old, Tracked edited, List<Range> gone) {}

  static Case of(int pairs, long seed) {
    Twins twins = new Twins(seed);
    for (int i = 0; i < pairs; i++) {
      twins.filler();
      twins.pair();
    }
    twins.filler();
    return new Case(
        Tracked.join(twins.before).text(), Tracked.join(twins.after), List.copyOf(twins.ranges));
  }

  private void filler() {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      keep(speech.paragraph());
    }
  }

  private void keep(String paragraph) {
    after.add(add(paragraph));
  }

  private Tracked add(String paragraph) {
    int start = length + (before.isEmpty() ? 0 : 1);
    Tracked added = Tracked.of(paragraph, start);
    before.add(added);
    length = start + paragraph.length();
    return added;
  }

  private void pair() {
    String first = "要加强组织领导，压实工作责任。";
    String second = "要加强统筹协调，压实工作责任。";
    if (random.nextInt(3) > 0) {
      first = speech.sentence();
      second = speech.twin(first);
    }
    boolean order = random.nextBoolean();
    switch (random.nextInt(3)) {
      case 0 -> sentences(order ? first : second, order ? second : first);
      case 1 -> paragraphs(order ? first : second, order ? second : first, "");
      default -> paragraphs(order ? first : second, order ? second : first, speech.sentence());
    }
  }

  /** Both in one paragraph. */
  private void sentences(String gone, String twin) {
    String lead = speech.sentence();
    String between = random.nextBoolean() ? "" : speech.sentence();
    String trail = speech.sentence();
    Tracked old = add(lead + gone + between + twin + trail);
    mark(old.origin(0) + lead.length(), gone);
    after.add(old.part(0, lead.length()).addAll(old, lead.length() + gone.length(), old.length()));
  }

  /** Each a paragraph, with the same sentence behind it. */
  private void paragraphs(String gone, String twin, String common) {
    Tracked old = add(gone + common);
    mark(old.origin(0), gone + common);
    for (int i = random.nextInt(3); i > 0; i--) {
      keep(speech.paragraph());
    }
    keep(twin + common);
  }

  private void mark(int start, String words) {
    int letters = words.length() - 1;
    int from = random.nextInt(3) == 0 ? random.nextInt(letters / 2) : 0;
    int to = random.nextInt(3) == 0 ? from + Math.max(4, (letters - from) / 2) : letters;
    ranges.add(new Range(start + from, start + Math.min(letters, to)));
  }
}
