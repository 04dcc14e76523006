package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;

/** A page after its lines were found; later stages take the page's own furniture out of them. */
final class LaidPage {
  /** Points that a picture has on both sides at least; smaller ones are ornaments. */
  private static final float SMALLEST = 50;

  private static final float WHOLE_PAGE = .7f;

  final int index;
  final float width;

  /** What the page calls itself, or the file if it says nothing. */
  String label;

  /** In reading order. */
  final List<TextLine> lines;

  final List<PageTable> tables;
  final List<PlacedPicture> pictures;

  /** Pictures as large as the page, which are its paper as long as something stands on it. */
  final List<PlacedPicture> papers;

  /** Whether the page has enough letters to be one of text. */
  private final boolean text;

  /** Whether the page is nothing but a picture, whatever runs along its edges. */
  boolean scan;

  /** Running heads and page numbers. */
  final List<TextLine> furniture = new ArrayList<>();

  /** The footnotes of the page. */
  final List<TextLine> notes = new ArrayList<>();

  LaidPage(int index, PlacedPage placed, List<TextLine> lines, List<PageTable> tables) {
    this.index = index;
    this.width = placed.width();
    this.label = placed.label();
    this.lines = new ArrayList<>(lines);
    this.tables = tables;
    float whole = WHOLE_PAGE * placed.width() * placed.height();
    text = placed.hasText();
    scan = placed.isScan();
    pictures = new ArrayList<>();
    papers = new ArrayList<>();
    placed.pictures().stream()
        .filter(each -> each.width() >= SMALLEST && each.height() >= SMALLEST)
        .forEach(each -> (scan || each.area() < whole ? pictures : papers).add(each));
  }

  static LaidPage of(int index, PlacedPage page) {
    var glyphs = new ArrayList<Glyph>(page.glyphs());
    List<PageTable> tables = PageTable.take(glyphs, page.rules());
    List<TextLine> lines = Columns.read(index, Rows.of(glyphs));
    var laid = new LaidPage(index, page, lines, tables);
    laid.furniture.addAll(Columns.read(index, Rows.of(page.repeated())));
    return laid;
  }

  /** To be asked when the furniture is out: a page of which nothing is left is its paper. */
  void settle() {
    if (!scan && !hasWords() && !papers.isEmpty()) {
      scan = true;
      pictures.addAll(papers);
    }
  }

  private boolean hasWords() {
    return !lines.isEmpty() || !tables.isEmpty() || !notes.isEmpty();
  }

  /** Whether there is text on the page to read. */
  boolean isText() {
    return text && !(scan && !hasWords());
  }
}
