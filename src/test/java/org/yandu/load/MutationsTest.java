package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** The short run of what {@link MutationBenchmark} does for as long as one likes. */
class MutationsTest {
  private static final int ROUNDS = 600;

  @Test
  void everySpoiledFileIsADocumentOrRefused() throws Exception {
    var mutations = new Mutations(Loader.standard());
    List<String> faults = new ArrayList<>();
    Set<String> verdicts = new HashSet<>();
    for (long round = 0; round < ROUNDS; round++) {
      Mutations.Outcome outcome = mutations.round(round);
      verdicts.add(outcome.verdict());
      if (outcome.fault() != null) {
        faults.add(round + " " + outcome.sample() + ": " + outcome.fault());
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(verdicts.containsAll(Set.of("docx", "txt", "html", "BROKEN")), verdicts::toString);
  }

  /** A sample that is refused as it is would be spoiled in vain. */
  @Test
  void everySampleIsADocument() throws Exception {
    Set<String> formats = new HashSet<>();
    for (SourceFile sample : Samples.all()) {
      Loaded loaded = Loader.standard().load(sample, ReadOptions.NONE);
      formats.add(DocumentInvariants.check(loaded.document()).source().format());
    }
    assertEquals(
        Set.of("docx", "odt", "epub", "pdf", "ofd", "wordxml", "mht", "rtf", "html", "md", "txt"),
        formats);
  }

  @Test
  void aSeedSpoilsAlwaysAlikeAndTwoSeedsDoNot() throws Exception {
    for (SourceFile sample : Samples.all()) {
      byte[] once = new Mutator(7).spoil(sample.bytes());
      assertArrayEquals(once, new Mutator(7).spoil(sample.bytes()));
      Set<String> different = new HashSet<>();
      for (long seed = 0; seed < 20; seed++) {
        byte[] bytes = new Mutator(seed).spoil(sample.bytes());
        different.add(new SourceFile("", bytes).sha256());
      }
      assertTrue(different.size() > 10, sample.name());
    }
  }
}
