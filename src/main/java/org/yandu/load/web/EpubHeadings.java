package org.yandu.load.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/**
 * Makes headings of an e-book's blocks: what the table of contents names is looked for in the text
 * and marked there; only where the text does not say it the label comes in.
 */
final class EpubHeadings {
  private static final int LOOK = 6;
  private static final int LONGEST = 80;
  private static final Pattern NO_CHAPTER =
      Pattern.compile(
          "(?i)目录|目錄|目次|封面|封底|cover|contents|table of contents|title page|书名页|扉页|start|开始");

  private final List<EpubPage> pages;
  private final EpubToc toc;
  private final Map<String, EpubPage> byPath = new HashMap<>();

  EpubHeadings(List<EpubPage> pages, EpubToc toc) {
    this.pages = pages;
    this.toc = toc;
    pages.forEach(page -> byPath.put(page.path, page));
  }

  void mark() {
    List<EpubToc.Point> points =
        toc.points().stream()
            .filter(point -> !NO_CHAPTER.matcher(point.label().strip()).matches())
            .filter(point -> byPath.containsKey(point.path()) && !byPath.get(point.path()).links)
            .toList();
    boolean useful = points.size() > 1 || points.size() == 1 && tagged() <= 1;
    if (useful) {
      points.forEach(this::point);
    }
    int base = 0;
    int tag = 0;
    for (EpubPage page : pages) {
      int top = top(page);
      for (EpubPage.Block block : page.blocks) {
        if (block.depth > 0) {
          base = block.depth;
          tag = block.hints.headingLevel();
          block.hints = level(block.hints, base + 1);
        } else if (block.hints.headingLevel() > 0) {
          int own = block.hints.headingLevel();
          block.hints = level(block.hints, level(block, own, useful ? base : -1, tag, top));
        }
      }
    }
  }

  /** Level of a heading that only its tag says, below the last one of the contents. */
  private static int level(EpubPage.Block block, int own, int base, int tag, int top) {
    if (base == 0 || block.words.length() > LONGEST) {
      return 0;
    }
    if (base < 0) {
      return own + 1;
    }
    int below = tag > 0 ? own - tag : own - top + 1;
    return base + 1 + Math.max(1, below);
  }

  private static Hints level(Hints hints, int level) {
    return new Hints(Hints.Role.TEXT, level, hints.align(), hints.bold(), hints.size());
  }

  private long tagged() {
    return pages.stream()
        .flatMap(page -> page.blocks.stream())
        .filter(block -> block.hints.headingLevel() > 0)
        .count();
  }

  private static int top(EpubPage page) {
    return page.blocks.stream()
        .filter(block -> block.depth == 0 && block.hints.headingLevel() > 0)
        .mapToInt(block -> block.hints.headingLevel())
        .min()
        .orElse(1);
  }

  private void point(EpubToc.Point point) {
    EpubPage page = byPath.get(point.path());
    int from = page.at(point.anchor());
    String label = key(point.label());
    int found = exact(page, from, label);
    if (found < 0) {
      found = alike(page, from, label);
    }
    if (found < 0) {
      found = tagged(page, from);
    }
    if (found >= 0) {
      page.blocks.get(found).depth = point.depth();
    } else if (page.blocks.stream().skip(from).anyMatch(EpubPage.Block::isText)) {
      var block = new EpubPage.Block(point.label(), Hints.NONE, null);
      block.depth = point.depth();
      page.insert(Math.min(from, page.blocks.size()), block);
    }
  }

  /**
   * The block that says the label, or up to three in a row that say it together; an anchor may
   * stand late.
   */
  private static int exact(EpubPage page, int from, String label) {
    for (int i = Math.max(0, from - 1); i < Math.min(page.blocks.size(), from + LOOK); i++) {
      var said = new StringBuilder();
      for (int j = i; j < Math.min(page.blocks.size(), i + 3); j++) {
        EpubPage.Block block = page.blocks.get(j);
        if (!block.isText() || block.depth > 0 || said.length() > label.length()) {
          break;
        }
        said.append(key(block.words));
        if (label.contentEquals(said)) {
          return together(page, i, j);
        }
      }
    }
    return -1;
  }

  private static int together(EpubPage page, int first, int last) {
    EpubPage.Block block = page.blocks.get(first);
    for (int i = first; i < last; i++) {
      block.words = block.words.strip() + " " + page.blocks.get(first + 1).words.strip();
      page.merge(first);
    }
    return first;
  }

  /** A short line with more words than the label, or with fewer. */
  private static int alike(EpubPage page, int from, String label) {
    for (int i = from; i < Math.min(page.blocks.size(), from + LOOK); i++) {
      EpubPage.Block block = page.blocks.get(i);
      String said = key(block.words);
      if (!block.isText() || block.depth > 0 || said.length() > LONGEST || said.length() < 2) {
        continue;
      }
      boolean sentence = Marks.contains(block.words, '。');
      boolean more = label.length() > 1 && !sentence && said.startsWith(label);
      boolean most = said.length() * 2 >= label.length();
      if (more || most && (label.endsWith(said) || label.startsWith(said))) {
        return i;
      }
    }
    return -1;
  }

  /** The heading of the page right there, whatever it says. */
  private static int tagged(EpubPage page, int from) {
    for (int i = from; i < Math.min(page.blocks.size(), from + LOOK); i++) {
      EpubPage.Block block = page.blocks.get(i);
      if (block.isText()) {
        boolean heading = block.hints.headingLevel() > 0 && block.depth == 0;
        return heading && block.words.length() <= LONGEST ? i : -1;
      }
    }
    return -1;
  }

  static String key(String words) {
    return Marks.bare(words).toLowerCase(Locale.ROOT);
  }
}
