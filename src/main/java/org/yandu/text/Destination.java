package org.yandu.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as a reader names it: paragraph 12 or 第12段 of the work being read, page 34 or 第34页 of the
 * source, 50 % of the whole text.
 *
 * @param kind of the number
 * @param label the number or page label as it was typed, in half-width characters
 */
public record Destination(Kind kind, String label) {
  /** What the number counts. */
  public enum Kind {
    PARAGRAPH,
    PAGE,
    PERCENT
  }

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:第\\s*([\\p{L}\\p{N}-]+?)\\s*页|([\\p{N}]+)\\s*页|p(?:age)?\\.?\\s*([\\p{L}\\p{N}-]+))");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:第\\s*)?(\\d{1,7})(?:\\s*(?:自然)?段)?|¶\\s*(\\d{1,7})");

  /** What {@code typed} means; empty for what is no place. */
  public static Optional<Destination> of(String typed) {
    String words = halfWidth(typed).strip().toLowerCase(Locale.ROOT);
    Matcher percent = PERCENT.matcher(words);
    if (percent.matches()) {
      return Optional.of(new Destination(Kind.PERCENT, percent.group(1)));
    }
    Matcher page = PAGE.matcher(words);
    if (page.matches()) {
      return Optional.of(new Destination(Kind.PAGE, group(page)));
    }
    Matcher paragraph = PARAGRAPH.matcher(words);
    return paragraph.matches()
        ? Optional.of(new Destination(Kind.PARAGRAPH, group(paragraph)))
        : Optional.empty();
  }

  private static String group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    throw new IllegalStateException("nothing matched");
  }

  private static String halfWidth(String words) {
    StringBuilder half = new StringBuilder();
    words
        .chars()
        .map(c -> c >= '！' && c <= '～' ? c - 0xFEE0 : c == '\u3000' ? ' ' : c)
        .forEach(c -> half.append((char) c));
    return half.toString();
  }

  /**
   * The canonical offset meant by it.
   *
   * @param here where reading is; a paragraph is one of the work that holds it
   */
  public Optional<Integer> in(Places places, int here) {
    Document document = places.document();
    return switch (kind) {
      case PERCENT -> percent(document);
      case PAGE ->
          document.pages().stream()
              .filter(mark -> mark.label().equalsIgnoreCase(label))
              .findFirst()
              .map(PageMark::offset);
      case PARAGRAPH -> paragraph(places, here);
    };
  }

  private Optional<Integer> percent(Document document) {
    double part = Double.parseDouble(label) / 100;
    if (part > 1 || document.blocks().isEmpty()) {
      return Optional.empty();
    }
    int offset = (int) Math.round(part * document.text().length());
    int block = Math.min(document.blockAt(offset), document.blocks().size() - 1);
    Range range = document.blocks().get(block).range();
    return Optional.of(Math.clamp(offset, range.start(), range.end()));
  }

  private Optional<Integer> paragraph(Places places, int here) {
    int number = Integer.parseInt(label);
    Document document = places.document();
    Range within =
        places.work(here).map(Work::range).orElse(new Range(0, document.text().length()));
    for (int i = document.blockAt(within.start()); i < document.blocks().size(); i++) {
      int start = document.blocks().get(i).range().start();
      if (start >= within.end()) {
        break;
      }
      if (places.paragraphInWork(start) == number) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }
}
