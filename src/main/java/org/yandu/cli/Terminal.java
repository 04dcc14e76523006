package org.yandu.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Console;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.yandu.i18n.Texts;

/** Where results and complaints go, in one language. */
record Terminal(PrintStream out, PrintStream err, Texts texts, PasswordPrompt passwords) {
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\\n\\r\\t]]");
  private static final int USUAL_WIDTH = 80;
  private static final ObjectMapper JSON = new ObjectMapper();

  Terminal {
    requireNonNull(out);
    requireNonNull(err);
    requireNonNull(texts);
    requireNonNull(passwords);
  }

  /** Prints a text of the bundles. */
  void say(String key, Object... arguments) {
    line(texts.get(key, arguments));
  }

  void line(String line) {
    out.print(harmless(line) + "\n");
  }

  /** Prints lines that end themselves. */
  void print(String lines) {
    out.print(harmless(lines));
  }

  /** Names and texts of strangers must not colour a terminal, clear it or ring its bell. */
  private static String harmless(String words) {
    return CONTROLS.matcher(words).replaceAll("\uFFFD");
  }

  /** Prints one JSON value and nothing else. */
  void json(JsonNode value) {
    try {
      line(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value).replace("\r\n", "\n"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints one sentence where errors go; it stays on one line whatever fills it. */
  void complain(String key, Object... arguments) {
    complainIn(texts.get(key, arguments));
  }

  /** Prints a sentence that is made already where errors go. */
  void complainIn(String sentence) {
    err.print(harmless(sentence.replaceAll("\\s*\\R\\s*", " ")) + "\n");
  }

  /** Columns of the terminal that shows the results; 0 when they go to a file or a program. */
  int width() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return 0;
    }
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
