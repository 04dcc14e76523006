package org.yandu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yandu demo --out DIR}: shows what the program can do, in a library of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final DemoPictures pictures;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.option.demo")
  private Path out;

  DemoCommand(Terminal terminal, DemoPictures pictures) {
    this.terminal = terminal;
    this.pictures = pictures;
  }

  @Override
  public Integer call() throws Exception {
    return run(out);
  }

  int run(Path folder) throws Exception {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refusal.because(e, "cli.demo.folder", folder);
    }
    Path fresh = Files.createTempDirectory("yandu-demo-library");
    try {
      int status = LibraryFolder.open(fresh, library -> new Demo(terminal, library, folder).run());
      terminal.say("cli.demo.pictures");
      List<Path> taken = pictures.take(fresh, folder);
      taken.forEach(picture -> terminal.line("  " + picture));
      terminal.say("cli.demo.done", folder.toAbsolutePath());
      return status;
    } finally {
      delete(fresh);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
