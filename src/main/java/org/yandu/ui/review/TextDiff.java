package org.yandu.ui.review;

import java.util.ArrayList;
import java.util.List;

/** What became of words, character by character; halves of a character are never told apart. */
final class TextDiff {
  /** Beyond so many pairs of characters the words are shown as taken out and put in whole. */
  private static final long MOST = 4_000_000;

  private TextDiff() {}

  /** What a part is. */
  enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** A run of characters of one kind. */
  record Part(Kind kind, String text) {}

  /** All of both texts, in order; what went comes before what took its place. */
  static List<Part> of(String before, String after) {
    int[] old = before.codePoints().toArray();
    int[] now = after.codePoints().toArray();
    int start = 0;
    while (start < Math.min(old.length, now.length) && old[start] == now[start]) {
      start++;
    }
    int oldEnd = old.length;
    int nowEnd = now.length;
    while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1]) {
      oldEnd--;
      nowEnd--;
    }
    Parts parts = new Parts();
    parts.add(Kind.SAME, old, 0, start);
    if ((long) (oldEnd - start) * (nowEnd - start) > MOST) {
      parts.add(Kind.GONE, old, start, oldEnd);
      parts.add(Kind.NEW, now, start, nowEnd);
    } else {
      parts.between(old, start, oldEnd, now, nowEnd);
    }
    parts.add(Kind.SAME, old, oldEnd, old.length);
    return parts.all();
  }

  private static final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();

    void add(Kind kind, int[] text, int start, int end) {
      for (int i = start; i < end; i++) {
        add(kind, text[i]);
      }
    }

    private void add(Kind kind, int character) {
      switch (kind) {
        case GONE -> gone.appendCodePoint(character);
        case NEW -> fresh.appendCodePoint(character);
        case SAME -> {
          flush();
          join(Kind.SAME, Character.toString(character));
        }
      }
    }

    private void flush() {
      join(Kind.GONE, gone.toString());
      join(Kind.NEW, fresh.toString());
      gone.setLength(0);
      fresh.setLength(0);
    }

    private void join(Kind kind, String text) {
      if (text.isEmpty()) {
        return;
      }
      boolean goesOn = !parts.isEmpty() && parts.getLast().kind() == kind;
      parts.add(new Part(kind, goesOn ? parts.removeLast().text() + text : text));
    }

    /** The longest common subsequence of what lies between the common ends. */
    void between(int[] old, int start, int oldEnd, int[] now, int nowEnd) {
      int[][] common = new int[oldEnd - start + 1][nowEnd - start + 1];
      for (int i = oldEnd - 1; i >= start; i--) {
        for (int j = nowEnd - 1; j >= start; j--) {
          common[i - start][j - start] =
              old[i] == now[j]
                  ? 1 + common[i - start + 1][j - start + 1]
                  : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
        }
      }
      int i = start;
      int j = start;
      while (i < oldEnd && j < nowEnd) {
        if (old[i] == now[j]) {
          add(Kind.SAME, old[i]);
          i++;
          j++;
        } else if (common[i - start + 1][j - start] >= common[i - start][j - start + 1]) {
          add(Kind.GONE, old[i++]);
        } else {
          add(Kind.NEW, now[j++]);
        }
      }
      add(Kind.GONE, old, i, oldEnd);
      add(Kind.NEW, now, j, nowEnd);
    }

    List<Part> all() {
      flush();
      return List.copyOf(parts);
    }
  }
}
