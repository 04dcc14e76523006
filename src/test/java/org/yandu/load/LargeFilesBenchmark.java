package org.yandu.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yandu.load.LargeFiles.Shape;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;

/**
 * Loads files as large as the program opens them, one after the other; an end for want of memory is
 * a fault. Run it with the heap that the program may grow by.
 */
final class LargeFilesBenchmark {
  private LargeFilesBenchmark() {}

  /**
   * @param arguments a word that the names of the files begin with, nothing for all; or a file to
   *     load; or how many pages a PDF shall have, and where to write it
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 1) {
      Files.write(Path.of(arguments[1]), SamplePdf.ofPages(Integer.parseInt(arguments[0])));
      return;
    }
    if (arguments.length == 1 && Files.isRegularFile(Path.of(arguments[0]))) {
      long start = System.nanoTime();
      String verdict = verdict(Path.of(arguments[0]));
      System.out.printf("%.1f s  %s%n", (System.nanoTime() - start) / 1e9, verdict);
      System.exit(0);
    }
    Path folder = Files.createTempDirectory("large");
    int faults = 0;
    String wanted = arguments.length > 0 ? arguments[0] : "";
    List<Shape> shapes =
        LargeFiles.all().stream().filter(shape -> shape.name().startsWith(wanted)).toList();
    for (Shape shape : shapes) {
      Path file = shape.write(folder);
      long start = System.nanoTime();
      String verdict = verdict(file);
      faults += verdict.startsWith("fault") ? 1 : 0;
      System.out.printf(
          "%-26s %3d MB %6.1f s  %s%n",
          shape.name(), shape.megabytes(), (System.nanoTime() - start) / 1e9, verdict);
      Files.delete(file);
    }
    Files.delete(folder);
    System.exit(faults == 0 ? 0 : 1);
  }

  private static String verdict(Path file) {
    try {
      Loaded loaded = Loader.standard().load(file, ReadOptions.NONE);
      return loaded.document().blocks().size() + " blocks";
    } catch (LoadException e) {
      return e.reason().name();
    } catch (RuntimeException | Error e) {
      return "fault: " + e;
    }
  }
}
