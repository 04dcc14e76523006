package org.yandu.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How badly lines of a title end where they do: best after 的 or a mark, well between words, worst
 * inside one (人民代|表大会). CLREQ leaves this to the hand of the typographer. A short list of the words
 * of titles stands in for a dictionary, which takes half a second to read, so that a title would
 * move after it is shown. Any thread.
 */
final class TitleBreaks {
  /** Costs are in em of unevenness that is borne to avoid them. */
  private static final float INSIDE = 8;

  private static final float LEANING = 3;
  private static final float BETWEEN = 1;
  private static final float UNKNOWN = 1;

  /** After these a reader breathes. */
  private static final String PAUSES = "的、，。；：！？》”’）】·—… \u3000";

  /** Before these too. */
  private static final String BEGINNERS = "《“‘（【—和与及暨在 \u3000";

  /** These lean on what follows, as do the words of the list that end in a hyphen. */
  private static final String LEANERS = "在向为对从以把将就由让使被诉和与及暨";

  private static final Map<String, Boolean> WORDS = words();
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);

  private final int start;
  private final float[] costs;

  TitleBreaks(BlockText block) {
    start = block.start;
    costs = new float[block.end - block.start];
    String before = "";
    int at = block.start;
    while (at < block.end) {
      String word = word(block.text, at, block.end);
      if (at > block.start) {
        costs[at - start] = between(before, word);
      }
      Arrays.fill(costs, at - start + 1, at - start + word.length(), INSIDE);
      before = word;
      at += word.length();
    }
  }

  /** Every word of the list, with whether it leans on the next one. */
  private static Map<String, Boolean> words() {
    try (InputStream file = TitleBreaks.class.getResourceAsStream("title-words.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .flatMap(line -> Arrays.stream(line.strip().split(" +")))
          .collect(
              Collectors.toUnmodifiableMap(
                  word -> word.replace("-", ""), word -> word.endsWith("-"), Boolean::logicalOr));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float between(String before, String after) {
    if (after.equals("的")) {
      return INSIDE;
    }
    if (PAUSES.contains(before) || BEGINNERS.contains(after)) {
      return 0;
    }
    if (LEANERS.contains(before) || WORDS.getOrDefault(before, false)) {
      return LEANING;
    }
    return BETWEEN + (before.length() > 1 ? 0 : UNKNOWN) + (after.length() > 1 ? 0 : UNKNOWN);
  }

  /** The longest word of the list that begins at a place, or the one character there. */
  private static String word(String text, int at, int end) {
    for (int length = Math.min(LONGEST, end - at); length > 1; length--) {
      String word = text.substring(at, at + length);
      if (WORDS.containsKey(word)) {
        return word;
      }
    }
    return text.substring(at, at + 1);
  }

  /** What it costs that a line begins at a place, a UTF-16 offset of the text. */
  double cost(int place) {
    return costs[place - start];
  }
}
