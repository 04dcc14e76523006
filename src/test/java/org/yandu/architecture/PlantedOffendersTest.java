package org.yandu.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.ViolationHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule must report exactly the classes that were planted to break it. */
class PlantedOffendersTest {
  private static final String BASE = "org.yandu.architecture.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE);

  private static final Map<String, Set<String>> OFFENDERS =
      Map.ofEntries(
          entry(
              "arrows",
              Set.of("text.KnowsTheStore", "stray.LivesNowhere", "ui.notes.SeesAnotherScreen")),
          entry("only the store speaks SQL", Set.of("library.SpeaksSql")),
          entry("Markdown is parsed in two places", Set.of("library.ParsesMarkdown")),
          entry("JSON is read and written at the edges", Set.of("library.WritesJson")),
          entry("only the loader knows foreign documents", Set.of("library.ReadsPdf")),
          entry("only the loader knows markup", Set.of("library.ReadsMarkup")),
          entry("XML stays where Word files are read and written", Set.of("library.ReadsXml")),
          entry("JavaFX stays on the screen", Set.of("library.DrawsAWindow")),
          entry("one package speaks Chinese", Set.of("library.CutsWords")),
          entry("only the command line parses arguments", Set.of("library.ParsesArguments")),
          entry("there is no network", Set.of("load.CallsHome")),
          entry("models know no scene", Set.of("ui.notes.NotesModel$Hidden")),
          entry("only the command line prints", Set.of("library.Prints", "library.PrintsTraces")),
          entry("one road to the UI thread", Set.of("ui.notes.RunsLater")),
          entry("statics do not change", Set.of("note.CountsForAll")),
          entry("constructors stay short", Set.of("note.TakesSix")));

  @Test
  void everyRuleHasAnOffender() {
    assertEquals(OFFENDERS.keySet(), new House(BASE).rules().keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleReportsItsOffendersAndNobodyElse() {
    return new House(BASE)
        .rules().entrySet().stream()
            .map(rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            new TreeSet<>(OFFENDERS.get(rule.getKey())),
                            offenders(rule.getValue()))));
  }

  @Test
  void aCircleOfTwoPackagesIsNoticed() {
    EvaluationResult result = new House(BASE).noCycles().evaluate(PLANTED);
    String report = result.getFailureReport().toString();
    assertTrue(report.contains("store -> ") && report.contains("Slice text"), report);
  }

  @Test
  void aFileOneLineTooLongIsNoticed(@TempDir Path root) throws Exception {
    Files.writeString(root.resolve("Long.java"), "\n".repeat(11));
    Files.writeString(root.resolve("Fits.java"), "\n".repeat(10));
    assertEquals(List.of(Path.of("Long.java")), new SourceTree(root).filesTooLong(10));
  }

  @Test
  void aPackageThatSaysNothingIsNoticed(@TempDir Path root) throws Exception {
    plant(root.resolve("silent"), "class A {}", null);
    plant(root.resolve("empty"), "class A {}", "package empty;\n");
    plant(root.resolve("told"), "class A {}", "/** For telling. */\npackage told;\n");
    assertEquals(
        List.of(Path.of("empty"), Path.of("silent")), new SourceTree(root).packagesWithoutAWord());
  }

  @Test
  void aNameBeyondAsciiIsNoticed(@TempDir Path root) throws Exception {
    Files.writeString(root.resolve("plain.txt"), "");
    Files.writeString(root.resolve("讲话.txt"), "");
    assertEquals(List.of(Path.of("讲话.txt")), new SourceTree(root).namesBeyondAscii());
  }

  private static void plant(Path folder, String source, String info) throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("A.java"), source);
    if (info != null) {
      Files.writeString(folder.resolve("package-info.java"), info);
    }
  }

  private static Set<String> offenders(ArchRule rule) {
    Set<String> names = new TreeSet<>();
    rule.evaluate(PLANTED)
        .handleViolations(
            new ViolationHandler<JavaClass>() {
              @Override
              public void handle(Collection<JavaClass> offenders, String message) {
                offenders.forEach(item -> names.add(item.getName().substring(BASE.length() + 1)));
              }
            });
    return names;
  }
}
