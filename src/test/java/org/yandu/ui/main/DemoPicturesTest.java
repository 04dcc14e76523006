package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.ui.FxTest;

class DemoPicturesTest extends FxTest {
  @TempDir Path folder;

  @Test
  void theWindowIsPhotographedAtItsWork() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.importSamples(Progress.none());
    }
    List<Path> pictures =
        new DemoPictures(Path.of("target/pictures")).take(folder.resolve("library"));
    assertTrue(pictures.size() >= 30);
    for (Path picture : pictures) {
      assertTrue(Files.size(picture) > 10_000, picture.toString());
    }
    try (Library library = Library.open(folder.resolve("library"))) {
      var noted =
          library.documents().stream().filter(document -> document.highlights() > 0).toList();
      assertEquals(2 + 5 + 15, noted.stream().mapToInt(DocumentEntry::highlights).sum());
      assertEquals(2, noted.stream().mapToInt(DocumentEntry::notes).sum());
    }
  }
}
