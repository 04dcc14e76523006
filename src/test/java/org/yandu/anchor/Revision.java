package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits texts at random as revisions do, and keeps account of every character. */
final class Revision {
  private static final String MARKS = "，。、；：！？";

  private final Random random;
  private final Speech speech;
  private final double rate;

  /**
   * @param rate share of the characters that are touched
   */
  Revision(long seed, double rate) {
    this.random = new Random(seed);
    this.speech = new Speech(seed + 1);
    this.rate = rate;
  }

  Tracked of(String old) {
    return Tracked.join(words(paragraphs(Tracked.paragraphs(old))));
  }

  /** Deletes, inserts, moves, doubles, joins and cuts whole paragraphs. */
  private List<Tracked> paragraphs(List<Tracked> old) {
    List<Tracked> all = new ArrayList<>(old);
    long count = Math.round(old.size() * rate * 0.4);
    for (long i = 0; i < count && !all.isEmpty(); i++) {
      int at = random.nextInt(all.size());
      switch (random.nextInt(6)) {
        case 0 -> all.remove(at);
        case 1 -> all.add(at, Tracked.fresh(speech.paragraph()));
        case 2 -> {
          Tracked moved = all.remove(at);
          all.add(random.nextInt(all.size() + 1), moved);
        }
        case 3 -> all.add(random.nextInt(all.size() + 1), all.get(at));
        case 4 -> join(all, at);
        default -> cut(all, at);
      }
    }
    return all;
  }

  private static void join(List<Tracked> all, int at) {
    if (at + 1 < all.size()) {
      Tracked next = all.remove(at + 1);
      Tracked first = all.get(at);
      all.set(at, first.part(0, first.length()).addAll(next, 0, next.length()));
    }
  }

  private void cut(List<Tracked> all, int at) {
    Tracked whole = all.get(at);
    if (whole.length() > 1) {
      int middle = 1 + random.nextInt(whole.length() - 1);
      all.set(at, whole.part(0, middle));
      all.add(at + 1, whole.part(middle, whole.length()));
    }
  }

  private List<Tracked> words(List<Tracked> paragraphs) {
    List<Tracked> edited = new ArrayList<>();
    paragraphs.forEach(paragraph -> edited.add(words(paragraph)));
    return edited;
  }

  private Tracked words(Tracked old) {
    Tracked edited = new Tracked();
    int at = 0;
    while (at < old.length()) {
      if (random.nextDouble() < rate / 2.5) {
        at = edit(old, at, edited);
      } else {
        edited.addAll(old, at, at + 1);
        at++;
      }
    }
    return edited;
  }

  /** Returns where to go on. */
  private int edit(Tracked old, int at, Tracked edited) {
    int length = Math.min(1 + random.nextInt(6), old.length() - at);
    switch (random.nextInt(5)) {
      case 0 -> {
        return at + length;
      }
      case 1 -> {
        edited.addNew(chars());
        return at;
      }
      case 2, 3 -> {
        int end = Math.min(old.length(), at + 1 + random.nextInt(4));
        edited.addNew(other(old, at, end));
        return end;
      }
      default -> {
        return mark(old, at, edited);
      }
    }
  }

  /** The next mark is exchanged, or one is put in where there is none nearby. */
  private int mark(Tracked old, int at, Tracked edited) {
    int i = at;
    while (i < old.length() && i < at + 10 && MARKS.indexOf(old.at(i)) < 0) {
      i++;
    }
    edited.addAll(old, at, Math.min(i, old.length()));
    int known = i < old.length() ? MARKS.indexOf(old.at(i)) : -1;
    int other = known + 1 + random.nextInt(MARKS.length() - 1);
    edited.add(MARKS.charAt(other % MARKS.length()), Tracked.NEW);
    return known >= 0 ? i + 1 : Math.min(i, old.length());
  }

  private String chars() {
    String words = speech.word() + speech.word();
    return words.substring(0, Math.min(words.length(), 1 + random.nextInt(6)));
  }

  /** Other words that have no letter in the place of an equal one. */
  private String other(Tracked old, int from, int to) {
    for (int attempt = 0; attempt < 50; attempt++) {
      String words = chars();
      boolean different = true;
      for (int i = from; i < to; i++) {
        different &= words.indexOf(old.at(i)) < 0;
      }
      if (different) {
        return words;
      }
    }
    return "另";
  }

  /** Half-width marks, other quotation marks, indents, and lines of 38 characters. */
  static Tracked reformatted(Tracked old) {
    Tracked set = new Tracked();
    int column = 0;
    for (int i = 0; i < old.length(); i++) {
      char c = old.at(i);
      if (i == 0 || c == '\n') {
        set.addAll(old, i, c == '\n' ? i + 1 : i).addNew("　　");
        column = 2;
      }
      if (c != '\n') {
        if (column == 38) {
          set.add('\n', Tracked.NEW);
          column = 0;
        }
        set.add(otherForm(c), old.origin(i));
        column++;
      }
    }
    return set;
  }

  private static char otherForm(char c) {
    int form = "，。；：！？（）“”".indexOf(c);
    return form < 0 ? c : ",.;:!?()「」".charAt(form);
  }
}
