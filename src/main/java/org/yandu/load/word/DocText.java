package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.yandu.load.raw.Hints;

/** Walks the stories of a Word 97 file: the text, then boxes, notes and comments. */
final class DocText {
  private static final char CELL_END = '\u0007';
  private static final char COMMENT_START = '\u0005';

  private final HWPFDocument document;
  private final DocNumbering numbering;
  private final DocxNotes notes = new DocxNotes();
  private final DocRuns runs;
  private final DocBoxes boxes;

  /** Words of paragraphs whose marks are deleted: they run on in the next one. */
  private String carried = "";

  DocText(HWPFDocument document) {
    this.document = document;
    numbering = new DocNumbering(document.getListTables());
    boxes = new DocBoxes(document);
    runs = new DocRuns(document, notes);
  }

  List<WordBlock> read() {
    List<WordBlock> blocks = story(document.getRange());
    for (Range box : boxes.left()) {
      blocks.addAll(story(box));
    }
    runs.leaveText();
    notes("footnote", document.getFootnotes(), document.getFootnoteRange());
    notes("endnote", document.getEndnotes(), document.getEndnoteRange());
    comments();
    blocks.addAll(notes.inOrder());
    return blocks;
  }

  private List<WordBlock> story(Range range) {
    List<WordBlock> blocks = new ArrayList<>();
    var table = new WordTable();
    boolean cellEnded = true;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (!paragraph.isInTable()) {
        finish(table, blocks);
        table = new WordTable();
        paragraph(paragraph, blocks);
        cellEnded = true;
      } else if (isRowEnd(paragraph)) {
        table.row();
        cellEnded = true;
      } else {
        if (cellEnded) {
          table.cell();
        }
        List<WordBlock> words = new ArrayList<>();
        paragraph(paragraph, words);
        words.forEach(table::add);
        String text = paragraph.text();
        cellEnded = !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
      }
    }
    finish(table, blocks);
    flush(blocks);
    return blocks;
  }

  /** The mark of a row stands alone; some files say of the last cell too that it is one. */
  private static boolean isRowEnd(Paragraph paragraph) {
    return paragraph.isTableRowEnd()
        && paragraph.getTableLevel() <= 1
        && paragraph.text().length() <= 1;
  }

  private static void finish(WordTable table, List<WordBlock> blocks) {
    if (!table.isEmpty()) {
      table.finish(blocks);
    }
  }

  private void flush(List<WordBlock> blocks) {
    if (!carried.isBlank()) {
      blocks.add(WordParagraph.of(carried, Hints.Role.TEXT));
    }
    carried = "";
  }

  private void paragraph(Paragraph paragraph, List<WordBlock> into) {
    DocRuns.Content content = runs.read(paragraph);
    String words = carried + content.words;
    if (content.markDeleted) {
      carried = words;
    } else {
      carried = "";
      into.add(finished(paragraph, words, content));
    }
    into.addAll(content.pictures);
    for (int shape : content.shapes) {
      Range box = boxes.take(shape);
      if (box != null) {
        String outside = carried;
        carried = "";
        into.addAll(story(box));
        carried = outside;
      }
    }
  }

  private WordParagraph finished(Paragraph paragraph, String words, DocRuns.Content content) {
    boolean blank = words.isBlank();
    String style = style(paragraph);
    String number = blank ? "" : numbering.next(paragraph);
    int outline = paragraph.getLvl();
    boolean levelled = outline >= 0 && outline < 9;
    boolean bullet = !blank && numbering.isBullet(paragraph);
    return new WordParagraph(
        blank ? "" : number + words,
        bullet && !levelled ? Hints.Role.LIST_ITEM : Hints.Role.TEXT,
        blank ? -1 : levelled ? outline : WordParagraph.outlineOf(style),
        style,
        alignment(paragraph.getJustification()),
        content.allBold(),
        content.size(),
        number.length());
  }

  /** Names of built-in styles may be followed by others that the user gave them. */
  private String style(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    boolean known = index >= 0 && index < document.getStyleSheet().numStyles();
    StyleDescription style = known ? document.getStyleSheet().getStyleDescription(index) : null;
    String name = style == null || style.getName() == null ? "" : style.getName();
    int comma = name.indexOf(',');
    return comma > 0 ? name.substring(0, comma) : name;
  }

  private static Hints.Align alignment(int code) {
    return switch (code) {
      case 0 -> Hints.Align.UNKNOWN;
      case 1 -> Hints.Align.CENTRE;
      case 2 -> Hints.Align.RIGHT;
      default -> Hints.Align.LEFT;
    };
  }

  private void notes(String kind, Notes all, Range story) {
    for (int i = 0; i < all.getNotesCount(); i++) {
      int from = story.getStartOffset() + all.getNoteTextStartOffset(i);
      int to = story.getStartOffset() + all.getNoteTextEndOffset(i);
      if (from >= story.getStartOffset() && from < to && to <= story.getEndOffset()) {
        runs.noteIfMarkedByHand(kind, i, all.getNoteAnchorPosition(i));
        notes.words(kind, String.valueOf(i), "", story(new Range(from, to, document)));
      }
    }
  }

  /** Comments follow each other in their story; each begins with the sign of a comment. */
  private void comments() {
    Range story = document.getCommentsRange();
    List<String> authors = boxes.commentAuthors();
    int comment = -1;
    int from = story.getStartOffset();
    for (int i = 0; i <= story.numParagraphs(); i++) {
      Paragraph paragraph = i < story.numParagraphs() ? story.getParagraph(i) : null;
      if (paragraph == null || paragraph.text().indexOf(COMMENT_START) == 0) {
        int to = paragraph == null ? story.getEndOffset() : paragraph.getStartOffset();
        if (comment >= 0 && from < to) {
          String author = comment < authors.size() ? authors.get(comment) : "";
          var words = story(new Range(from, to, document));
          notes.words("comment", String.valueOf(comment), author, words);
        }
        comment++;
        from = to;
      }
    }
  }
}
