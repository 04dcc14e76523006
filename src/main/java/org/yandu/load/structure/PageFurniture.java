package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.text.PageMark;

/** Finds page numbers and running heads, which stand in no paragraph of the document. */
final class PageFurniture {
  private static final Pattern MARKED_NUMBER =
      Pattern.compile(
          "[—\\-－–·]+\\s*\\d{1,4}\\s*[—\\-－–·]+|第\\s*\\d{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,4}\\s*页)?"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?)");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,5}");
  private static final float WIDEST_HEAD = 30;
  static final String MASTHEAD = "head of the first page";
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(?<name>\\p{IsHan}{2,16})\\s*[─—–―|｜]+\\s*\\d{4}年.{2,16}");

  private PageFurniture() {}

  /** Marks the lines and returns where the pages that they number begin. */
  static List<PageMark> mark(List<Line> lines) {
    boolean bare = bareNumbersCount(lines);
    for (Line line : lines) {
      if (line.text.length() <= 24 && isPageNumber(line.text, bare)) {
        line.become(LineKind.PAGE_NUMBER, "page number", .95);
      }
    }
    markRunningHeads(lines);
    List<PageMark> pages = pages(lines);
    keepMasthead(lines);
    return pages;
  }

  /** The head of the first page may be the only place that names the assembly. */
  private static void keepMasthead(List<Line> lines) {
    Line head = lines.isEmpty() ? null : lines.getFirst();
    if (head == null || head.kind != LineKind.RUNNING_HEAD) {
      return;
    }
    Matcher named = NAME_AND_DAY.matcher(head.text);
    if (named.matches()) {
      String name = named.group("name");
      var masthead = new Line(head.start, head.start + name.length(), name, head.hints);
      masthead.become(LineKind.FRONT, MASTHEAD, .8);
      lines.addFirst(masthead);
    }
  }

  private static boolean isPageNumber(String text, boolean bare) {
    char first = text.charAt(0);
    if (!Marks.isDigit(first) && "—-－–·第pP".indexOf(first) < 0) {
      return false;
    }
    return bare && BARE_NUMBER.matcher(text).matches() || MARKED_NUMBER.matcher(text).matches();
  }

  /** Lines of one number only are page numbers when they count on by one. */
  private static boolean bareNumbersCount(List<Line> lines) {
    int seen = 0;
    int steps = 0;
    int before = -1;
    for (Line line : lines) {
      if (line.text.length() <= 5
          && Marks.isDigit(line.first())
          && BARE_NUMBER.matcher(line.text).matches()) {
        int value = Integer.parseInt(line.text);
        steps += value == before + 1 ? 1 : 0;
        before = value;
        seen++;
      }
    }
    return seen >= 3 && steps >= .7 * (seen - 1);
  }

  private static void markRunningHeads(List<Line> lines) {
    Map<String, List<Integer>> places = new HashMap<>();
    var firsts = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (touchesPageEdge(lines, i)) {
        firsts.set(masked(lines.get(i).text.substring(0, 1)).charAt(0));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      char first = Marks.isDigit(line.first()) ? '0' : line.first();
      if (firsts.get(first)
          && line.width() <= WIDEST_HEAD
          && line.number == null
          && line.kind != LineKind.PAGE_NUMBER
          && !Marks.endsSentence(line.text)
          && (touchesPageEdge(lines, i) || line.text.length() > 3)) {
        places.computeIfAbsent(masked(line.text), key -> new ArrayList<>()).add(i);
      }
    }
    int[] pages = pageOfEachLine(lines);
    for (List<Integer> same : places.values()) {
      long edges = same.stream().filter(i -> touchesPageEdge(lines, i)).count();
      if (same.size() >= 3
          && same.size() <= lines.size() / 6
          && edges >= .6 * same.size()
          && runs(same, pages)) {
        same.forEach(i -> lines.get(i).become(LineKind.RUNNING_HEAD, "running head", .9));
      }
    }
  }

  /** A running head stands on one page after the other; a title that comes again does not. */
  private static boolean runs(List<Integer> same, int[] pages) {
    int near = 0;
    for (int i = 1; i < same.size(); i++) {
      near += pages[same.get(i)] - pages[same.get(i - 1)] <= 3 ? 1 : 0;
    }
    return near * 2 >= same.size() - 1;
  }

  private static int[] pageOfEachLine(List<Line> lines) {
    int[] pages = new int[lines.size()];
    for (int i = 1; i < pages.length; i++) {
      boolean turned = lines.get(i).pageBefore || lines.get(i - 1).kind == LineKind.PAGE_NUMBER;
      pages[i] = pages[i - 1] + (turned ? 1 : 0);
    }
    return pages;
  }

  private static boolean touchesPageEdge(List<Line> lines, int i) {
    return lines.get(i).pageBefore
        || i > 0 && lines.get(i - 1).kind == LineKind.PAGE_NUMBER
        || i + 1 < lines.size()
            && (lines.get(i + 1).pageBefore || lines.get(i + 1).kind == LineKind.PAGE_NUMBER);
  }

  private static String masked(String text) {
    var masked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Marks.isSpace(c)) {
        masked.append(Marks.isDigit(c) ? '0' : c);
      }
    }
    return masked.toString();
  }

  /** A number at the head of a page names what follows, one at its foot what stands before. */
  private static List<PageMark> pages(List<Line> lines) {
    var pages = new ArrayList<PageMark>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind == LineKind.PAGE_NUMBER) {
        boolean head = i > 0 && lines.get(i - 1).kind == LineKind.RUNNING_HEAD;
        String label = lines.get(i).text.replaceAll("^[^\\d]+|[^\\d].*$", "");
        if (head) {
          pages.add(new PageMark(lines.get(i).end, label));
        } else {
          pages.add(new PageMark(startOfPage(lines, i), label));
        }
      }
    }
    pages.sort(java.util.Comparator.comparingInt(PageMark::offset));
    return pages;
  }

  private static int startOfPage(List<Line> lines, int number) {
    for (int i = number - 1; i >= 0; i--) {
      if (lines.get(i).kind == LineKind.PAGE_NUMBER) {
        return lines.get(i).end;
      }
    }
    return 0;
  }
}
