package org.yandu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the program to its map; {@link PlantedOffendersTest} holds this test to its word. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(CLASSES);

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    return new House("org.yandu")
        .rules().entrySet().stream()
            .map(rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
  }

  @Test
  void noPackagesFormACircle() {
    ArchRule rule = new House("org.yandu").noCycles();
    rule.check(PROGRAM);
  }

  /** A class file of a version that the reader of classes does not know would be passed over. */
  @Test
  void everyClassFileIsRead() throws Exception {
    Set<String> unread = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> CLASSES.relativize(file).toString().replace(File.separatorChar, '.'))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .forEach(unread::add);
    }
    assertFalse(unread.isEmpty());
    PROGRAM.forEach(item -> unread.remove(item.getName()));
    assertEquals(Set.of(), unread);
  }

  @Test
  void theTableNamesOnlyPackagesThatExist() {
    Map<String, Set<String>> table = Arrows.TABLE;
    Set<String> targets = table.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    assertTrue(table.keySet().containsAll(targets), () -> "unknown: " + minus(targets, table));
    Set<String> gone =
        table.keySet().stream()
            .filter(name -> !Files.isDirectory(source(name)))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), gone, "packages of the table that are not in the sources");
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws Exception {
    assertEquals(List.of(), new SourceTree(Path.of("src/main/java")).packagesWithoutAWord());
  }

  @Test
  void filesStayShort() throws Exception {
    assertEquals(List.of(), tooLong("src/main/java", SourceTree.LONGEST_FILE));
    assertEquals(List.of(), tooLong("src/test/java", SourceTree.LONGEST_TEST));
  }

  /** On a machine without a locale Maven would leave such a file out of the jar and not say so. */
  @Test
  void everyFileCanBeOpenedOnABareMachine() throws Exception {
    for (String folder : List.of("src", "seeds", "docs", "icons")) {
      if (Files.exists(Path.of(folder))) {
        assertEquals(List.of(), new SourceTree(Path.of(folder)).namesBeyondAscii(), folder);
      }
    }
  }

  private static List<Path> tooLong(String root, int longest) throws Exception {
    return new SourceTree(Path.of(root)).filesTooLong(longest);
  }

  private static Path source(String name) {
    return Path.of("src/main/java/org/yandu", name.split("\\."));
  }

  private static Set<String> minus(Set<String> names, Map<String, Set<String>> table) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(table.keySet());
    return rest;
  }
}
