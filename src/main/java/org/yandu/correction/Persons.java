package org.yandu.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.text.Speaker;

/** Reads post and name out of words that a reader says are a speaker's. */
final class Persons {
  /** More is no name with posts. */
  private static final int LONGEST = 120;

  private static final String DECORATION = "[●■◆▲★◎○□◇△☆▪•—\\-\\p{Z}\\s（(【\\[]+";
  private static final String AFTER = "[）)】\\]：:，,。；;\\p{Z}\\s]+";
  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s、，,；;]+");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?<post>.*(?:长|書記|书记|主任|主席|总理|總理|总统|委员|委員|代表|常委|教授|院士|议员|議員|总裁|经理|干事|主编|政委|研究员))"
              + "(?<name>\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+)");

  private Persons() {}

  /** The last word is the name, what stands before it the posts; 某县县长林远山 is taken apart. */
  static Optional<Speaker> parse(String words) {
    String bare =
        words
            .replaceFirst("^" + DECORATION, "")
            .replaceFirst(AFTER + "$", "")
            .replaceFirst("(?<=.{2})(?:同志|先生|女士)$", "");
    List<String> tokens = new ArrayList<>(List.of(GAP.split(bare)));
    tokens.removeIf(String::isEmpty);
    if (tokens.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    int size = tokens.size();
    if (size > 1 && tokens.get(size - 1).length() == 1 && tokens.get(size - 2).length() == 1) {
      tokens.set(size - 2, tokens.get(size - 2) + tokens.removeLast());
    }
    String last = tokens.removeLast();
    Matcher together = TOGETHER.matcher(last);
    if (last.length() > 4 && together.matches()) {
      tokens.add(together.group("post"));
      last = together.group("name");
    }
    return Optional.of(new Speaker(last, tokens));
  }
}
