package org.yandu.load.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/** Takes running heads and page numbers out of the lines and lets the numbers name the pages. */
final class Furniture {
  private static final int MOST_LINES = 3;
  private static final int FEWEST_PAGES = 3;
  private static final int LONGEST = 80;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[—─\\-－–·.\\s]*(?:第\\s*)?(?<n>\\d{1,4}|[ivxlcIVXLC]{1,6})(?:\\s*页)?"
              + "(?:\\s*(?:/|of|共|，|,)\\s*共?\\s*\\d{1,4}\\s*页?)?[—─\\-－–·.\\s]*"
              + "|(?i:page)\\s*(?<p>\\d{1,4})(?:\\s*of\\s*\\d{1,4})?");

  private final List<LaidPage> pages;
  private final List<String> printed = new ArrayList<>();

  private Furniture(List<LaidPage> pages) {
    this.pages = pages;
    pages.forEach(page -> printed.add(""));
  }

  static void take(List<LaidPage> pages) {
    var furniture = new Furniture(pages);
    for (int round = 0; round < MOST_LINES; round++) {
      boolean heads = furniture.takeEdge(true);
      boolean feet = furniture.takeEdge(false);
      if (!heads && !feet) {
        break;
      }
    }
    for (LaidPage page : pages) {
      String number = furniture.printed.get(page.index);
      page.label = number.isEmpty() ? page.label : number;
    }
  }

  /** Takes the outermost line of the pages where it is furniture. */
  private boolean takeEdge(boolean top) {
    List<TextLine> edge = pages.stream().map(page -> outermost(page, top)).toList();
    Map<Integer, Integer> offsets = offsets(edge);
    Map<String, List<TextLine>> same = new HashMap<>();
    for (TextLine line : edge) {
      if (line != null && line.text.length() <= LONGEST) {
        same.computeIfAbsent(masked(line.text), key -> new ArrayList<>()).add(line);
      }
    }
    boolean taken = false;
    for (TextLine line : edge) {
      if (line != null && isFurniture(line, same.get(masked(line.text)), offsets)) {
        LaidPage page = pages.get(line.page);
        page.lines.remove(line);
        page.furniture.add(line);
        String number = number(line, offsets);
        if (!number.isEmpty() && printed.get(line.page).isEmpty()) {
          printed.set(line.page, number);
        }
        taken = true;
      }
    }
    return taken;
  }

  private static TextLine outermost(LaidPage page, boolean top) {
    Comparator<TextLine> byHeight = Comparator.comparingDouble(line -> line.y);
    return page.lines.stream().min(top ? byHeight : byHeight.reversed()).orElse(null);
  }

  private boolean isFurniture(TextLine line, List<TextLine> same, Map<Integer, Integer> offsets) {
    if (isPageNumber(line, offsets)) {
      return true;
    }
    if (same == null || Marks.bare(line.text).length() < 2) {
      return false;
    }
    long level = same.stream().filter(other -> Math.abs(other.y - line.y) < line.size).count();
    return level >= FEWEST_PAGES && !isLeader(line.text);
  }

  /** Entries of a contents page look alike when their digits are masked. */
  private static boolean isLeader(String text) {
    return text.contains("...") || text.contains("……") || text.contains("···");
  }

  private static boolean isPageNumber(TextLine line, Map<Integer, Integer> offsets) {
    Matcher matcher = PAGE_NUMBER.matcher(plain(line.text));
    if (!matcher.matches()) {
      return false;
    }
    String digits = matcher.group("n") == null ? matcher.group("p") : matcher.group("n");
    if (!Marks.isDigit(digits.charAt(0))) {
      return true;
    }
    int value = Integer.parseInt(digits);
    boolean marked = !line.text.strip().equals(digits);
    return marked || value == line.page + 1 || offsets.getOrDefault(value - line.page, 0) >= 2;
  }

  /** How often a number in these lines runs ahead of the count of pages by so much. */
  private static Map<Integer, Integer> offsets(List<TextLine> edge) {
    var offsets = new HashMap<Integer, Integer>();
    for (TextLine line : edge) {
      if (line != null && line.text.length() <= LONGEST) {
        Matcher numbers = NUMBER.matcher(plain(line.text));
        while (numbers.find()) {
          offsets.merge(Integer.parseInt(numbers.group()) - line.page, 1, Integer::sum);
        }
      }
    }
    return offsets;
  }

  /** The number in the line that counts on from page to page, as it is printed. */
  private static String number(TextLine line, Map<Integer, Integer> offsets) {
    String plain = plain(line.text);
    Matcher alone = PAGE_NUMBER.matcher(plain);
    if (alone.matches()) {
      return alone.group("n") == null ? alone.group("p") : alone.group("n");
    }
    Matcher numbers = NUMBER.matcher(plain);
    String best = "";
    int most = FEWEST_PAGES - 1;
    while (numbers.find()) {
      int votes = offsets.getOrDefault(Integer.parseInt(numbers.group()) - line.page, 0);
      if (votes > most) {
        most = votes;
        best = numbers.group();
      }
    }
    return best;
  }

  private static String masked(String text) {
    return NUMBER.matcher(plain(Marks.bare(text))).replaceAll("0");
  }

  /** Full-width digits as ASCII. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return plain.toString().strip();
  }
}
