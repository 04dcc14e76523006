package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Highlights, notes, imports, backups and migrations, killed; {@link KillBenchmark} for long. */
class KillTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidToBeKeptIsKept() throws Exception {
    var work = new KilledWork(folder, 20260301);
    // On a busy machine a program may be killed before it has written anything.
    for (int i = 0; i < 10 || work.acknowledged() <= 10 && i < 60; i++) {
      work.once();
    }
    assertTrue(work.acknowledged() > 10, "only " + work.acknowledged() + " writes");
  }
}
