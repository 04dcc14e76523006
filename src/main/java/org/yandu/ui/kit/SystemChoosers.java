package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The file dialogs of the operating system; they start where the last one ended. */
public final class SystemChoosers implements Choosers {
  private final Window owner;
  private File folder;

  public SystemChoosers(Window owner) {
    this.owner = requireNonNull(owner);
  }

  @Override
  public List<Path> filesToOpen(String title) {
    List<File> files = chooser(title).showOpenMultipleDialog(owner);
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    folder = files.getFirst().getParentFile();
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggestedName);
    File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }
}
