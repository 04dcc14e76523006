package org.yandu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of the program: reads what was typed, runs one, returns the exit status. */
public final class Cli {
  static final int FINE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;

  private static final int HELP_WIDTH = 100;

  private final Terminal terminal;
  private final Screen screen;
  private final LibraryFolder library;

  private Cli(Terminal terminal, Screen screen) {
    this.terminal = terminal;
    this.screen = screen;
    library = new LibraryFolder(terminal);
  }

  /**
   * Runs the command in {@code arguments}.
   *
   * @return 0 when all is well, 1 when problems were found, 2 when the command is not understood
   */
  public static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      WindowLauncher window,
      DemoPictures pictures) {
    return run(arguments, out, err, Screen.ofThisMachine(window, pictures));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, Screen screen) {
    var terminal =
        new Terminal(out, err, Texts.of(languageIn(List.of(arguments))), screen.passwords());
    try (QuietConsole _ = new QuietConsole()) {
      return new Cli(terminal, screen).commandLine().execute(arguments);
    } finally {
      terminal.flush();
    }
  }

  /** Help and complaints about the command itself need the language before it is understood. */
  private static Language languageIn(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return language(argument.substring("--lang=".length())).orElse(Language.ZH);
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return language(arguments.get(i + 1)).orElse(Language.ZH);
      }
    }
    return Language.ZH;
  }

  private static Optional<Language> language(String word) {
    for (Language language : Language.values()) {
      if (language.name().equalsIgnoreCase(word)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private CommandLine commandLine() {
    var demo = new DemoCommand(terminal, screen.pictures());
    var commands =
        new CommandLine(new YanduCommand(terminal, library, screen, demo))
            .addSubcommand("outline", new OutlineCommand(terminal))
            .addSubcommand("import", new ImportCommand(terminal, library))
            .addSubcommand("list", new ListCommand(terminal, library))
            .addSubcommand("show", new ShowCommand(terminal, library))
            .addSubcommand("highlight", new HighlightCommand(terminal, library))
            .addSubcommand("search", new SearchCommand(terminal, library))
            .addSubcommand("versions", new VersionsCommand(terminal, library))
            .addSubcommand("export", new ExportCommand(terminal, library))
            .addSubcommand("notebooks", new NotebooksCommand(terminal, library))
            .addSubcommand("check", new CheckCommand(terminal, library))
            .addSubcommand("bin", new BinCommand(terminal, library))
            .addSubcommand("backup", new BackupCommand(terminal, library))
            .addSubcommand("restore", new RestoreCommand(terminal, library))
            .addSubcommand("pack", PackCommand.line(terminal, library))
            .addSubcommand("demo", demo);
    var failures = new Failures(terminal, library);
    commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler(failures::notUnderstood)
        .setExecutionExceptionHandler(failures::notDone)
        .setResourceBundle(terminal.texts().bundle());
    describe(commands);
    for (CommandLine command : commands.getSubcommands().values()) {
      describe(command);
      command.getSubcommands().values().forEach(this::describe);
    }
    commands.getCommandSpec().version(version());
    return commands;
  }

  private void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    Texts texts = terminal.texts();
    spec.usageMessage()
        .description(texts.get("cli.help." + words(spec)))
        .synopsisHeading(texts.get("cli.usage") + " ")
        .synopsisSubcommandLabel("[COMMAND]")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n" + texts.get("cli.commands") + "%n")
        .sortOptions(false);
  }

  /** The words that are typed for a command, without that of the program but for itself. */
  private static String words(CommandSpec spec) {
    String own = spec.name().toLowerCase(Locale.ROOT);
    boolean below = spec.parent() != null && spec.parent().parent() != null;
    return below ? spec.parent().name() + "." + own : own;
  }

  private String version() {
    String version = Cli.class.getPackage().getImplementationVersion();
    String name = terminal.texts().get("app.name");
    return version == null ? name : name + " " + version;
  }
}
