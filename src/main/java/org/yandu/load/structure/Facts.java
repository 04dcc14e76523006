package org.yandu.load.structure;

import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/**
 * What is true of the whole document and decides about its lines.
 *
 * @param wrapWidth em at which the lines were broken, 0 when they were not
 * @param verse whether hardly any line is longer than a line of verse
 * @param indented whether most paragraphs start with an indent
 * @param blankApart whether blank lines stand only between paragraphs of a hard-wrapped text
 * @param spaceAtEnd whether a space after the last word tells the end of a paragraph
 * @param peers share of the numbered lines of every scheme that end a sentence
 */
record Facts(
    float wrapWidth,
    boolean verse,
    boolean indented,
    boolean blankApart,
    boolean spaceAtEnd,
    float[] peers) {

  private static final int FEWEST_LINES = 6;
  private static final int WIDEST = 60;
  private static final float WIDEST_VERSE = 24;
  private static final int FEWEST_VERSES = 8;
  private static final float NARROWEST_GROUP = 18;

  static Facts of(List<Line> lines) {
    float wrapWidth = wrapWidth(lines);
    boolean blankApart = wrapWidth > 0 && blankApart(lines);
    if (blankApart) {
      measureGroups(lines);
    }
    return new Facts(
        wrapWidth,
        wrapWidth == 0 && verse(lines),
        indented(lines),
        blankApart,
        wrapWidth > 0 && spaceAtEnd(lines, wrapWidth),
        peers(lines));
  }

  boolean hardWrapped() {
    return wrapWidth > 0;
  }

  /** Whether the line reaches the edge at which the source breaks its lines. */
  boolean isFull(Line line) {
    return isFull(line, 0);
  }

  /**
   * @param lost em of an indent that the source may have dropped
   */
  boolean isFull(Line line, float lost) {
    float width = line.width() + line.indent + lost;
    return wrapWidth > 0 && (width >= wrapWidth - 2 || isFullInGroup(line));
  }

  /** A list or quotation that is set in from both sides has an edge of its own. */
  private static boolean isFullInGroup(Line line) {
    return line.groupWidth >= NARROWEST_GROUP
        && line.width() + line.indent >= line.groupWidth - 1.5f;
  }

  /** Where blank lines part the paragraphs, the widest of the lines between two shows the edge. */
  private static void measureGroups(List<Line> lines) {
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).blankBefore && !lines.get(i).kind.isFurniture()) {
        measureGroup(lines.subList(start, i));
        start = i;
      }
    }
  }

  private static void measureGroup(List<Line> group) {
    float widest = 0;
    int flowing = 0;
    for (Line line : group) {
      if (!line.kind.isFurniture()) {
        widest = Math.max(widest, line.width() + line.indent);
        flowing++;
      }
    }
    for (Line line : group) {
      line.groupWidth = flowing > 2 ? widest : 0;
    }
  }

  float peersEnding(Scheme scheme) {
    return peers[scheme.ordinal()];
  }

  private static float wrapWidth(List<Line> lines) {
    int[] widths = new int[2 * WIDEST + 4];
    int[] allWidths = new int[widths.length];
    int open = 0;
    int all = 0;
    for (Line line : lines) {
      if (!line.kind.flows()) {
        continue;
      }
      all++;
      int halves = Math.min(Math.round((line.width() + line.indent) * 2), widths.length - 1);
      allWidths[halves]++;
      if (!Marks.endsWithMark(line.text) || Marks.isComma(line.last())) {
        open++;
        widths[halves]++;
      }
    }
    int best = 0;
    int bestCount = 0;
    for (int w = 20; w <= 2 * WIDEST; w++) {
      int count = widths[w - 2] + widths[w - 1] + widths[w] + widths[w + 1] + widths[w + 2];
      if (count > bestCount) {
        best = w;
        bestCount = count;
      }
    }
    boolean wrapped = open >= FEWEST_LINES && open > .35 * all && bestCount > .55 * open;
    return wrapped && longer(allWidths, best + 6) <= .2 * all ? best / 2f : 0;
  }

  private static boolean verse(List<Line> lines) {
    int all = 0;
    int wide = 0;
    for (Line line : lines) {
      if (line.kind.flows()) {
        boolean longer = line.width() > WIDEST_VERSE;
        if (line.kind == LineKind.TURN || longer && !Marks.endsWithMark(line.text)) {
          return false;
        }
        all++;
        wide += longer ? 1 : 0;
      }
    }
    return all >= FEWEST_VERSES && wide <= .1 * all;
  }

  /** Where the source breaks its lines at an edge, few lines can be wider. */
  private static int longer(int[] widths, int edge) {
    int longer = 0;
    for (int w = edge; w < widths.length; w++) {
      longer += widths[w];
    }
    return longer;
  }

  private static boolean indented(List<Line> lines) {
    int starts = 0;
    int indented = 0;
    Line before = null;
    for (Line line : lines) {
      if (line.kind.flows()) {
        if (before == null || Marks.endsSentence(before.text)) {
          starts++;
          indented += line.indent >= 1 ? 1 : 0;
        }
        before = line;
      }
    }
    return starts > 2 && indented >= .6 * starts;
  }

  private static boolean blankApart(List<Line> lines) {
    int touching = 0;
    int apart = 0;
    int apartOpen = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line a = lines.get(i - 1);
      Line b = lines.get(i);
      if (a.kind.flows() && b.kind.flows() && !b.pageBefore) {
        touching += b.blankBefore ? 0 : 1;
        apart += b.blankBefore ? 1 : 0;
        apartOpen += b.blankBefore && !Marks.endsWithMark(a.text) ? 1 : 0;
      }
    }
    return touching > apart && apart > 2 && apartOpen <= .25 * apart;
  }

  private static boolean spaceAtEnd(List<Line> lines, float wrapWidth) {
    int spaced = 0;
    int spacedFull = 0;
    int bare = 0;
    int bareEnding = 0;
    for (Line line : lines) {
      if (!line.kind.flows()) {
        continue;
      }
      boolean ends = Marks.endsSentence(line.text);
      if (line.spaceAfter) {
        spaced++;
        spacedFull += !ends && line.width() + line.indent >= wrapWidth - 2 ? 1 : 0;
      } else {
        bare++;
        bareEnding += ends ? 1 : 0;
      }
    }
    return spaced > 4 && bare > 4 && spacedFull <= .1 * spaced && bareEnding <= .25 * bare;
  }

  private static float[] peers(List<Line> lines) {
    int[] all = new int[Scheme.values().length];
    int[] ending = new int[all.length];
    for (Line line : lines) {
      if (line.number != null) {
        int scheme = line.number.scheme().ordinal();
        all[scheme]++;
        char last = line.last();
        ending[scheme] += Marks.endsSentence(line.text) || last == '；' || last == ';' ? 1 : 0;
      }
    }
    float[] peers = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      peers[i] = all[i] < 2 ? 0 : (float) ending[i] / all[i];
    }
    return peers;
  }
}
