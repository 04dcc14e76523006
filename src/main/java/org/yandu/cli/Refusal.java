package org.yandu.cli;

import java.util.List;

/** A command cannot do what was asked; the text of {@link #key()} says why and what to do. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> arguments;

  private Refusal(int status, Throwable cause, String key, Object... arguments) {
    super(key, cause);
    this.status = status;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What was asked cannot be done. */
  static Refusal of(String key, Object... arguments) {
    return new Refusal(Cli.PROBLEMS, null, key, arguments);
  }

  static Refusal because(Throwable cause, String key, Object... arguments) {
    return new Refusal(Cli.PROBLEMS, cause, key, arguments);
  }

  /** The command is not written as it has to be. */
  static Refusal usage(String key, Object... arguments) {
    return new Refusal(Cli.USAGE, null, key, arguments);
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
