package org.yandu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import org.yandu.cli.Cli;
import org.yandu.ui.main.DemoPictures;

/** The entry point; does not extend {@code Application} so that it starts from a class path. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        Cli.run(
            arguments,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Main::window,
            (library, out) -> new DemoPictures(out).take(library)));
  }

  private static int window(Path library, List<String> items) {
    String[] paths =
        Stream.concat(Stream.of(library.toString()), items.stream()).toArray(String[]::new);
    Application.launch(YanduApp.class, paths);
    return 0;
  }

  /** Whatever the terminal is set to: files made of the output must not depend on it. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
