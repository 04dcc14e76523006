package org.yandu.load.structure;

import java.util.List;
import java.util.function.Supplier;

/**
 * How often two, three and four characters stand together in a document; small hashed counters, so
 * that a rare collision may overcount. A long document is counted in samples.
 */
final class NGrams {
  private static final int SMALLEST = 1 << 12;
  private static final int LARGEST = 1 << 21;

  /** Characters that are counted; of a longer document lines from all its parts. */
  private static final int MOST_CHARACTERS = 1 << 19;

  private final byte[] counts;
  private final int mask;

  NGrams(List<Line> lines) {
    long characters = 0;
    for (Line line : lines) {
      characters += line.text.length();
    }
    int size = SMALLEST;
    while (size < characters * 4 && size < LARGEST) {
      size <<= 1;
    }
    counts = new byte[size];
    mask = size - 1;
    long step = 1 + characters / MOST_CHARACTERS;
    for (int i = 0; i < lines.size(); i++) {
      if (i % step == 0) {
        add(lines.get(i).text);
      }
    }
  }

  /** Counts on the first question; most documents never ask. */
  static Supplier<NGrams> whenNeeded(List<Line> lines) {
    var counted = new NGrams[1];
    return () -> {
      if (counted[0] == null) {
        counted[0] = new NGrams(lines);
      }
      return counted[0];
    };
  }

  private void add(String text) {
    int length = text.length();
    for (int i = 0; i + 1 < length; i++) {
      int hash = start(text.charAt(i));
      int end = Math.min(length, i + 4);
      for (int j = i + 1; j < end; j++) {
        hash = next(hash, text.charAt(j));
        int slot = hash >>> 7 & mask;
        if (counts[slot] < Byte.MAX_VALUE) {
          counts[slot]++;
        }
      }
    }
  }

  int count(CharSequence gram) {
    int hash = start(gram.charAt(0));
    for (int i = 1; i < gram.length(); i++) {
      hash = next(hash, gram.charAt(i));
    }
    return counts[hash >>> 7 & mask];
  }

  private static int start(char c) {
    return (c + 0x3001) * 0x9E3779B1;
  }

  private static int next(int hash, char c) {
    int mixed = (hash ^ c) * 0x85EBCA6B;
    return (mixed ^ mixed >>> 15) * 0xC2B2AE35 + c;
  }
}
