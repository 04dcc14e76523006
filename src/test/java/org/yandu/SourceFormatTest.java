package org.yandu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    List<Path> files = SourceFormat.sources(Path.of("src"));
    List<Path> offenders =
        files.parallelStream().filter(SourceFormatTest::isNotFormatted).sorted().toList();
    assertFalse(files.isEmpty());
    assertEquals(List.of(), offenders, "run: mvn -q test-compile exec:exec@format");
  }

  private static boolean isNotFormatted(Path file) {
    try {
      String source = Files.readString(file);
      return !SourceFormat.format(source).equals(source);
    } catch (Exception problem) {
      throw new IllegalStateException(file.toString(), problem);
    }
  }

  @Test
  void aBadlyFormattedFileIsNoticed() throws Exception {
    String bad = "class  A{int b ;}";
    assertNotEquals(bad, SourceFormat.format(bad));
  }
}
