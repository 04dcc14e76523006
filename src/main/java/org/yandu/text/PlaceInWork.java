package org.yandu.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last part of a citation: which part, chapter, article and paragraph of a work. */
final class PlaceInWork {
  private static final int LONGEST_HEADING = 24;
  private static final String CHINESE = "[一二三四五六七八九十百千零〇两]+";
  private static final Pattern ARTICLE =
      Pattern.compile("^第(?:" + CHINESE + "|\\d+)条(?:之" + CHINESE + ")?");
  private static final Pattern UNIT =
      Pattern.compile("^第(?:" + CHINESE + "|\\d+)(?:编|篇|章|节|部分|讲|课|卷|集|回)");
  private static final Pattern PART = Pattern.compile("^(" + CHINESE + ")\\s*[、.．]");
  private static final Pattern BRACKETED =
      Pattern.compile("^[（(]\\s*(" + CHINESE + "|\\d+)\\s*[)）]");
  private static final Pattern POINT = Pattern.compile("^(\\d+)\\s*(?:[、.．](?!\\d)|[)）])");
  private static final Pattern DECIMAL = Pattern.compile("^(\\d+(?:[.．]\\d+)+)(?!\\d)");

  private PlaceInWork() {}

  /** The place of the characters from {@code start} to {@code end}, both included. */
  static String of(Places places, int start, int end) {
    List<String> above = path(places, start);
    List<String> aboveEnd = path(places, end);
    String first = paragraph(places, start);
    String last = paragraph(places, end);
    if (above.equals(aboveEnd)) {
      return String.join("", above) + between(first, last);
    }
    int common = 0;
    while (common < Math.min(above.size(), aboveEnd.size() - 1)
        && above.get(common).equals(aboveEnd.get(common))) {
      common++;
    }
    String rest = String.join("", aboveEnd.subList(common, aboveEnd.size()));
    return String.join("", above) + first + "至" + rest + last;
  }

  private static String between(String first, String last) {
    if (first.equals(last)) {
      return first;
    }
    boolean numbered = first.matches("第\\d+段") && last.matches("第\\d+段");
    return numbered
        ? first.substring(0, first.length() - 1) + "—" + last.substring(1)
        : first + "至" + last;
  }

  private static List<String> path(Places places, int offset) {
    return places.sections(offset).stream()
        .filter(section -> !section.runIn())
        .map(places::heading)
        .filter(heading -> !ARTICLE.matcher(heading).find())
        .map(PlaceInWork::label)
        .toList();
  }

  /** How the section under {@code heading} is called. */
  static String label(String heading) {
    Matcher unit = UNIT.matcher(heading);
    if (unit.find()) {
      return unit.group();
    }
    Matcher part = PART.matcher(heading);
    if (part.find()) {
      return "第" + part.group(1) + "部分";
    }
    Matcher bracketed = BRACKETED.matcher(heading);
    if (bracketed.find()) {
      return "（" + bracketed.group(1) + "）";
    }
    Matcher decimal = DECIMAL.matcher(heading);
    if (decimal.find()) {
      return "第" + decimal.group(1).replace('．', '.') + "节";
    }
    Matcher point = POINT.matcher(heading);
    return point.find() ? "第" + point.group(1) + "点" : quoted(heading);
  }

  private static String quoted(String heading) {
    String bare = heading.replaceFirst("[：:。，,；;]+$", "");
    int length = bare.codePointCount(0, bare.length());
    String words =
        length <= LONGEST_HEADING
            ? bare
            : bare.substring(0, bare.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }

  /** The paragraph, in a law the article; empty outside paragraphs. */
  private static String paragraph(Places places, int offset) {
    int number = places.paragraphInSection(offset);
    if (number == 0) {
      return "";
    }
    return article(places, offset).orElse("第" + number + "段");
  }

  private static Optional<String> article(Places places, int offset) {
    List<Section> sections = places.sections(offset).reversed();
    for (Section section : sections) {
      Matcher matcher = ARTICLE.matcher(places.heading(section));
      if (matcher.find()) {
        return Optional.of(matcher.group() + clause(places, section, offset));
      }
    }
    Document document = places.document();
    return places
        .block(offset)
        .map(block -> ARTICLE.matcher(document.shown(block.range())))
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  /** 第二款 and 第（三）项 of an article that has several; else nothing. */
  private static String clause(Places places, Section article, int offset) {
    Document document = places.document();
    int clauses = 0;
    int here = 0;
    String item = "";
    for (int i = document.blockAt(article.range().start()); i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.range().start() >= article.range().end()) {
        break;
      }
      Matcher numbered = BRACKETED.matcher(document.shown(block.range()));
      boolean isItem = numbered.find();
      if (block.kind().isNumbered() && !isItem) {
        clauses++;
      }
      if (block.range().contains(offset)) {
        here = clauses;
        item = isItem ? "第（" + numbered.group(1) + "）项" : "";
      }
    }
    return (clauses > 1 && here > 0 ? "第" + ChineseNumber.of(here) + "款" : "") + item;
  }
}
