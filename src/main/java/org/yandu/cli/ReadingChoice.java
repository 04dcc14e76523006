package org.yandu.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yandu.load.raw.ReadOptions;
import picocli.CommandLine.Option;

/** {@code --charset NAME --password WORD}: what a user says about files that they do not say. */
final class ReadingChoice {
  /** Files said to be in the smaller sets often are in the larger ones, which read them as well. */
  private static final Map<String, String> LARGER =
      Map.of("GBK", "GB18030", "GB2312", "GB18030", "BIG5", "Big5-HKSCS");

  @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "cli.option.charset")
  private String charset;

  @Option(names = "--password", paramLabel = "WORD", descriptionKey = "cli.option.password")
  private String password;

  ReadOptions options() throws Refusal {
    return new ReadOptions(charset(), Optional.ofNullable(password));
  }

  /** The same with another password. */
  ReadOptions options(String word) throws Refusal {
    return new ReadOptions(charset(), Optional.of(word));
  }

  Optional<Charset> charset() throws Refusal {
    if (charset == null) {
      return Optional.empty();
    }
    try {
      String name = LARGER.getOrDefault(charset.toUpperCase(Locale.ROOT), charset);
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Refusal.usage("cli.charset.unknown", charset);
    }
  }

  /** Asks for the password of a file where someone sits at the terminal to answer. */
  static Optional<String> ask(Terminal terminal, String file) {
    return terminal
        .passwords()
        .ask(terminal.texts().get("cli.import.password", file))
        .filter(typed -> !typed.isEmpty());
  }
}
