package org.yandu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the lines of a contents page lead: each to the heading or title with the same words. */
public final class ContentsLinks {
  /** Dots and the number of a page after the words of an entry. */
  private static final Pattern PAGE = Pattern.compile("[\\s.．…·⋯・—－-]*[（(]?\\d{1,4}[)）—－-]*\\s*$");

  private static final int LONGEST = 200;

  /**
   * A line of a contents page and the words that it announces.
   *
   * @param entry the line, page number included
   * @param target the heading of a section or the title of a work
   */
  public record Link(Range entry, Range target) {}

  private final Document document;
  private final Map<String, List<Range>> targets = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private ContentsLinks(Document document) {
    this.document = document;
  }

  /** In text order; empty where the document has no contents page. */
  public static List<Link> of(Document document) {
    var links = new ContentsLinks(document);
    links.collectTargets();
    links.followEntries();
    return links.links;
  }

  private void collectTargets() {
    var all = new ArrayList<Range>();
    for (Work work : document.works()) {
      work.title().ifPresent(all::add);
      work.allSections().map(Section::heading).forEach(all::add);
    }
    all.sort(null);
    for (Range target : all) {
      String words = target.length() > LONGEST ? "" : words(document.shown(target));
      if (!words.isEmpty()) {
        targets.computeIfAbsent(words, key -> new ArrayList<>()).add(target);
      }
    }
  }

  /** One line of front matter that repeats a title is no contents page: two stand together. */
  private void followEntries() {
    List<Block> blocks = document.blocks();
    int i = 0;
    while (i < blocks.size()) {
      var page = new ArrayList<Link>();
      boolean labelled = false;
      int reached = 0;
      for (; i < blocks.size() && isEntry(blocks.get(i)); i++) {
        Range entry = blocks.get(i).range();
        String shown = document.shown(entry);
        labelled |= List.of("目录", "目次", "目錄").contains(words(shown));
        Optional<Range> target = target(shown, Math.max(entry.end(), reached));
        if (target.isEmpty()) {
          target = target(shown, entry.end());
        }
        if (target.isPresent()) {
          page.add(new Link(entry, target.get()));
          reached = target.get().end();
        }
      }
      if (labelled || page.size() > 1) {
        links.addAll(page);
      }
      i++;
    }
  }

  private static boolean isEntry(Block block) {
    return block.kind() == BlockKind.FRONT_MATTER && block.range().length() <= LONGEST;
  }

  /** The first place from {@code from} on that has the words of the entry. */
  private Optional<Range> target(String entry, int from) {
    return place(words(entry), from)
        .or(() -> place(words(PAGE.matcher(entry).replaceFirst("")), from));
  }

  private Optional<Range> place(String words, int from) {
    List<Range> places = targets.getOrDefault(words, List.of());
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < places.size() ? Optional.of(places.get(low)) : Optional.empty();
  }

  /** Letters and digits alone: contents pages space and punctuate as they like. */
  private static String words(String shown) {
    var words = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isLetterOrDigit(shown.charAt(i))) {
        words.append(shown.charAt(i));
      }
    }
    return words.toString();
  }
}
