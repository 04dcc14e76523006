package org.yandu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    List<Path> offenders = new ArrayList<>();
    List<Path> files = SourceFormat.sources(Path.of("src"));
    for (Path file : files) {
      String source = Files.readString(file);
      if (!SourceFormat.format(source).equals(source)) {
        offenders.add(file);
      }
    }
    assertFalse(files.isEmpty());
    assertEquals(List.of(), offenders, "run: mvn -q test-compile exec:exec@format");
  }

  @Test
  void aBadlyFormattedFileIsNoticed() throws Exception {
    String bad = "class  A{int b ;}";
    assertNotEquals(bad, SourceFormat.format(bad));
  }
}
