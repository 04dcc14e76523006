package org.yandu.load.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The characters of a paragraph of a Word 97 file, of which many are signs for other things. */
final class DocRuns {
  /** What the runs of one paragraph have yielded. */
  static final class Content {
    final StringBuilder words = new StringBuilder();
    final List<WordBlock> pictures = new ArrayList<>();
    final List<Integer> shapes = new ArrayList<>();
    boolean markDeleted;
    private int letters;
    private int boldLetters;
    private int largestRun;
    private int size = -1;

    /** For each field that is open, whether its instruction is still being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    boolean allBold() {
      return letters > 0 && boldLetters == letters;
    }

    /** Size of the longest run in half points. */
    int size() {
      return size;
    }
  }

  private static final char PICTURE = '\u0001';
  private static final char NOTE = '\u0002';
  private static final char COMMENT = '\u0005';
  private static final char DRAWING = '\u0008';

  private final HWPFDocument document;
  private final DocxNotes notes;
  private final PicturesTable pictures;
  private boolean inText = true;
  private int comments;

  DocRuns(HWPFDocument document, DocxNotes notes) {
    this.document = document;
    this.notes = notes;
    pictures = document.getPicturesTable();
  }

  /** From here on notes are read: the sign of a note is their own. */
  void leaveText() {
    inText = false;
  }

  Content read(Paragraph paragraph) {
    var content = new Content();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      int from = Math.max(run.getStartOffset(), paragraph.getStartOffset());
      int to = Math.min(run.getEndOffset(), paragraph.getEndOffset());
      if (from < to) {
        read(run, content);
      }
    }
    return content;
  }

  private void read(CharacterRun run, Content content) {
    String text = run.text();
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    int before = content.words.length();
    if (run.isSymbol() && shown) {
      word(symbol(run), content);
    } else {
      for (int i = 0; i < text.length(); i++) {
        character(run, i, text.charAt(i), shown, content);
      }
    }
    content.markDeleted = run.isMarkedDeleted() && text.endsWith("\r");
    int length = content.words.length() - before;
    content.letters += length;
    content.boldLetters += run.isBold() ? length : 0;
    if (length > content.largestRun) {
      content.largestRun = length;
      content.size = run.getFontSize();
    }
  }

  private void character(CharacterRun run, int at, char c, boolean shown, Content content) {
    switch (c) {
      case '\u0013' -> content.fields.push(true);
      case '\u0014' -> {
        if (content.fields.poll() != null) {
          content.fields.push(false);
        }
      }
      case '\u0015' -> content.fields.poll();
      case COMMENT -> comment(shown, content);
      case '\r', '\u0007', '\f', '\u001F', '\u0003', '\u0004' -> {}
      default -> {
        if (shown && c < ' ') {
          sign(run, at, c, content);
        } else if (shown) {
          word(String.valueOf(c), content);
        }
      }
    }
  }

  private void sign(CharacterRun run, int at, char c, Content content) {
    switch (c) {
      case '\t' -> word("\t", content);
      case '\u000B', '\u000E' -> word("\n", content);
      case '\u001E' -> word("-", content);
      case NOTE -> note(run.getStartOffset() + at, content);
      case PICTURE -> picture(run, content);
      case DRAWING -> drawing(run.getStartOffset() + at, content);
      default -> {}
    }
  }

  private static void word(String word, Content content) {
    if (!content.fields.contains(Boolean.TRUE)) {
      content.words.append(word);
    }
  }

  private static String symbol(CharacterRun run) {
    Ffn font = run.getSymbolFont();
    String name = font == null || font.getMainFontName() == null ? "" : font.getMainFontName();
    return WordSymbols.of(name, run.getSymbolCharacter());
  }

  private void note(int place, Content content) {
    int footnote = inText ? document.getFootnotes().getNoteIndexByAnchorPosition(place) : -1;
    int endnote = inText ? document.getEndnotes().getNoteIndexByAnchorPosition(place) : -1;
    if (footnote >= 0) {
      word(notes.refer("footnote", String.valueOf(footnote), false), content);
    } else if (endnote >= 0) {
      word(notes.refer("endnote", String.valueOf(endnote), false), content);
    }
  }

  /** Comments are counted even where they are not shown, because theirs is the n-th text. */
  private void comment(boolean shown, Content content) {
    if (inText) {
      String number = String.valueOf(comments++);
      word(shown ? notes.refer("comment", number, false) : "", content);
    }
  }

  /** A note whose mark the author wrote is not counted and has no sign in the text. */
  void noteIfMarkedByHand(String kind, int index, int anchor) {
    int end = document.getRange().getEndOffset();
    if (anchor >= 0 && anchor < end && document.getText().charAt(anchor) != NOTE) {
      notes.refer(kind, String.valueOf(index), true);
    }
  }

  private void picture(CharacterRun run, Content content) {
    try {
      if (pictures.hasPicture(run)) {
        byte[] bytes = pictures.extractPicture(run, true).getContent();
        WordPicture.of(bytes).ifPresent(content.pictures::add);
      }
    } catch (RuntimeException e) {
      // A damaged picture is no reason to lose the text around it.
      content.fields.clear();
    }
  }

  private void drawing(int place, Content content) {
    if (!inText) {
      return;
    }
    try {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
      if (drawing != null) {
        content.shapes.add(drawing.getShapeId());
        byte[] bytes = drawing.getPictureData();
        if (bytes != null) {
          WordPicture.of(bytes).ifPresent(content.pictures::add);
        }
      }
    } catch (RuntimeException e) {
      // A damaged drawing is no reason to lose the text around it.
      content.fields.clear();
    }
  }
}
