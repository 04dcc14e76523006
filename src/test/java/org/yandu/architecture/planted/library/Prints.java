package org.yandu.architecture.planted.library;

/** Breaks the rule that only the command line prints. */
final class Prints {
  private Prints() {}

  static void greet() {
    System.out.println("forbidden");
  }
}
