package org.yandu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a class of the tests as a program of its own. */
final class TestProgram {
  private TestProgram() {}

  /** What it says goes to a file: killing a process closes its pipe. */
  static Process start(Class<?> main, Path said, Object... arguments) throws IOException {
    return start(List.of(), main, said, arguments);
  }

  /** The same under another program, for instance one that records its calls. */
  static Process start(List<String> under, Class<?> main, Path said, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(under);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
