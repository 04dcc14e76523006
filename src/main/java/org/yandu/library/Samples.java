package org.yandu.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sample documents that come with the program, as files of their own for a moment. */
final class Samples implements AutoCloseable {
  private static final String FOLDER = "/org/yandu/seeds/";

  private final Path unpacked;
  private final List<Path> files;

  private Samples(Path unpacked, List<Path> files) {
    this.unpacked = unpacked;
    this.files = List.copyOf(files);
  }

  /** Copies the samples out of the program, by name. */
  static Samples unpack() {
    try {
      Path folder = Files.createTempDirectory("yandu-samples");
      try {
        return new Samples(folder, inProgram(samples -> copy(samples, folder)));
      } catch (IOException | RuntimeException e) {
        delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> files() {
    return files;
  }

  @Override
  public void close() {
    delete(unpacked);
  }

  /** Hands over the folder of the samples, in a jar or beside the classes. */
  private static <T> T inProgram(Function<Path, T> use) throws IOException {
    URL address = Samples.class.getResource(FOLDER);
    if (address == null) {
      throw new IOException("no samples in the program");
    }
    try {
      if (address.openConnection() instanceof JarURLConnection jar) {
        URI file = jar.getJarFileURL().toURI();
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
          return use.apply(inside.getPath(FOLDER));
        }
      }
      return use.apply(Path.of(address.toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<Path> copy(Path samples, Path folder) {
    try (Stream<Path> entries = Files.list(samples)) {
      List<Path> copies = new ArrayList<>();
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (FileCollector.looksLikeDocument(name)) {
          copies.add(Files.copy(entry, folder.resolve(name)));
        }
      }
      return copies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      System.getLogger(Samples.class.getName())
          .log(System.Logger.Level.WARNING, "left behind: " + folder, e);
    }
  }
}
