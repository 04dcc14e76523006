package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;

/**
 * A table while it is read: rows become lines, cells are apart by tabs, a table inside a cell runs
 * on in its cell. A frame around text, which is a table of one cell, is no table.
 */
final class WordTable {
  private final StringBuilder rows = new StringBuilder();
  private final List<WordBlock> onlyCell = new ArrayList<>();
  private final List<WordBlock> pictures = new ArrayList<>();
  private int cells;
  private int cellsOfRow;
  private boolean words;
  private boolean rowBegun;

  void row() {
    rowBegun = true;
    cellsOfRow = 0;
  }

  void cell() {
    if (rowBegun && cells > 0) {
      rows.append('\n');
    }
    rowBegun = false;
    rows.append(cellsOfRow++ > 0 ? "\t" : "");
    cells++;
    words = false;
  }

  /** Adds to the cell that was begun last. */
  void add(WordBlock block) {
    if (cells <= 1) {
      onlyCell.add(block);
    }
    switch (block) {
      case WordPicture picture -> pictures.add(picture);
      case WordParagraph paragraph -> add(paragraph.text());
    }
  }

  private void add(String text) {
    String flat = text.replace('\n', ' ').replace('\t', ' ').strip();
    if (!flat.isEmpty()) {
      rows.append(words ? " " : "").append(flat);
      words = true;
    }
  }

  boolean isEmpty() {
    return cells == 0;
  }

  void finish(List<WordBlock> into) {
    if (cells <= 1) {
      into.addAll(onlyCell);
      return;
    }
    if (!rows.toString().isBlank()) {
      into.add(WordParagraph.of(rows.toString(), Hints.Role.TABLE));
    }
    into.addAll(pictures);
  }
}
