package org.yandu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yandu.cli.Cli;

/** The entry point; does not extend {@code Application} so that it starts from a class path. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        Cli.run(
            arguments,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            (library, files) -> 0,
            (library, out) -> List.of()));
  }

  /** Whatever the terminal is set to: files made of the output must not depend on it. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
