package org.yandu.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system of its own, where the machine lets the test make one. */
final class Mount implements AutoCloseable {
  private final Path path;

  private Mount(Path path) {
    this.path = path;
  }

  static Mount tmpfs(Path parent, String size) throws IOException, InterruptedException {
    Path path = Files.createDirectory(parent.resolve("mount"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()),
        "needs the right to mount");
    return new Mount(path);
  }

  Path path() {
    return path;
  }

  void makeReadOnly() throws IOException, InterruptedException {
    assumeTrue(run("mount", "-o", "remount,ro", path.toString()), "needs the right to mount");
  }

  @Override
  public void close() {
    try {
      run("umount", "-l", path.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the command could be run and ended well. */
  static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
