package org.yandu.architecture.planted.note;

/** Breaks the rule that constructors stay short. */
final class TakesSix {
  private final int sum;

  TakesSix(int one, int two, int three, int four, int five, int six) {
    sum = one + two + three + four + five + six;
  }

  int sum() {
    return sum;
  }

  /** Innocent: a record names what it takes. */
  record Six(int one, int two, int three, int four, int five, int six) {}
}
