package org.yandu.cli;

import java.io.Console;
import java.util.Optional;

/** Asks whoever sits at the terminal for a password. */
@FunctionalInterface
interface PasswordPrompt {
  /** What is typed after {@code question}, unseen; empty if it is nothing or nobody sits there. */
  Optional<String> ask(String question);

  /** At the terminal that this program was started from. */
  static PasswordPrompt atTheConsole() {
    return question -> {
      Console console = System.console();
      if (console == null || !console.isTerminal()) {
        return Optional.empty();
      }
      return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
    };
  }
}
