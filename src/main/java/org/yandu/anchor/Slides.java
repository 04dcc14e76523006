package org.yandu.anchor;

/**
 * Moves what was deleted or put in along equal letters to where sentences begin and end.
 *
 * <p>Of two neighbouring sentences that begin alike, the first may be gone, or the end of it and
 * the beginning of the second: the letters cannot tell, but people delete sentences.
 */
final class Slides {
  /** How far a gap is moved at most, in letters. */
  private static final int REACH = 200;

  private static final int PARAGRAPH = 4;

  private final Links links;

  Slides(Links links) {
    this.links = links;
  }

  void toSentences() {
    deletions();
    insertions();
  }

  private void deletions() {
    int size = links.before().size();
    int last = Links.NONE;
    for (int old = 0; old < size; old++) {
      if (links.forward(old) == Links.NONE) {
        continue;
      }
      boolean gap = last >= 0 && old - last > 1 && links.forward(old) == links.forward(last) + 1;
      if (gap) {
        int by = best(links.before(), last + 1, old, room(last, old, true), room(last, old, false));
        slideDeletion(last, old, by);
        old = by > 0 ? old + by : old;
      }
      last = old;
    }
  }

  /** How many letters the gap between two linked letters of the old text can move to one side. */
  private int room(int last, int next, boolean left) {
    int room = 0;
    int way = left ? -1 : 1;
    int edge = left ? last : next;
    int other = left ? next - 1 : last + 1;
    int fresh = links.forward(edge);
    while (room < REACH && linked(edge + way * room, fresh + way * room)) {
      if (links.before().letter(edge + way * room) != letterAt(other + way * room)) {
        break;
      }
      room++;
    }
    return room;
  }

  private boolean linked(int old, int fresh) {
    return old >= 0 && old < links.before().size() && links.forward(old) == fresh && fresh >= 0;
  }

  private int letterAt(int old) {
    return old >= 0 && old < links.before().size() ? links.before().letter(old) : -1;
  }

  private void slideDeletion(int last, int next, int by) {
    for (int i = 0; i < -by; i++) {
      int fresh = links.forward(last - i);
      links.unlink(last - i);
      links.link(next - 1 - i, fresh);
    }
    for (int i = 0; i < by; i++) {
      int fresh = links.forward(next + i);
      links.unlink(next + i);
      links.link(last + 1 + i, fresh);
    }
  }

  private void insertions() {
    int size = links.after().size();
    int last = Links.NONE;
    for (int fresh = 0; fresh < size; fresh++) {
      if (links.backward(fresh) == Links.NONE) {
        continue;
      }
      boolean gap =
          last >= 0 && fresh - last > 1 && links.backward(fresh) == links.backward(last) + 1;
      if (gap) {
        int by =
            best(links.after(), last + 1, fresh, roomNew(last, fresh, -1), roomNew(last, fresh, 1));
        slideInsertion(last, fresh, by);
        fresh = by > 0 ? fresh + by : fresh;
      }
      last = fresh;
    }
  }

  private int roomNew(int last, int next, int way) {
    int room = 0;
    int edge = way < 0 ? last : next;
    int other = way < 0 ? next - 1 : last + 1;
    int old = links.backward(edge);
    while (room < REACH && linked(old + way * room, edge + way * room)) {
      if (links.before().letter(old + way * room) != links.after().letter(other + way * room)) {
        break;
      }
      room++;
    }
    return room;
  }

  private void slideInsertion(int last, int next, int by) {
    for (int i = 0; i < -by; i++) {
      int old = links.backward(last - i);
      links.unlink(old);
      links.link(old, next - 1 - i);
    }
    for (int i = 0; i < by; i++) {
      int old = links.backward(next + i);
      links.unlink(old);
      links.link(old, last + 1 + i);
    }
  }

  /** By how much to move the gap {@code [start, end)}, negative to the left. */
  private static int best(Skeleton text, int start, int end, int left, int right) {
    int best = 0;
    int bestBreak = breaks(text, start) + breaks(text, end);
    for (int by = -left; by <= right; by++) {
      int here = breaks(text, start + by) + breaks(text, end + by);
      if (here > bestBreak || here == bestBreak && Math.abs(by) < Math.abs(best)) {
        best = by;
        bestBreak = here;
      }
    }
    return best;
  }

  /** How much of a break lies before a letter: a paragraph's, a sentence's, a clause's, or none. */
  private static int breaks(Skeleton text, int index) {
    int from = index == 0 ? 0 : text.offset(index - 1) + 1;
    int strength = index == 0 || index >= text.size() ? PARAGRAPH : 0;
    for (int i = from; i < text.offset(index) && strength < PARAGRAPH; i++) {
      strength = Math.max(strength, strength(text.text().charAt(i)));
    }
    return strength;
  }

  private static int strength(char mark) {
    return switch (mark) {
      case '\n' -> PARAGRAPH;
      case '。', '！', '？', '!', '?', '…' -> PARAGRAPH - 1;
      case '；', ';', '：', ':' -> PARAGRAPH - 2;
      default -> PARAGRAPH - 3;
    };
  }
}
