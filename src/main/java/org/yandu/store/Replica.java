package org.yandu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yandu.io.Ids;
import org.yandu.io.WholeFile;

/**
 * The name under which a copy of a library counts its writes. It stands in a file beside the
 * database with the place it was given at: a folder that was copied, or put back from a backup, is
 * another library from then on, so that no count ever stands for two different writes.
 */
final class Replica {
  private static final System.Logger LOG = System.getLogger(Replica.class.getName());
  private static final String FILE = "replica";

  private Replica() {}

  /** The name of the library in {@code folder}; given now if it has none that is good here. */
  static String of(Path folder) {
    Path file = folder.resolve(FILE);
    List<String> kept = lines(file);
    String here = place(folder);
    if (kept.size() == 2 && kept.get(1).equals(here) && kept.get(0).matches("[0-9a-f]{12}")) {
      return kept.getFirst();
    }
    // The last digits of a UUIDv7 are the random ones.
    String fresh = Ids.next().toString().substring(24);
    try {
      WholeFile.write(file, (fresh + "\n" + here + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the name of the library could not be kept", e);
    }
    return fresh;
  }

  /** To be called before a database takes the place of another: what is written then is new. */
  static void forget(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  private static String place(Path folder) {
    String machine =
        Stream.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"))
            .flatMap(file -> lines(file).stream())
            .findFirst()
            .orElseGet(() -> Objects.toString(System.getenv("COMPUTERNAME"), ""));
    return machine + " " + folder.toAbsolutePath().normalize();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
