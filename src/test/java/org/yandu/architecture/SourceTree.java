package org.yandu.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules that hold for source files rather than for classes. */
final class SourceTree {
  /** A file longer than this has more than one thing to say. */
  static final int LONGEST_FILE = 320;

  /** Tests are lists of facts; they may run on a little. */
  static final int LONGEST_TEST = 400;

  private final Path root;

  SourceTree(Path root) {
    this.root = root;
  }

  List<Path> filesTooLong(int longest) throws IOException {
    List<Path> offenders = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readAllLines(file).size() > longest) {
        offenders.add(root.relativize(file));
      }
    }
    return offenders;
  }

  /** Folders with classes that do not say in a {@code package-info} what they are for. */
  List<Path> packagesWithoutAWord() throws IOException {
    List<Path> offenders = new ArrayList<>();
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).startsWith("/**")) {
        offenders.add(root.relativize(folder));
      }
    }
    return offenders;
  }

  /** Names that Java, and Maven with it, cannot open where no UTF-8 locale is set. */
  List<Path> namesBeyondAscii() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(root::relativize)
          .filter(path -> !path.toString().chars().allMatch(unit -> unit < 128))
          .sorted()
          .toList();
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
