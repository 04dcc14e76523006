package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yandu.cli.OutlineJson;

/** Every source file has its outline beside it as {@code name.expected.json}. */
class LoaderPairsTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/yandu/load");
  private static final String EXPECTED = ".expected.json";

  @TestFactory
  Stream<DynamicTest> everyCaseGivesTheOutlineBesideIt() throws IOException {
    return pairs(RESOURCES.resolve("cases"), RESOURCES.resolve("cases"));
  }

  @TestFactory
  Stream<DynamicTest> everySampleDocumentGivesItsOutline() throws IOException {
    return pairs(Path.of("seeds"), RESOURCES.resolve("seeds"));
  }

  private static Stream<DynamicTest> pairs(Path sources, Path outlines) throws IOException {
    List<Path> files;
    try (var all = Files.list(sources)) {
      files = all.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    }
    assertTrue(files.size() > 3, "the files are there");
    return files.stream()
        .map(file ->
            DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, outlines)));
  }

  private static void check(Path file, Path outlines) throws Exception {
    String name = file.getFileName().toString();
    Path expected = outlines.resolve(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
    var document = DocumentInvariants.check(Loader.standard().load(file));
    var wanted = new ObjectMapper().readTree(Files.readString(expected));
    assertEquals(wanted.toPrettyString(), OutlineJson.of(document).toPrettyString());
  }
}
