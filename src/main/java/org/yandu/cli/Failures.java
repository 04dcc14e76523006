package org.yandu.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.yandu.io.LogFile;
import org.yandu.library.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on the terminal, the stack into the log. */
final class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Terminal terminal;
  private final LibraryFolder library;

  Failures(Terminal terminal, LibraryFolder library) {
    this.terminal = terminal;
    this.library = library;
  }

  /** The command is not written as it has to be. */
  int notUnderstood(ParameterException problem, String[] arguments) {
    String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    switch (problem) {
      case MissingParameterException missing ->
          terminal.complain("cli.usage.missing", names(missing), help);
      case UnmatchedArgumentException unmatched ->
          terminal.complain("cli.usage.unknown", unmatched.getUnmatched().getFirst(), help);
      default -> invalid(problem, help);
    }
    return Cli.USAGE;
  }

  private void invalid(ParameterException problem, String help) {
    ArgSpec argument = problem.getArgSpec();
    if (argument == null || problem.getValue() == null) {
      terminal.complain("cli.usage.wrong", help);
      return;
    }
    String value = problem.getValue();
    Object[] words = argument.type().getEnumConstants();
    if (words == null) {
      terminal.complain("cli.usage.value", name(argument), value, help);
    } else {
      terminal.complain("cli.usage.oneOf", name(argument), value, listed(words));
    }
  }

  private static String listed(Object[] words) {
    return Arrays.stream(words)
        .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String names(MissingParameterException missing) {
    return missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The command was understood and failed. */
  int notDone(Exception problem, CommandLine command, ParseResult parsed) {
    if (problem instanceof Refusal refusal) {
      if (refusal.getCause() != null) {
        log(refusal.getCause());
      }
      terminal.complain(refusal.key(), refusal.arguments());
      return refusal.status();
    }
    log(problem);
    Optional<Trouble> trouble = Trouble.of(problem, library.path());
    if (trouble.isPresent()) {
      terminal.complain(trouble.get().key(), trouble.get().arguments().toArray());
      return Cli.PROBLEMS;
    }
    terminal.complain("cli.failed", library.path().resolve("logs"));
    return Cli.PROBLEMS;
  }

  private void log(Throwable problem) {
    try (LogFile _ = LogFile.start(library.path())) {
      LOG.log(Level.WARNING, "the command failed", problem);
    }
  }
}
