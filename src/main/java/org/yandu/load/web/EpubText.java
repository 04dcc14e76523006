package org.yandu.load.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;

/** Writes the blocks of an e-book: title first, contents page as plain lines, pages of print. */
final class EpubText {
  private static final int TITLE_WITHIN = 10;
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)unknown|untitled|未知|无标题|未命名|.*\\.(?:docx?|txt|html?|epub)");
  private static final Set<String> CONTENTS = Set.of("目录", "目次", "目錄");

  private final List<EpubPage> pages;
  private final EpubToc toc;
  private final CanonicalText out;
  private final Map<EpubPage.Block, List<String>> printed = new HashMap<>();
  private final Set<String> labels = new HashSet<>();

  EpubText(List<EpubPage> pages, EpubToc toc, CanonicalText out) {
    this.pages = pages;
    this.toc = toc;
    this.out = out;
  }

  void write(String title) {
    printedPages();
    title(title);
    for (EpubPage page : pages) {
      for (EpubPage.Block block : page.blocks) {
        if (block.depth > 0) {
          labels.add(EpubHeadings.key(block.words));
        }
      }
    }
    for (EpubPage page : pages) {
      if (page.links) {
        contents(page);
      } else {
        page.blocks.forEach(this::block);
      }
    }
  }

  private void block(EpubPage.Block block) {
    printed.getOrDefault(block, block.pages).forEach(out::page);
    if (block.picture != null) {
      out.picture(block.picture.mediaType(), block.picture.bytes());
    } else {
      out.paragraph(block.words, block.hints);
    }
  }

  /**
   * The contents page, if it can be told from the text: a label and lines that all stand as
   * headings below. Any other page of links says nothing that the headings do not say.
   */
  private void contents(EpubPage page) {
    List<EpubPage.Block> lines = page.blocks.stream().filter(EpubPage.Block::isText).toList();
    boolean labelled =
        !lines.isEmpty() && CONTENTS.contains(EpubHeadings.key(lines.getFirst().words));
    var seen = new HashSet<String>();
    if (!labelled
        || !lines.stream()
            .skip(1)
            .allMatch(line -> {
              String key = EpubHeadings.key(line.words);
              return labels.contains(key) && seen.add(key);
            })) {
      return;
    }
    lines.forEach(line -> out.paragraph(line.words, Hints.NONE));
  }

  /** The list of pages wins over the marks in the text. */
  private void printedPages() {
    Map<String, EpubPage> byPath = new HashMap<>();
    pages.forEach(page -> byPath.put(page.path, page));
    for (EpubToc.Point point : toc.pages()) {
      EpubPage page = byPath.get(point.path());
      if (page != null && page.at(point.anchor()) < page.blocks.size()) {
        EpubPage.Block block = page.blocks.get(page.at(point.anchor()));
        printed.computeIfAbsent(block, key -> new java.util.ArrayList<>()).add(point.label());
      }
    }
    if (!printed.isEmpty()) {
      pages.forEach(page -> page.blocks.forEach(block -> block.pages.clear()));
    }
  }

  /** The book's title: where a title page says it, or above everything. */
  private void title(String title) {
    String words = title.strip();
    if (words.isEmpty() || NO_TITLE.matcher(words).matches()) {
      return;
    }
    String key = EpubHeadings.key(words);
    String brief = EpubHeadings.key(words.replaceAll("[（(【\\[].*", ""));
    int looked = 0;
    for (EpubPage page : pages) {
      for (EpubPage.Block block : page.links ? List.<EpubPage.Block>of() : page.blocks) {
        if (block.depth > 0 || ++looked > TITLE_WITHIN) {
          out.paragraph(words, Hints.of(Hints.Role.TITLE));
          return;
        }
        String said = EpubHeadings.key(block.words);
        if (block.isText() && (said.equals(key) || said.equals(brief) && !brief.isEmpty())) {
          block.hints = Hints.of(Hints.Role.TITLE);
          return;
        }
      }
    }
    out.paragraph(words, Hints.of(Hints.Role.TITLE));
  }
}
