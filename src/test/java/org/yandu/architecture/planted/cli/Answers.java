package org.yandu.architecture.planted.cli;

/** Innocent: the command line prints. */
final class Answers {
  private Answers() {}

  static void greet() {
    System.out.println("allowed");
  }
}
