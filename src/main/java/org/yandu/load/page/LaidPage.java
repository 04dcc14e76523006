package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;

/** A page after its lines were found; later stages take the page's own furniture out of them. */
final class LaidPage {
  final int index;
  final float width;

  /** What the page calls itself, or the file if it says nothing. */
  String label;

  /** In reading order. */
  final List<TextLine> lines;

  final List<PageTable> tables;
  final List<PlacedPicture> pictures;

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
    this.pictures = placed.pictures();
  }

  static LaidPage of(int index, PlacedPage page) {
    var glyphs = new ArrayList<Glyph>(page.glyphs());
    List<PageTable> tables = PageTable.take(glyphs, page.rules());
    List<TextLine> lines = Columns.read(index, Rows.of(glyphs));
    var laid = new LaidPage(index, page, lines, tables);
    laid.furniture.addAll(Columns.read(index, Rows.of(page.repeated())));
    return laid;
  }
}
