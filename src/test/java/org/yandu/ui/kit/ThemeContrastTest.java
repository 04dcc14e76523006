package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.ui.Contrast;

/** Words and signs of the window can be made out in every theme (WCAG 2, level AA). */
class ThemeContrastTest {
  private static final Path SHEETS = Path.of("src/main/resources/org/yandu/ui/kit");
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
  private static final double WORDS = 4.5;
  private static final double SHAPES = 3;
  private static final List<String> GROUNDS =
      List.of(
          "-yandu-chrome",
          "-yandu-pane",
          "-yandu-page",
          "-yandu-card",
          "-yandu-note",
          "-yandu-hover",
          "-yandu-selected",
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle");
  private static final List<String> FIELDS =
      List.of("-color-bg-default", "-yandu-card", "-yandu-page");

  private final List<String> faint = new ArrayList<>();
  private Map<String, Color> tokens;

  @ParameterizedTest
  @ValueSource(strings = {"paper", "white", "green", "night"})
  void wordsAndSignsStandOut(String theme) throws IOException {
    tokens = tokens(theme);
    for (String ink : new String[] {"-color-fg-default", "-color-fg-muted", "-yandu-match"}) {
      check(ink, GROUNDS, WORDS);
    }
    // Prompts in fields are words, on other grounds it is the colour of small signs.
    check("-color-fg-subtle", FIELDS, WORDS);
    check("-color-fg-subtle", GROUNDS, SHAPES);
    check("-color-accent-fg", List.of("-color-bg-default", "-yandu-pane"), WORDS);
    check("-color-accent-emphasis", FIELDS, SHAPES);
    for (String color : new String[] {"yellow", "green", "blue", "red", "purple"}) {
      check("-yandu-" + color + "-line", List.of("-yandu-pane", "-yandu-card"), SHAPES);
    }
    for (String paper : new String[] {"paper", "white", "green"}) {
      check("-yandu-ink-on-light", List.of("-yandu-swatch-" + paper), WORDS);
    }
    check("-yandu-ink-on-dark", List.of("-yandu-swatch-night"), WORDS);
    tokens.put("white", Color.WHITE);
    check("white", List.of("-color-accent-emphasis"), WORDS);
    assertTrue(faint.isEmpty(), () -> theme + ": " + faint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"white", "green", "night"})
  void everyThemeHasTheSameTokensOfOurOwn(String theme) throws IOException {
    assertEquals(own("paper"), own(theme));
  }

  private static List<String> own(String theme) throws IOException {
    return tokens(theme).keySet().stream().filter(t -> t.startsWith("-yandu-")).sorted().toList();
  }

  private void check(String ink, List<String> grounds, double least) {
    for (String ground : grounds) {
      double contrast = Contrast.of(tokens.get(ink), tokens.get(ground));
      if (contrast < least) {
        faint.add("%s on %s %.2f".formatted(ink, ground, contrast));
      }
    }
  }

  private static Map<String, Color> tokens(String theme) throws IOException {
    Map<String, Color> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(Files.readString(SHEETS.resolve("theme-" + theme + ".css")));
    while (token.find()) {
      tokens.put(token.group(1), Color.web(token.group(2)));
    }
    return tokens;
  }
}
