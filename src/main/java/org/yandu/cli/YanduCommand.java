package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yandu.i18n.Language;
import org.yandu.library.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code yandu [FILE…]}: opens the window; without a display it shows its work in files. */
@Command(name = "yandu")
final class YanduCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder library;
  private final Screen screen;
  private final DemoCommand demo;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.option.open")
  private List<String> items = List.of();

  /** Read before all else, for help and complaints are in it too. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.lang")
  private Language language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.help")
  private boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
  private boolean version;

  YanduCommand(Terminal terminal, LibraryFolder library, Screen screen, DemoCommand demo) {
    this.terminal = terminal;
    this.library = library;
    this.screen = screen;
    this.demo = demo;
  }

  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.library")
  void library(Path folder) {
    library.use(folder);
  }

  @Override
  public Integer call() throws Exception {
    List<String> found = new ArrayList<>();
    for (String item : items) {
      Optional<Link> link = Link.of(item);
      found.add(link.isPresent() ? link.get().toString() : existing(item));
    }
    if (screen.display()) {
      return open(found);
    }
    if (!items.isEmpty()) {
      throw Refusal.of("cli.window.noDisplay");
    }
    Path out = demoFolder();
    terminal.say("cli.window.demo", out.toAbsolutePath());
    return demo.run(out);
  }

  private static String existing(String item) throws Refusal {
    try {
      Path file = Path.of(item);
      if (Files.exists(file)) {
        return file.toAbsolutePath().toString();
      }
      throw missing(file);
    } catch (InvalidPathException e) {
      throw Refusal.of("load.error.NOT_FOUND", item);
    }
  }

  /** A bare word is more likely a command with a slip than a file. */
  private static Refusal missing(Path file) {
    boolean word = file.getNameCount() == 1 && !file.toString().contains(".");
    return word
        ? Refusal.usage("cli.usage.unknown", file, "yandu --help")
        : Refusal.of("load.error.NOT_FOUND", file.getFileName());
  }

  private int open(List<String> found) throws Refusal {
    try {
      return screen.window().launch(library.path(), found);
    } catch (RuntimeException e) {
      throw Refusal.because(e, "cli.window.failed");
    }
  }

  private static Path demoFolder() {
    Path target = Path.of("target");
    return Files.isDirectory(target)
        ? target.resolve("demo")
        : Path.of(System.getProperty("java.io.tmpdir")).resolve("yandu-demo");
  }
}
