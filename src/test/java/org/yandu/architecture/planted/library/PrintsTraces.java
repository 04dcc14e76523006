package org.yandu.architecture.planted.library;

/** Breaks the rule that only the command line prints, without naming a stream. */
final class PrintsTraces {
  private PrintsTraces() {}

  static void report(Exception failure) {
    failure.printStackTrace();
  }
}
