package org.yandu.load.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numerals;

/** The works of a collection that calls them all alike and counts them: 学习体会 篇1, 学习体会 篇2. */
final class Pieces {
  private static final int LONGEST = 60;
  private static final String NUMBER = "(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})";
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<stem>.{0,40}?)[（(【]?(?:篇|范文|例文|材料之|发言材料)" + NUMBER + "[)）】]?(?:[：:].{1,40})?");

  private record Series(int first, int value) {}

  private Pieces() {}

  /** The lines that count one work after the other from the first on. */
  static BitSet find(List<Line> lines) {
    var found = new BitSet();
    Map<String, Series> series = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher =
          mayCount(lines.get(i)) ? COUNTED.matcher(Marks.bare(lines.get(i).text)) : null;
      if (matcher == null || !matcher.matches()) {
        continue;
      }
      int value = Numerals.value(matcher.group("n"), 0, matcher.group("n").length());
      Series before = series.get(matcher.group("stem"));
      if (value == 1) {
        series.put(matcher.group("stem"), new Series(i, 1));
      } else if (before != null && value == before.value + 1) {
        found.set(before.first);
        found.set(i);
        series.put(matcher.group("stem"), new Series(i, value));
      }
    }
    return found;
  }

  private static boolean mayCount(Line line) {
    return line.kind == LineKind.BODY
        && line.text.length() <= LONGEST
        && line.seams.isEmpty()
        && !Marks.endsWithMark(line.text)
        && (Marks.contains(line.text, '篇')
            || Marks.contains(line.text, '文')
            || Marks.contains(line.text, '材'));
  }
}
