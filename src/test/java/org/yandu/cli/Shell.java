package org.yandu.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Types commands for a test and reads what they answer. */
final class Shell {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path library;
  private final boolean display;
  final List<String> opened = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final Deque<String> typed = new ArrayDeque<>();

  Shell(Path library, boolean display) {
    this.library = library;
    this.display = display;
  }

  /** What a command left behind. */
  record Answer(int status, String out, String err) {
    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  /** Runs a command on the library of this shell. */
  Answer run(String... words) {
    List<String> all = new ArrayList<>(List.of("--library", library.toString()));
    all.addAll(List.of(words));
    return type(all.toArray(String[]::new));
  }

  /** Runs exactly these words. */
  Answer type(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Screen screen =
        new Screen(
            this::open, (folder, to) -> List.of(to.resolve("one.png")), display, this::answer);
    int status = Cli.run(words, stream(out), stream(err), screen);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What is typed when a password is asked for: the next of what was laid ready, or nothing. */
  private Optional<String> answer(String question) {
    asked.add(question);
    return Optional.ofNullable(typed.poll());
  }

  private int open(Path folder, List<String> items) {
    opened.add(folder.toString());
    opened.addAll(items);
    return 0;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
