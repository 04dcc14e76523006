package org.yandu.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("deep/a.txt");
    WholeFile.write(file, "one".getBytes());
    WholeFile.write(file, "two".getBytes());
    assertEquals("two", Files.readString(file));
    try (var files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/inside")).getParent();
    assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(taken), files.toList());
    }
  }
}
