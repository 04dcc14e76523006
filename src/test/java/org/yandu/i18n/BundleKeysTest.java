package org.yandu.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text has both languages, every text asked for is there, every text that is there is asked
 * for. A key in the sources is a string literal; one that ends with a dot, or with an underscore,
 * is the start of keys whose ends are made at run time.
 */
class BundleKeysTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/yandu/i18n");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:texts|texts\\(\\)|words)\\s*\\.\\s*get\\(\\s*\"([a-zA-Z0-9_.]+)\"(\\s*[+])?");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(
        new TreeSet<>(bundle("messages.properties").stringPropertyNames()),
        new TreeSet<>(bundle("messages_en.properties").stringPropertyNames()));
  }

  @Test
  void bothLanguagesFillTheSamePlaces() throws IOException {
    Properties chinese = bundle("messages.properties");
    Properties english = bundle("messages_en.properties");
    Set<String> different =
        chinese.stringPropertyNames().stream()
            .filter(key -> english.getProperty(key) != null)
            .filter(key -> !places(chinese, key).equals(places(english, key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), different);
  }

  @Test
  void everyKeyAskedForIsThere() throws IOException {
    Set<String> there = bundle("messages.properties").stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    Matcher asked = ASKED.matcher(sources());
    while (asked.find()) {
      String key = asked.group(1);
      boolean start = asked.group(2) != null;
      if (start ? there.stream().noneMatch(k -> k.startsWith(key)) : !there.contains(key)) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyIsAskedFor() throws IOException {
    Set<String> literals = new HashSet<>();
    Matcher literal = LITERAL.matcher(sources());
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    List<String> starts = literals.stream().filter(l -> l.length() > 2 && l.endsWith(".")).toList();
    Set<String> unused =
        bundle("messages.properties").stringPropertyNames().stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> starts.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  private static Set<String> places(Properties bundle, String key) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(bundle.getProperty(key));
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }
}
