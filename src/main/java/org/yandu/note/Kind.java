package org.yandu.note;

import java.util.Locale;
import java.util.Optional;

/**
 * What an excerpt is good for when a speech is written: the kinds that people of the trade file
 * under. A reader may have others; those are just words.
 */
public enum Kind {
  /** 金句: a sentence worth quoting. */
  QUOTABLE,
  /** 提纲: headings, the plan of a text. */
  OUTLINE,
  /** 过渡: how one part leads to the next. */
  TRANSITION,
  /** 开头. */
  OPENING,
  /** 结尾. */
  CLOSING,
  /** 数据: figures. */
  FIGURES,
  /** 案例: an example. */
  CASE,
  /** 要求: what is asked of people. */
  DEMAND;

  /** The word used on the command line, in the store and in exports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
