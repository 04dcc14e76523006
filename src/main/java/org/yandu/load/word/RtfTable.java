package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;

/** Rows of a rich text, where a cell and a row are only told by their ends. */
final class RtfTable {
  private WordTable table = new WordTable();
  private List<List<WordBlock>> row = new ArrayList<>();
  private List<WordBlock> cell = new ArrayList<>();

  void add(WordBlock block) {
    cell.add(block);
  }

  void endCell() {
    row.add(cell);
    cell = new ArrayList<>();
  }

  void endRow() {
    if (!row.isEmpty()) {
      table.row();
      for (List<WordBlock> each : row) {
        table.cell();
        each.forEach(table::add);
      }
    }
    row = new ArrayList<>();
  }

  /** Hands over what is there, a row that the file does not end included. */
  void finish(List<WordBlock> into) {
    if (!cell.isEmpty()) {
      endCell();
    }
    endRow();
    if (!table.isEmpty()) {
      table.finish(into);
      table = new WordTable();
    }
  }
}
