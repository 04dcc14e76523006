package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text each of whose characters knows which one of the old text it is, or that it is new. */
final class Tracked {
  static final int NEW = -1;

  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[16];

  /** The characters of an old text from an offset on, each itself. */
  static Tracked of(String text, int offset) {
    Tracked tracked = new Tracked();
    for (int i = 0; i < text.length(); i++) {
      tracked.add(text.charAt(i), offset + i);
    }
    return tracked;
  }

  static Tracked fresh(String text) {
    return new Tracked().addNew(text);
  }

  /** The paragraphs of an old text, without their line ends. */
  static List<Tracked> paragraphs(String text) {
    List<Tracked> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(of(line, start));
      start += line.length() + 1;
    }
    return paragraphs;
  }

  /** Line ends are nobody's. */
  static Tracked join(List<Tracked> paragraphs) {
    Tracked all = new Tracked();
    for (Tracked paragraph : paragraphs) {
      if (all.length() > 0) {
        all.add('\n', NEW);
      }
      all.addAll(paragraph, 0, paragraph.length());
    }
    return all;
  }

  Tracked add(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
    return this;
  }

  Tracked addNew(String words) {
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), NEW);
    }
    return this;
  }

  Tracked addAll(Tracked other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.text.charAt(i), other.origins[i]);
    }
    return this;
  }

  Tracked part(int from, int to) {
    return new Tracked().addAll(this, from, to);
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  int origin(int index) {
    return origins[index];
  }

  String text() {
    return text.toString();
  }
}
