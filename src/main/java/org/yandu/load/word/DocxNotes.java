package org.yandu.load.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.load.raw.Hints;

/**
 * Footnotes, endnotes and comments: the marks that stand for them in the text and, under the same
 * marks, their words after it.
 */
final class DocxNotes {
  private enum Kind {
    FOOTNOTE,
    ENDNOTE,
    COMMENT
  }

  private record Key(Kind kind, String id) {}

  private final Map<Key, String> marks = new LinkedHashMap<>();
  private final Map<Key, List<WordBlock>> bodies = new HashMap<>();
  private final Map<Key, String> authors = new HashMap<>();
  private final int[] counts = new int[Kind.values().length];

  /**
   * The mark that stands for a note in the text, counted as Word counts.
   *
   * @param reference {@code footnoteReference}, {@code endnoteReference} or {@code
   *     commentReference}
   * @param marked whether the text itself has a mark for it
   */
  String refer(String reference, String id, boolean marked) {
    var key = new Key(kind(reference), id);
    String mark =
        marked
            ? marks.computeIfAbsent(key, k -> "")
            : marks.computeIfAbsent(key, k -> mark(k.kind, ++counts[k.kind.ordinal()]));
    return brackets(mark);
  }

  private static Kind kind(String element) {
    return element.startsWith("foot")
        ? Kind.FOOTNOTE
        : element.startsWith("end") ? Kind.ENDNOTE : Kind.COMMENT;
  }

  private static String mark(Kind kind, int number) {
    return switch (kind) {
      case FOOTNOTE -> String.valueOf(number);
      case ENDNOTE -> NumberFormat.LOWER_ROMAN.format(number);
      case COMMENT -> "批注" + number;
    };
  }

  private static String brackets(String mark) {
    return mark.isEmpty() ? "" : "[" + mark + "]";
  }

  /**
   * @param element {@code footnote}, {@code endnote} or {@code comment}
   */
  void words(String element, String id, String author, List<WordBlock> words) {
    var key = new Key(kind(element), id);
    bodies.putIfAbsent(key, words);
    authors.putIfAbsent(key, author);
  }

  /** The notes that the text refers to, in its order; footnotes before endnotes and comments. */
  List<WordBlock> inOrder() {
    List<WordBlock> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      marks.forEach((key, mark) -> {
        if (key.kind == kind) {
          String author = authors.getOrDefault(key, "");
          String before = brackets(author.isEmpty() ? mark : mark + " " + author);
          add(before.isEmpty() ? "" : before + " ", key, all);
        }
      });
    }
    return all;
  }

  private void add(String mark, Key key, List<WordBlock> all) {
    String before = mark;
    for (WordBlock block : bodies.getOrDefault(key, List.of())) {
      switch (block) {
        case WordPicture picture -> all.add(picture);
        case WordParagraph paragraph when !paragraph.text().isBlank() -> {
          String words = before + paragraph.text().strip();
          all.add(
              new WordParagraph(
                  words, Hints.Role.NOTE, -1, "", Hints.Align.UNKNOWN, false, paragraph.size(), 0));
          before = "";
        }
        default -> {}
      }
    }
  }
}
