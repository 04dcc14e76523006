package org.yandu.load.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/** A page of an e-book as blocks that can still become headings. */
final class EpubPage implements PageSink {
  private static final String NOT_READ =
      "script, style, head, template, iframe, button, select, textarea, audio, video, rt, rp,"
          + " [hidden], [style~=(?i)display\\s*:\\s*none]";
  private static final double MOSTLY_LINKS = .7;

  /** A paragraph, or a picture when {@link #picture} is not null. */
  static final class Block {
    String words;
    Hints hints;
    final WebPicture picture;

    /** Depth in the table of contents, 0 when it is not named there. */
    int depth;

    final List<String> pages = new ArrayList<>();

    Block(String words, Hints hints, WebPicture picture) {
      this.words = words;
      this.hints = hints;
      this.picture = picture;
    }

    boolean isText() {
      return picture == null && hints.role() != Hints.Role.TABLE && hints.role() != Hints.Role.NOTE;
    }
  }

  final String path;
  final List<Block> blocks = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final List<String> pages = new ArrayList<>();

  /** Whether nearly all words are links: a contents page. */
  final boolean links;

  private EpubPage(String path, boolean links) {
    this.path = path;
    this.links = links;
  }

  static EpubPage of(String path, Element body, ZipParts parts) {
    body.select(NOT_READ).remove();
    body.getElementsByAttribute("epub:type").forEach(EpubPage::emptyPageBreak);
    int all = Marks.bare(body.text()).length();
    int linked = 0;
    int count = 0;
    for (Element link : body.select("a[href]")) {
      boolean outer =
          link.parents().stream().limit(20).noneMatch(up -> up.normalName().equals("a"));
      linked += outer ? Marks.bare(link.text()).length() : 0;
      count++;
    }
    var page = new EpubPage(path, count > 2 && linked > MOSTLY_LINKS * all);
    new HtmlWalk(page, address -> parts.bytes(EpubPackage.resolve(path, address))).walk(body);
    return page;
  }

  private static void emptyPageBreak(Element element) {
    if (NoteMarks.isPageBreak(element)) {
      if (!element.hasAttr("title") && !element.hasAttr("aria-label")) {
        element.attr("title", element.text());
      }
      element.empty();
    }
  }

  @Override
  public void paragraph(String words, Hints hints) {
    if (!words.isBlank()) {
      add(new Block(words, hints, null));
    }
  }

  @Override
  public void picture(WebPicture picture) {
    add(new Block("", Hints.of(Hints.Role.PICTURE), picture));
  }

  private void add(Block block) {
    block.pages.addAll(pages);
    pages.clear();
    blocks.add(block);
  }

  @Override
  public void anchor(String id) {
    anchors.putIfAbsent(id, blocks.size());
  }

  @Override
  public void page(String label) {
    if (!label.isBlank()) {
      pages.add(label.strip());
    }
  }

  /** The block at {@code anchor}, the first one when there is no such place. */
  int at(String anchor) {
    return anchors.getOrDefault(anchor, 0);
  }

  /** A block comes in at {@code index}; every place below moves on, the one there stays at it. */
  void insert(int index, Block block) {
    blocks.add(index, block);
    anchors.replaceAll((id, at) -> at > index ? at + 1 : at);
  }

  /** The block after {@code index} becomes part of it. */
  void merge(int index) {
    blocks.get(index).pages.addAll(blocks.remove(index + 1).pages);
    anchors.replaceAll((id, at) -> at > index ? at - 1 : at);
  }

  int length() {
    return blocks.stream().mapToInt(block -> block.words.length()).sum();
  }
}
