package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Source;
import org.yandu.text.Work;

/** The least that can be said of a text whose structure was lost: every line is a paragraph. */
final class PlainStructure {
  private static final Source NOWHERE = new Source("?", "0".repeat(64), "txt", "", 0);

  private PlainStructure() {}

  /** A row of contents that can be read, whatever became of its structure. */
  static RowImage readable(RowImage content) {
    String text = (String) content.value("text");
    try {
      StructureReader.read(NOWHERE, text, (byte[]) content.value("structure"));
      return content;
    } catch (IllegalArgumentException e) {
      return content.with("structure", StructureWriter.write(of(text)));
    }
  }

  private static Document of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        var range = new Range(start, start + line.length());
        blocks.add(new Block(BlockKind.PARAGRAPH, range, 0, List.of(), "plain", 1));
      }
      start += line.length() + 1;
    }
    var work =
        new Work(
            new Range(0, text.length()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    List<Work> works = text.isEmpty() ? List.of() : List.of(work);
    return new Document(NOWHERE, text, Optional.empty(), blocks, works, List.of());
  }
}
