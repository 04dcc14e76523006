package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.Hints;

/** A table while it is read: rows of cells of paragraphs. */
final class OdtTable {
  private static final int LAYOUT = 4;

  private final List<List<List<OdtParagraph>>> rows = new ArrayList<>();
  private int covered;

  void row() {
    rows.add(new ArrayList<>());
  }

  /** A cell over which another one reaches: no frame around text has that. */
  void covered() {
    covered++;
  }

  /** The paragraphs of a new cell. */
  List<OdtParagraph> cell() {
    if (rows.isEmpty()) {
      row();
    }
    var cell = new ArrayList<OdtParagraph>();
    rows.getLast().add(cell);
    return cell;
  }

  /** Rows become lines, cells are apart by tabs; a frame around text is no table, but a gap. */
  void write(List<OdtParagraph> into) {
    int cells = rows.stream().mapToInt(List::size).sum();
    boolean column = rows.stream().allMatch(row -> row.size() <= 1);
    if (cells + covered < LAYOUT || column) {
      into.add(OdtParagraph.of("", Hints.Role.TEXT));
      rows.forEach(row -> row.forEach(into::addAll));
      into.add(OdtParagraph.of("", Hints.Role.TEXT));
      return;
    }
    var lines = new ArrayList<String>();
    var others = new ArrayList<OdtParagraph>();
    for (List<List<OdtParagraph>> row : rows) {
      lines.add(String.join("\t", row.stream().map(cell -> words(cell, others)).toList()));
    }
    String text = String.join("\n", lines);
    if (!text.isBlank()) {
      into.add(OdtParagraph.of(text, Hints.Role.TABLE));
    }
    into.addAll(others);
  }

  private static String words(List<OdtParagraph> cell, List<OdtParagraph> others) {
    var words = new ArrayList<String>();
    for (OdtParagraph paragraph : cell) {
      if (paragraph.picture() != null) {
        others.add(paragraph);
      } else if (!paragraph.text().isBlank()) {
        words.add(paragraph.text().strip().replace('\n', ' ').replace('\t', ' '));
      }
    }
    return String.join(" ", words);
  }
}
