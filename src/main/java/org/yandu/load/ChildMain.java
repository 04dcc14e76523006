package org.yandu.load;

import org.yandu.load.child.ChildLoop;

/** Where a child process starts that reads foreign formats for the program. */
public final class ChildMain {
  private ChildMain() {}

  public static void main(String[] arguments) {
    ChildLoop.serve(Loader.standard().readers(), arguments);
  }
}
