package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what is logged off the terminal, where one sentence says what a person needs. */
final class QuietConsole implements AutoCloseable {
  private record Muted(Handler handler, Level before) {}

  private final List<Muted> muted = new ArrayList<>();

  QuietConsole() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      if (handler instanceof ConsoleHandler) {
        muted.add(new Muted(handler, handler.getLevel()));
        handler.setLevel(Level.OFF);
      }
    }
  }

  @Override
  public void close() {
    muted.forEach(one -> one.handler().setLevel(one.before()));
  }
}
