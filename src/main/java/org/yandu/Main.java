package org.yandu;

/** The entry point; does not extend {@code Application} so that it starts from a class path. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(0);
  }
}
