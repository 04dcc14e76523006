package org.yandu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.load.DocumentInvariants;
import org.yandu.load.Loader;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Whatever a reader says in whatever order, a document stays one. */
class CorrectionPropertyTest {
  private static final int RUNS = 12;
  private static final int STEPS = 25;

  static Stream<Path> seeds() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(CorrectionPropertyTest::isDocument).sorted().toList().stream();
    }
  }

  private static boolean isDocument(Path file) {
    return file.toString().matches(".*\\.(txt|md|html|docx)") && !file.endsWith("README.md");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCorrectionWithoutEffectChangesNothing(Path seed) throws Exception {
    Document document = Loader.standard().load(seed);
    Corrected corrected =
        Corrections.apply(document, List.of(Correction.ofPattern("nowhere in the text", 1)));
    assertEquals(document, corrected.document());
    assertEquals(List.of(), corrected.unplaced());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyCorrectionsLeaveADocumentWithTheSameText(Path seed) throws Exception {
    Document original = Loader.standard().load(seed);
    for (int run = 0; run < RUNS; run++) {
      var random = new Random(run);
      List<Correction> all = new ArrayList<>();
      Document shown = original;
      for (int step = 0; step < STEPS; step++) {
        List<Correction> made = any(random, shown);
        made.forEach(
            later -> all.removeIf(old -> later.supersedes(old, Optional.of(old.place().range()))));
        all.addAll(made);
        Corrected corrected = Corrections.apply(original, all);
        String when = "run " + run + " step " + step + " " + made;
        shown = DocumentInvariants.check(corrected.document());
        assertEquals(original.text(), shown.text(), when);
        assertEquals(original.pictures(), shown.pictures(), when);
        assertTrue(made.stream().noneMatch(corrected.unplaced()::contains), when);
      }
      assertEquals(shown, Corrections.apply(original, all).document(), "twice the same");
      inAnotherText(original, all);
    }
  }

  /** The same words further down, as in a new version of the file. */
  private static void inAnotherText(Document original, List<Correction> all) throws Exception {
    String longer = "新加的一段话，放在最前面。\n\n" + original.text();
    Path file = Files.createTempFile("longer", ".txt");
    try {
      Files.writeString(file, longer);
      Document other = Loader.standard().load(file);
      Corrected corrected = Corrections.apply(other, all);
      DocumentInvariants.check(corrected.document());
    } finally {
      Files.delete(file);
    }
  }

  private static List<Correction> any(Random random, Document document) {
    var maker = new CorrectionMaker(Places.of(document));
    Range one = range(random, document);
    List<Range> some = new ArrayList<>(List.of(one));
    if (random.nextBoolean()) {
      some.add(range(random, document));
      document.works().stream()
          .flatMap(work -> work.allSections())
          .skip(random.nextInt(4))
          .findFirst()
          .ifPresent(section -> some.add(section.heading()));
    }
    return switch (random.nextInt(13)) {
      case 0 -> maker.headings(some, 1 + random.nextInt(3));
      case 1 -> maker.notHeadings(some);
      case 2 -> maker.promote(some);
      case 3 -> maker.demote(some);
      case 4, 5 -> maker.join(some);
      case 6, 7 -> maker.split(one);
      case 8 -> maker.startWork(some);
      case 9 -> maker.mergeWork(workStart(random, document));
      case 10 -> maker.title(one);
      case 11 -> random.nextBoolean() ? maker.speaker(one) : maker.date(one);
      default -> List.of(Correction.ofPattern("第.{1,3}条|（.）|\\S{2,6}：", 1 + random.nextInt(2)));
    };
  }

  private static List<Range> workStart(Random random, Document document) {
    int start = document.works().get(random.nextInt(document.works().size())).range().start();
    return List.of(new Range(start, start));
  }

  private static Range range(Random random, Document document) {
    int start = random.nextInt(document.text().length());
    int length = random.nextInt(4) * random.nextInt(60);
    return new Range(start, Math.min(document.text().length(), start + length));
  }
}
