package org.yandu.load.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/** Titles that stand more than once above a text: in an order, on a web page, in its links. */
final class TitleAgain {
  private static final String TRIAL = "[（(](?:试行|暂行|草案|修订|修正|修订稿|征求意见稿|送审稿)[）)]";
  private static final Pattern ON_TRIAL = Pattern.compile(TRIAL + "》");
  private static final Pattern STAGE = Pattern.compile(TRIAL);

  private final List<Line> lines;
  private final Titles titles;

  TitleAgain(List<Line> lines, Titles titles) {
    this.lines = lines;
    this.titles = titles;
  }

  /** Below the order that puts it into force a law's title stands alone, named before in 《》. */
  int promulgated(int most, List<Integer> candidates) {
    String before = "";
    for (int i = 0; i < Math.min(lines.size(), most); i++) {
      String bare = Marks.bare(lines.get(i).text);
      boolean dated = i + 1 < lines.size() && lines.get(i + 1).kind == LineKind.DATE;
      boolean issued = isBelowDate(i) && areAll(candidates, bare);
      if ((dated || issued) && titles.isTitleLike(i) && names(before, bare)) {
        return i;
      }
      before += bare.length() < 200 ? bare : "";
    }
    return -1;
  }

  private boolean areAll(List<Integer> candidates, String title) {
    return candidates.stream().allMatch(i -> Marks.bare(lines.get(i).text).equals(title));
  }

  /**
   * Whether {@code words} hold 《title》, be it with a （试行） that stands on a line of its own below.
   */
  static boolean names(String words, String title) {
    int at = words.indexOf("《" + title);
    while (at >= 0) {
      int end = at + 1 + title.length();
      if (words.startsWith("》", end)
          || ON_TRIAL.matcher(words).region(end, words.length()).lookingAt()) {
        return true;
      }
      at = words.indexOf("《" + title, end);
    }
    return false;
  }

  private boolean isBelowDate(int i) {
    int before = i - 1;
    while (before > 0 && lines.get(before).kind == LineKind.PROVENANCE) {
      before--;
    }
    return before > 0 && lines.get(before).kind == LineKind.DATE;
  }

  /** （试行） below a title. */
  static boolean isStage(Line line) {
    return line.kind == LineKind.BODY
        && line.text.length() <= 12
        && STAGE.matcher(Marks.bare(line.text)).matches();
  }

  /** A web page writes the title above and again where the text begins: there the work begins. */
  int last(List<Integer> candidates, int first) {
    int chosen = first;
    int last = -1;
    for (int i : candidates) {
      String bare = Marks.bare(lines.get(i).text);
      boolean before =
          candidates.stream()
              .filter(at -> at < i)
              .map(at -> Marks.bare(lines.get(at).text))
              .anyMatch(text -> text.equals(bare) || text.contains("《" + bare + "》"));
      last = before && bare.length() >= 4 ? i : last;
    }
    if (last > chosen) {
      chosen = last;
    }
    for (int i : candidates) {
      if (i < chosen && endsWithWords(lines.get(chosen).text, lines.get(i).text)) {
        lines.get(chosen).become(LineKind.FRONT, "title again", .8);
        chosen = i;
      }
    }
    return chosen;
  }

  /** Links to other texts and the title once more on one line. */
  private static boolean endsWithWords(String line, String title) {
    int before = line.length() - title.length() - 1;
    return before > 0
        && title.length() >= 6
        && line.endsWith(title)
        && Marks.isSpace(line.charAt(before));
  }
}
