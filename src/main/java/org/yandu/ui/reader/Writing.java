package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.concurrent.Task;
import org.yandu.language.Script;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.ShownText;
import org.yandu.typeset.Line;

/**
 * What is drawn for a line: its words in the script that the reader wants, a unit for every unit.
 * Only what comes on screen is converted, piece by piece, and kept. JavaFX thread only.
 */
final class Writing {
  /** Length of a piece; longer than most paragraphs. */
  private static final int PIECE = 4096;

  /** Words at the edges of a piece are looked at as a whole. */
  private static final int MARGIN = 32;

  private static final int MOST_PIECES = 500;

  private final Runnable changed;
  private final Map<Place, String> pieces = new HashMap<>();
  private Document document;
  private Script script = Script.SOURCE;
  private Task<Script> reading;

  private record Place(int block, int piece) {}

  /**
   * @param changed told when another script is ready to be drawn
   */
  Writing(Runnable changed) {
    this.changed = changed;
  }

  /** Draws in another script from when its tables are read. */
  void use(Script wanted) {
    reading = null;
    if (wanted == Script.SOURCE) {
      show(wanted);
      return;
    }
    reading =
        new Task<>() {
          @Override
          protected Script call() {
            wanted.write("字");
            return wanted;
          }
        };
    Task<Script> mine = reading;
    mine.setOnSucceeded(_ -> {
      if (mine == reading) {
        show(wanted);
      }
    });
    mine.setOnFailed(_ -> {
      throw new IllegalStateException("no tables of characters", mine.getException());
    });
    Thread.ofVirtual().name("script").start(mine);
  }

  private void show(Script other) {
    script = other;
    pieces.clear();
    changed.run();
  }

  /** The script that is drawn now. */
  Script script() {
    return script;
  }

  /** The words of a line of the document, as long as {@link Line#text()}. */
  String of(Document of, Line line) {
    if (script == Script.SOURCE) {
      return line.text();
    }
    if (document != of || pieces.size() > MOST_PIECES) {
      document = of;
      pieces.clear();
    }
    var words = new StringBuilder(line.length());
    int block = line.box().blockIndex();
    int at = line.startInBlock();
    int end = at + line.length();
    while (at < end) {
      int piece = at / PIECE;
      int next = Math.min(end, (piece + 1) * PIECE);
      words.append(piece(block, piece), at - piece * PIECE, next - piece * PIECE);
      at = next;
    }
    return words.toString();
  }

  private String piece(int block, int piece) {
    return pieces.computeIfAbsent(
        new Place(block, piece), _ -> written(document.blocks().get(block), piece * PIECE));
  }

  private String written(Block block, int from) {
    String text = shown(block);
    int to = Math.min(text.length(), from + PIECE);
    int start = Math.max(0, from - MARGIN);
    String written = script.write(text.substring(start, Math.min(text.length(), to + MARGIN)));
    return written.substring(from - start, to - start);
  }

  private String shown(Block block) {
    return block.seams().isEmpty()
        ? block.range().in(document.text())
        : ShownText.of(document, block.range()).text();
  }
}
