package org.yandu.typeset;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.yandu.text.Block;
import org.yandu.text.Document;

/** The cells of a table in text order; what parts them stands at the end of each. */
final class Cells {
  /** Digits with their signs and units, and the dashes that stand for no number. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+−±]?[¥￥$]?[\\d,.]*\\d[\\d,.]*\\s*[%％‰]?|[-—–/／]{1,2}");

  private final BlockText block;
  private int[] numbers = new int[48];
  private int count;
  private int rows;
  private int columns;

  private Cells(BlockText block) {
    this.block = block;
  }

  static Cells of(Document document, Block block, BlockText text) {
    var cells = new Cells(text);
    int column = leadingTabs(document, block);
    int start = text.start;
    for (int i = text.start; i < text.end; i++) {
      char unit = text.text.charAt(i);
      if (unit == '\t' || unit == '\n') {
        cells.add(start, i + 1, column);
        start = i + 1;
        column = unit == '\t' ? column + 1 : 0;
        cells.rows += unit == '\n' ? 1 : 0;
      }
    }
    cells.add(start, text.end, column);
    cells.rows++;
    return cells;
  }

  /** Empty cells at the very beginning stand before the block, as white space does. */
  private static int leadingTabs(Document document, Block block) {
    int at = block.range().start();
    while (at > 0 && document.text().charAt(at - 1) == '\t') {
      at--;
    }
    return block.range().start() - at;
  }

  private void add(int start, int end, int column) {
    if (count + 4 > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    numbers[count++] = start;
    numbers[count++] = end;
    numbers[count++] = column;
    numbers[count++] = rows;
    columns = Math.max(columns, column + 1);
  }

  int count() {
    return count / 4;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int column(int cell) {
    return numbers[cell * 4 + 2];
  }

  int row(int cell) {
    return numbers[cell * 4 + 3];
  }

  /** The words of a cell with what parts it from the next. */
  BlockText text(int cell) {
    return block.part(numbers[cell * 4], numbers[cell * 4 + 1]);
  }

  /** The columns that hold nothing but numbers under their first row. */
  boolean[] numbers() {
    boolean[] numbers = new boolean[columns];
    boolean[] others = new boolean[columns];
    for (int cell = 0; cell < count(); cell++) {
      if (row(cell) > 0) {
        BlockText words = text(cell);
        String each = words.text.substring(words.start, words.end).strip();
        numbers[column(cell)] |= NUMBER.matcher(each).matches();
        others[column(cell)] |= !each.isEmpty() && !NUMBER.matcher(each).matches();
      }
    }
    for (int i = 0; i < columns; i++) {
      numbers[i] &= !others[i];
    }
    return numbers;
  }
}
