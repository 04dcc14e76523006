package org.yandu.cli;

import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.library.StudyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yandu pack merge FILE [--json]}: merges a study pack after a backup. */
@Command(name = "merge")
final class PackMergeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Mixin private PackChoice pack;

  PackMergeCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      StudyPacks.Preview preview = pack.opened(library);
      StudyPacks.Merged merged = merged(library, preview);
      if (pack.json()) {
        terminal.json(
            PackText.json(preview)
                .put("changedRows", merged.changed())
                .put("importedDocuments", merged.documents())
                .put("conflicts", merged.conflicts()));
        return Cli.FINE;
      }
      PackText.counts(terminal, preview);
      terminal.say("cli.pack.merged");
      if (merged.conflicts() > 0) {
        terminal.say("cli.pack.conflicts", merged.conflicts());
      }
      return Cli.FINE;
    });
  }

  private static StudyPacks.Merged merged(Library library, StudyPacks.Preview preview)
      throws Refusal {
    try {
      return library.packs().merge(preview);
    } catch (LibraryException e) {
      throw Refusal.because(e, "cli.pack.noBackup");
    }
  }
}
