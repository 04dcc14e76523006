package org.yandu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something of the outside world that only some packages may touch.
 *
 * @param name how the fence is called in a report
 * @param outside prefixes of the names of what stands outside
 * @param gates the packages that may use it, named without the base; "ui" opens all below it
 * @param because why
 */
record Fence(String name, List<String> outside, Set<String> gates, String because) {
  static final List<Fence> ALL =
      List.of(
          new Fence(
              "only the store speaks SQL",
              List.of("java.sql.", "javax.sql.", "org.sqlite."),
              Set.of("store"),
              "a second place with SQL soon has a second idea of the schema"),
          new Fence(
              "JSON is read and written at the edges",
              List.of("com.fasterxml.jackson."),
              Set.of("export", "exchange", "settings", "cli"),
              "the form of a file must not become the form of the model"),
          new Fence(
              "only the loader knows markup",
              List.of("org.jsoup."),
              Set.of("load"),
              "above the loader there are documents, not formats"),
          new Fence(
              "Markdown is parsed in two places",
              List.of("org.commonmark."),
              Set.of("load", "markup"),
              "screen and exports must agree about what a note says"),
          new Fence(
              "only the loader knows foreign documents",
              List.of("org.apache.pdfbox.", "org.apache.poi.", "com.rtfparserkit."),
              Set.of("load"),
              "above the loader there are documents, not formats"),
          new Fence(
              "XML stays where Word files are read and written",
              List.of("javax.xml.", "org.w3c.dom.", "org.xml.sax."),
              Set.of("load", "export"),
              "every parser of foreign XML needs the same strict settings"),
          new Fence(
              "JavaFX stays on the screen",
              List.of(
                  "javafx.", "com.sun.javafx.", "org.controlsfx.", "atlantafx.", "org.kordamp."),
              Set.of("", "ui"),
              "what the program can do must work and be tested without a screen"),
          new Fence(
              "only the command line parses arguments",
              List.of("picocli."),
              Set.of("cli"),
              "one place knows what can be typed"),
          new Fence(
              "one package speaks Chinese",
              List.of("com.hankcs."),
              Set.of("language"),
              "another way to cut words must be able to take its place"),
          new Fence(
              "there is no network",
              List.of(
                  "java.net.Socket",
                  "java.net.ServerSocket",
                  "java.net.DatagramSocket",
                  "java.net.URLConnection",
                  "java.net.HttpURLConnection",
                  "java.net.InetAddress",
                  "java.net.http.",
                  "java.nio.channels.SocketChannel",
                  "java.nio.channels.AsynchronousSocketChannel",
                  "javax.net."),
              Set.of(),
              "a reader's notes never leave the machine by themselves"));

  Stream<String> complaints(JavaClass user, String base) {
    if (open(user, base)) {
      return Stream.empty();
    }
    return user.getDirectDependenciesFromSelf().stream()
        .filter(arrow -> isOutside(arrow.getTargetClass().getBaseComponentType().getName()))
        .map(arrow -> arrow.getDescription());
  }

  private boolean isOutside(String used) {
    return outside.stream().anyMatch(used::startsWith);
  }

  private boolean open(JavaClass user, String base) {
    String name = user.getPackageName();
    String inner = name.equals(base) ? "" : name.substring(base.length() + 1);
    return gates.contains(inner) || gates.stream().anyMatch(gate -> isBelow(gate, inner));
  }

  private static boolean isBelow(String gate, String inner) {
    return !gate.isEmpty() && inner.startsWith(gate + ".");
  }
}
