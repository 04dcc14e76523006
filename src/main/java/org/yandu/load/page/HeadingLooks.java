package org.yandu.load.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numbered;

/** Finds headings by the outline of the file, and without one by the looks of short lines. */
final class HeadingLooks {
  private static final int LONGEST = 120;
  private static final int SHORT = 40;
  private static final int NEAR_PAGES = 1;

  /** Added to the level of a numbering scheme, as the rules for words count. */
  private static final int SCHEMES = 20;

  private static final float LARGER = 1.1f;

  /** Sizes by which the baseline of a line may stand above the place that leads to it. */
  private static final float SLACK = .3f;

  private final List<Paragraph> paragraphs;
  private final float bodySize;

  private HeadingLooks(List<Paragraph> paragraphs, float bodySize) {
    this.paragraphs = paragraphs;
    this.bodySize = bodySize;
  }

  static void mark(List<Paragraph> paragraphs, List<Bookmark> outline, float bodySize) {
    var looks = new HeadingLooks(paragraphs, bodySize);
    if (looks.byOutline(outline) == 0) {
      looks.byLooks();
      looks.byFace();
    } else {
      looks.forgotten();
    }
  }

  private int byOutline(List<Bookmark> outline) {
    Map<String, List<Paragraph>> places = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.isText() && !paragraph.note && paragraph.lines.size() <= 4) {
        places.computeIfAbsent(key(paragraph.bare()), any -> new ArrayList<>()).add(paragraph);
      }
    }
    int found = 0;
    long tops = outline.stream().filter(each -> each.level() == 1).count();
    boolean titled = tops == 1 && outline.size() > 1 && outline.getFirst().level() == 1;
    for (Bookmark bookmark : outline) {
      Paragraph place = place(bookmark, places.getOrDefault(key(bookmark.title()), List.of()));
      place = place == null ? mention(bookmark) : place;
      place = place == null ? target(bookmark) : place;
      if (place != null) {
        found++;
        boolean title = titled && bookmark == outline.getFirst();
        place.headingLevel = Math.min(9, title ? 1 : bookmark.level() + 1);
      }
    }
    return found;
  }

  /**
   * Outlines are made by hand too and leave things out: what is numbered and looks like a heading
   * that the outline names is one as well.
   */
  private void forgotten() {
    Map<String, Integer> levels = new HashMap<>();
    for (Paragraph named : paragraphs) {
      if (named.headingLevel > 0 && isDisplayed(named)) {
        looks(named).ifPresent(looks -> levels.putIfAbsent(looks, named.headingLevel));
      }
    }
    for (Paragraph other : paragraphs) {
      if (other.isText() && isFreeShortLine(other) && isDisplayed(other)) {
        looks(other)
            .filter(levels::containsKey)
            .ifPresent(looks -> other.headingLevel = levels.get(looks));
      }
    }
  }

  /** The kind of number of a paragraph with its letters; nothing without a number. */
  private static Optional<String> looks(Paragraph paragraph) {
    return Optional.ofNullable(Numbered.parse(paragraph.first().text))
        .filter(number -> number.scheme().canBeHeading())
        .map(number -> number.scheme() + " " + style(paragraph) + " " + paragraph.first().face);
  }

  private static Paragraph place(Bookmark bookmark, List<Paragraph> candidates) {
    return candidates.stream()
        .filter(each -> bookmark.page() < 0 || Math.abs(each.page - bookmark.page()) <= NEAR_PAGES)
        .filter(each -> each.headingLevel == 0)
        .min(Comparator.comparingInt(each -> Math.abs(each.page - bookmark.page())))
        .orElse(null);
  }

  /** A short line of the page that has the title among its words. */
  private Paragraph mention(Bookmark bookmark) {
    String title = key(bookmark.title());
    return paragraphs.stream()
        .filter(each -> each.page == bookmark.page() && each.isText())
        .filter(HeadingLooks::isFreeShortLine)
        .filter(each -> title.length() > 1 && each.bare().contains(title))
        .findFirst()
        .orElse(null);
  }

  /** The short line that the bookmark leads to, when its words are at least akin to the title. */
  private Paragraph target(Bookmark bookmark) {
    for (Paragraph each : paragraphs) {
      boolean below =
          Float.isNaN(bookmark.y())
              || each.isText() && each.first().y >= bookmark.y() - SLACK * each.first().size;
      if (each.page == bookmark.page() && each.isText() && !each.note && below) {
        boolean akin = isFreeShortLine(each) && Akin.are(key(bookmark.title()), each.bare());
        return akin ? each : null;
      }
    }
    return null;
  }

  private static boolean isFreeShortLine(Paragraph each) {
    return each.headingLevel == 0
        && each.lines.size() == 1
        && each.first().text.length() <= SHORT
        && !each.note
        && !Marks.endsWithMark(each.first().text);
  }

  private static String key(String words) {
    return words.replaceAll("[\\s\\u3000\\u00A0\\p{Cc}]+", "");
  }

  /** Short lines without a mark in a larger or, in a text that is not bold, in a bold letter. */
  private void byLooks() {
    var styles = new HashMap<Integer, List<Paragraph>>();
    var numbered = new TreeSet<Integer>();
    int texts = 0;
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.isText() || paragraph.note) {
        continue;
      }
      texts++;
      if (isDisplayed(paragraph)) {
        int style = style(paragraph);
        styles.computeIfAbsent(style, any -> new ArrayList<>()).add(paragraph);
        if (Numbered.parse(paragraph.first().text) != null) {
          numbered.add(style);
        }
      }
    }
    if (texts == 0) {
      return;
    }
    int all = texts;
    styles
        .entrySet()
        .removeIf(each ->
            numbered.contains(each.getKey())
                || each.getValue().size() > .3 * all
                || isTitle(each.getValue()));
    int level = 2;
    for (int style : new TreeSet<>(styles.keySet()).descendingSet()) {
      for (Paragraph heading : styles.get(style)) {
        heading.headingLevel = Math.min(9, level);
      }
      level++;
    }
  }

  /**
   * Numbered lines in a font of their own. Their number, not their font, says on which level: the
   * key of their scheme stands below all levels that looks alone give.
   */
  private void byFace() {
    String body = bodyFace();
    var groups = new HashMap<String, List<Paragraph>>();
    for (Paragraph paragraph : paragraphs) {
      Numbered number =
          paragraph.isText() && !paragraph.note ? Numbered.parse(paragraph.first().text) : null;
      if (number != null
          && number.scheme().canBeHeading()
          && isShortSentence(paragraph)
          && !paragraph.first().face.equals(body)) {
        String group = number.scheme() + paragraph.first().face;
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(paragraph);
      }
    }
    for (List<Paragraph> group : groups.values()) {
      if (group.size() >= 2) {
        for (Paragraph heading : group) {
          int level = Numbered.parse(heading.first().text).scheme().level();
          heading.headingLevel = SCHEMES + level;
        }
      }
    }
  }

  private String bodyFace() {
    var letters = new HashMap<String, Integer>();
    for (Paragraph paragraph : paragraphs) {
      paragraph.lines.forEach(line -> letters.merge(line.face, line.text.length(), Integer::sum));
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isShortSentence(Paragraph paragraph) {
    String words = paragraph.bare();
    int stop = words.indexOf('。');
    return paragraph.lines.size() <= 3
        && words.length() <= 60
        && words.indexOf('；') < 0
        && (stop < 0 || stop == words.length() - 1)
        && (stop > 0 || !Marks.endsWithMark(words));
  }

  /** The looks that only one place of the first page has are those of the title. */
  private boolean isTitle(List<Paragraph> same) {
    return same.stream().allMatch(each -> each.page == 0 && paragraphs.indexOf(each) < 8);
  }

  private boolean isDisplayed(Paragraph paragraph) {
    float size = paragraph.first().size;
    String last = paragraph.last().text;
    return paragraph.lines.size() <= 3
        && paragraph.lines.stream().mapToInt(line -> line.text.length()).sum() <= LONGEST
        && (size >= LARGER * bodySize || paragraph.isBold() && size >= .98f * bodySize)
        && !Marks.endsWithMark(last)
        && paragraph.bare().length() > 1
        && paragraph.bare().codePoints().anyMatch(Character::isLetter);
  }

  private static int style(Paragraph paragraph) {
    return Math.round(paragraph.first().size * 2) * 2 + (paragraph.isBold() ? 1 : 0);
  }
}
