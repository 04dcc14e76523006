package org.yandu.load;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.yandu.load.child.ReaderFault;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Loads spoiled samples; each round depends on its number alone, so that it can be repeated. */
final class Mutations {
  private final Loader loader;
  private final List<SourceFile> samples;

  Mutations(Loader loader) throws IOException {
    this(loader, Samples.all());
  }

  Mutations(Loader loader, List<SourceFile> samples) {
    this.loader = loader;
    this.samples = samples;
  }

  /**
   * What became of a spoiled file.
   *
   * @param verdict a format or a reason
   * @param fault what must not happen; null when nothing did
   */
  record Outcome(String sample, String verdict, long nanos, Throwable fault) {}

  Outcome round(long number) {
    SourceFile sample = samples.get(new Random(number).nextInt(samples.size()));
    byte[] bytes = new Mutator(number).spoil(sample.bytes());
    long start = System.nanoTime();
    String verdict = "fault";
    Throwable fault = null;
    try {
      Loaded loaded = loader.load(new SourceFile(sample.name(), bytes), ReadOptions.NONE);
      verdict = loaded.document().source().format();
      DocumentInvariants.check(loaded.document());
    } catch (LoadException e) {
      verdict = e.reason().name();
      fault = isFault(e) ? e.getCause() : null;
    } catch (RuntimeException | Error e) {
      fault = e;
    }
    return new Outcome(sample.name(), verdict, System.nanoTime() - start, fault);
  }

  /** A reader that failed; one that was stopped at a limit is what the limits are for. */
  private static boolean isFault(LoadException e) {
    return e.reason() == Reason.BROKEN && e.getCause() instanceof ReaderFault;
  }
}
