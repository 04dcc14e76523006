package org.yandu.load.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts automatic numbers as Word shows them, from whatever form its lists were read: definitions
 * with nine levels, and lists that use a definition, may change some levels and may start anew.
 */
final class WordNumbering {
  static final int LEVELS = 9;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int LARGEST = 99_999;

  /** One level of a definition; {@code %1}…{@code %9} in its text stand for the counters. */
  static final class Level {
    NumberFormat format = NumberFormat.DECIMAL;
    String text = "";
    int start = 1;

    /** Number of the level from 1 that this starts anew after; -1 for any above, 0 for none. */
    int restart = -1;

    /** Numbers of the levels above are shown with Arabic digits. */
    boolean legal;

    /** Style whose paragraphs stand on this level, empty for none. */
    String style = "";

    /** Nothing stands between the number and the words. */
    boolean tight;
  }

  /** A list: its definition, the levels it has of its own and where it starts anew. */
  static final class Instance {
    String definition = "";
    final Level[] own = new Level[LEVELS];
    final int[] startOverride = new int[LEVELS];

    Instance() {
      Arrays.fill(startOverride, -1);
    }
  }

  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  void define(String definition, Level[] levels) {
    definitions.put(definition, levels);
  }

  void add(int list, Instance instance) {
    instances.put(list, instance);
  }

  /** {@code definition} is the same list of levels as that of {@code list}. */
  void link(String definition, int list) {
    Instance other = instances.get(list);
    if (other != null && definitions.containsKey(other.definition)) {
      definitions.put(definition, definitions.get(other.definition));
    }
  }

  /** The level on which paragraphs of {@code style} stand in {@code list}, -1 when it says none. */
  int levelOf(int list, String style) {
    Instance instance = instances.get(list);
    for (int at = 0; instance != null && !style.isEmpty() && at < LEVELS; at++) {
      Level level = level(instance, at);
      if (level != null && level.style.equals(style)) {
        return at;
      }
    }
    return -1;
  }

  boolean isBullet(int list, int level) {
    Instance instance = instances.get(list);
    Level shown = instance == null ? null : level(instance, Math.clamp(level, 0, LEVELS - 1));
    return shown != null && shown.format == NumberFormat.BULLET;
  }

  /**
   * Counts one paragraph on and returns its number as it stands before the words, empty when it has
   * none.
   */
  String next(int list, int level) {
    Instance instance = instances.get(list);
    int at = Math.clamp(level, 0, LEVELS - 1);
    Level shown = instance == null ? null : level(instance, at);
    if (shown == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(instance.definition, id -> unset());
    count(instance, list, counts, at);
    return shown.format == NumberFormat.BULLET ? "" : text(instance, shown, counts);
  }

  private static int[] unset() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }

  private void count(Instance instance, int list, int[] counts, int at) {
    for (int above = 0; above < at; above++) {
      if (counts[above] < 0) {
        counts[above] = start(instance, above);
      }
    }
    boolean restarts = instance.startOverride[at] >= 0 && restarted.add(list + "/" + at);
    counts[at] =
        restarts || counts[at] < 0 ? start(instance, at) : Math.min(counts[at] + 1, LARGEST);
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      Level level = level(instance, deeper);
      if (level == null || level.restart < 0 || at < level.restart) {
        counts[deeper] = -1;
      }
    }
  }

  private int start(Instance instance, int at) {
    Level level = level(instance, at);
    int start =
        instance.startOverride[at] >= 0
            ? instance.startOverride[at]
            : level == null ? 1 : level.start;
    return Math.clamp(start, 0, LARGEST);
  }

  private Level level(Instance instance, int at) {
    if (instance.own[at] != null) {
      return instance.own[at];
    }
    Level[] levels = definitions.get(instance.definition);
    return levels == null ? null : levels[at];
  }

  private String text(Instance instance, Level shown, int[] counts) {
    String number =
        PLACE
            .matcher(shown.text)
            .replaceAll(place -> Matcher.quoteReplacement(counter(instance, shown, counts, place)));
    boolean bare = number.isEmpty() || shown.tight;
    boolean closed = bare || "、）)．： 　".indexOf(number.charAt(number.length() - 1)) >= 0;
    return closed ? number : number + " ";
  }

  private String counter(Instance instance, Level shown, int[] counts, MatchResult place) {
    int at = place.group(1).charAt(0) - '1';
    Level level = level(instance, at);
    int value = counts[at] < 0 ? Math.max(0, start(instance, at)) : counts[at];
    boolean arabic = level == null || shown.legal && level != shown;
    return (arabic ? NumberFormat.DECIMAL : level.format).format(value);
  }
}
