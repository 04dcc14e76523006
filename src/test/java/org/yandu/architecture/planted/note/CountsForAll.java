package org.yandu.architecture.planted.note;

/** Breaks the rule that statics do not change. */
final class CountsForAll {
  private static int count;

  private CountsForAll() {}

  static int next() {
    return ++count;
  }
}
