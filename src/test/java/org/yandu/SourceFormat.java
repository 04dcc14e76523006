package org.yandu;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's formatter, google-java-format, run on the JDK of the build.
 *
 * <p>The Maven plugins for it run inside Maven's own Java, which may be too old to parse the
 * sources; this runs where the tests run. {@code main} rewrites the files that are not formatted.
 */
final class SourceFormat {
  private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.GOOGLE;
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().style(STYLE).build());

  private SourceFormat() {}

  public static void main(String[] folders) throws Exception {
    for (String folder : folders) {
      for (Path file : sources(Path.of(folder))) {
        String source = Files.readString(file);
        String formatted = format(source);
        if (!formatted.equals(source)) {
          Files.writeString(file, formatted);
          System.out.println("formatted " + file);
        }
      }
    }
  }

  static String format(String source) throws Exception {
    String ordered =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), STYLE);
    return FORMATTER.formatSource(ordered);
  }

  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
