package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What disks do to files: noticed, and all but what stood in that place is saved. */
class DamageTest {
  private static final int PAGE = 4_096;
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir static Path worked;

  @TempDir Path folder;

  @BeforeAll
  static void work() {
    make(worked);
  }

  enum Harm {
    BIT {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        long at = PAGE + random.nextLong(file.length() - PAGE);
        file.seek(at);
        int old = file.read();
        file.seek(at);
        file.write(old ^ 1 << random.nextInt(8));
      }
    },
    SECTOR {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        byte[] noise = new byte[512];
        random.nextBytes(noise);
        file.seek(PAGE + random.nextLong(file.length() - 2 * PAGE));
        file.write(noise);
      }
    },
    ZEROED {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        file.seek(PAGE * (1 + random.nextLong(file.length() / PAGE - 1)));
        file.write(new byte[PAGE]);
      }
    },
    SWAPPED {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        long pages = file.length() / PAGE;
        long one = 1 + random.nextLong(pages - 1);
        long other = 1 + random.nextLong(pages - 1);
        byte[] first = page(file, one);
        byte[] second = page(file, other);
        file.seek(one * PAGE);
        file.write(second);
        file.seek(other * PAGE);
        file.write(first);
      }
    },
    COPIED {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        long pages = file.length() / PAGE;
        byte[] other = page(file, 1 + random.nextLong(pages - 1));
        file.seek(PAGE * (1 + random.nextLong(pages - 1)));
        file.write(other);
      }
    },
    HEADER {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        byte[] noise = new byte[100];
        random.nextBytes(noise);
        file.seek(0);
        file.write(noise);
      }
    },
    CUT {
      @Override
      void on(RandomAccessFile file, Random random) throws IOException {
        file.setLength(file.length() * 9 / 10);
      }
    };

    abstract void on(RandomAccessFile file, Random random) throws IOException;

    private static byte[] page(RandomAccessFile file, long number) throws IOException {
      byte[] page = new byte[PAGE];
      file.seek(number * PAGE);
      file.readFully(page);
      return page;
    }
  }

  /** With backup and journal everything comes back; without them all that stood elsewhere. */
  @ParameterizedTest
  @EnumSource(Harm.class)
  void whatWasDamagedIsSaved(Harm harm) throws IOException {
    Path folder = Worked.copy(worked, this.folder.resolve("library"));
    TreeSet<String> all = Worked.rows(folder);
    harm(folder, harm, 20260301);
    try (Rescue rescue = Rescue.of(folder)) {
      rescue.repair(NOW);
    }
    assertEquals(List.of(), Worked.minus(all, Worked.rows(folder)), "with backup and journal");
    try (Store store = Store.open(folder)) {
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    }
    Path bare = folder.resolve("bare");
    Files.createDirectories(bare);
    Files.copy(folder.resolve(Store.FILE), bare.resolve(Store.FILE));
    TreeSet<String> sound = Worked.rows(bare);
    harm(bare, harm, 20260302);
    try (Rescue rescue = Rescue.of(bare)) {
      rescue.repair(NOW);
    }
    int lost = Worked.minus(sound, Worked.rows(bare)).size();
    // Of a page that is gone there is nothing to save; this small library has few rows on many.
    double bound = harm == Harm.CUT ? 0.2 : 0.03;
    assertTrue(lost <= sound.size() * bound, lost + " of " + sound.size() + " rows lost");
    try (Store store = Store.open(bare)) {
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
    }
  }

  static void make(Path folder) {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 10, 30, 7);
      store.backUp(NOW);
      Worked.in(store, 2, 30, 8);
    }
  }

  static void harm(Path folder, Harm harm, long seed) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(Store.FILE).toFile(), "rw")) {
      harm.on(file, new Random(seed));
    }
  }

  /** A log that was not yet moved into the file counts, and the damaged file keeps it. */
  @Test
  void whatStandsInTheLogIsSavedToo() throws Exception {
    try (Store store = Store.open(folder)) {
      Worked.in(store, 1, 5, 1);
    }
    Path said = folder.resolve("said.txt");
    Process child = new Child("write", folder).start(said);
    while (child.isAlive() && Files.size(said) < 2_000) {
      Thread.sleep(5);
    }
    child.destroyForcibly().waitFor();
    List<String> kept =
        Files.readAllLines(said).stream().filter(line -> line.length() == 73).toList();
    try (var files = Files.list(folder.resolve("journal"))) {
      for (Path journal : files.toList()) {
        Files.delete(journal);
      }
    }
    try (Rescue rescue = Rescue.of(folder)) {
      Path aside = rescue.repair(NOW).aside().orElseThrow();
      assertTrue(Files.size(aside.resolve(Store.FILE + "-wal")) > 0);
    }
    TreeSet<String> rows = Worked.rows(folder);
    for (String line : kept) {
      String note = "notes " + line.substring(37);
      assertTrue(rows.stream().anyMatch(row -> row.startsWith(note)), note);
    }
  }
}
