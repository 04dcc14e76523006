package org.yandu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How notes are numbered: the forms of a marker in the text and of the label before a note. */
final class NoteMarkers {
  /** What a marker looks like; a label without any form may belong to a marker of each. */
  enum Form {
    BRACKETS,
    CIRCLE,
    RAISED,
    BARE;

    boolean fits(Form label) {
      return this == label || label == BARE;
    }
  }

  /**
   * @param key what must be equal in marker and label: the number, or the sign
   */
  record Mark(Form form, String key, Range range) {}

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String OPENING = "[［〔【" + RAISED;
  private static final String SIGN = "\\d{1,3}|[ivxlc]{1,7}|[*＊†]{1,3}|(?:批注|注释|注)\\d{1,3}";
  private static final String BRACKETS = "[\\[［〔【](" + SIGN + ")(?:\\s[^\\]］〕】]{1,30})?[\\]］〕】]";
  private static final String CIRCLE = "([①-⑳㉑-㉟㊱-㊿])";
  private static final String RAISED_NUMBER = "(?<![A-Za-z" + RAISED + "])([" + RAISED + "]{1,3})";
  private static final Pattern MARKER =
      Pattern.compile(BRACKETS + "|" + CIRCLE + "|" + RAISED_NUMBER);
  private static final Pattern BARE =
      Pattern.compile("(?:注释?)?(\\d{1,3}|[*＊†]{1,3})(?=[\\s.．、:：)）\\p{IsHan}“‘《「])[.．、:：)）]?");

  private NoteMarkers() {}

  /** The markers in the words of a block; one that begins it is the number of an item. */
  static List<Mark> in(Document document, Block block) {
    List<Mark> found = new ArrayList<>();
    Range range = block.range();
    int from = firstOpening(document.text(), range);
    Matcher matcher = MARKER.matcher(document.text()).region(from, range.end());
    matcher.useTransparentBounds(true);
    while (from < range.end() && matcher.find()) {
      Mark mark = mark(matcher);
      boolean hidden = block.seams().stream().anyMatch(seam -> seam.range().overlaps(mark.range()));
      if (matcher.start() > range.start() && !hidden) {
        found.add(mark);
      }
    }
    return found;
  }

  /** Where the first character stands that may open a marker: most paragraphs have none. */
  private static int firstOpening(String text, Range range) {
    int at = range.start();
    while (at < range.end() && OPENING.indexOf(text.charAt(at)) < 0 && !isCircle(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isCircle(char c) {
    return c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟' || c >= '㊱' && c <= '㊿';
  }

  /**
   * The label that a block begins with.
   *
   * @param bare whether a number alone is one
   */
  static Optional<Mark> label(Document document, Block block, boolean bare) {
    Range range = block.range();
    Matcher matcher = MARKER.matcher(document.text()).region(range.start(), range.end());
    if (matcher.lookingAt()) {
      return Optional.of(mark(matcher));
    }
    matcher.usePattern(BARE).region(range.start(), range.end());
    return bare && matcher.lookingAt()
        ? Optional.of(new Mark(Form.BARE, sign(matcher.group(1)), range(matcher)))
        : Optional.empty();
  }

  private static Mark mark(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Mark(Form.BRACKETS, sign(matcher.group(1)), range(matcher));
    }
    return matcher.group(2) != null
        ? new Mark(Form.CIRCLE, String.valueOf(circled(matcher.group(2).charAt(0))), range(matcher))
        : new Mark(Form.RAISED, raised(matcher.group(3)), range(matcher));
  }

  private static Range range(Matcher matcher) {
    return new Range(matcher.start(), matcher.end());
  }

  private static String sign(String written) {
    return Character.isDigit(written.charAt(0))
        ? String.valueOf(Integer.parseInt(written))
        : written.replace('＊', '*');
  }

  private static int circled(char circle) {
    if (circle <= '⑳') {
      return circle - '①' + 1;
    }
    return circle <= '㉟' ? circle - '㉑' + 21 : circle - '㊱' + 36;
  }

  private static String raised(String written) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      number.append(RAISED.indexOf(written.charAt(i)));
    }
    return sign(number.toString());
  }
}
