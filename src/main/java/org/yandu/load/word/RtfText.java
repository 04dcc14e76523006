package org.yandu.load.word;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.yandu.load.raw.Hints;

/** Hears the commands of a rich text and collects its paragraphs, tables and notes. */
final class RtfText implements IRtfListener {
  private static final int DEEPEST = 10_000;

  /** Destinations whose words are no part of the text. */
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "nonshppict",
          "shprslt",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "sn",
          "objdata",
          "fldinst",
          "falt");

  /** Destinations that may be passed over but hold words that people see. */
  private static final Set<String> SHOWN = Set.of("shpinst", "shppict", "annotation", "footnote");

  private final List<WordBlock> blocks = new ArrayList<>();
  private final List<WordBlock> notes = new ArrayList<>();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private RtfGroup group = new RtfGroup();
  private final RtfStyles styles = new RtfStyles();
  private RtfParagraph paragraph = new RtfParagraph(styles);
  private final RtfTable table = new RtfTable();
  private RtfParagraph interrupted;
  private RtfPicture picture = new RtfPicture();
  private int noteNumber;

  /** What stands before the next paragraph of the note: its number stands before the first. */
  private String noteMark = "";

  /** The text and behind it the notes. */
  List<WordBlock> blocks() {
    endParagraph();
    table.finish(blocks);
    List<WordBlock> all = new ArrayList<>(blocks);
    all.addAll(notes);
    return all;
  }

  @Override
  public void processDocumentStart() {
    // Nothing stands before the first group.
  }

  @Override
  public void processDocumentEnd() {
    // What is open is closed when the blocks are asked for.
  }

  @Override
  public void processGroupStart() {
    if (groups.size() >= DEEPEST) {
      throw new IllegalStateException("nested too deeply");
    }
    groups.push(group);
    group = group.inner();
  }

  @Override
  public void processGroupEnd() {
    if (group.styles && !group.aside) {
      styles.end();
    } else if (group.pictureHere) {
      endPicture();
    } else if (group.note) {
      endNote();
    }
    group = groups.isEmpty() ? new RtfGroup() : groups.pop();
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    // The parser decodes them and hands them over as words.
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    if (group.picture && !group.aside) {
      picture.bytes(bytes);
    }
  }

  @Override
  public void processString(String words) {
    if (group.aside) {
      return;
    }
    if (group.styles) {
      styles.name(words);
    } else if (group.picture) {
      picture.digits(words);
    } else if (!group.property && !group.isHidden()) {
      paragraph.add(words, group);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    String name = command.getCommandName();
    boolean on = !hasParameter || parameter != 0;
    if (command == Command.optionalcommand) {
      // What follows may be a name that the parser does not know and hands over to nobody.
      group.aside = true;
      return;
    }
    if (SHOWN.contains(name)) {
      group.aside = group.outerAside;
    }
    if (ASIDE.contains(name) || optional && !SHOWN.contains(name)) {
      group.aside = true;
    } else if (!group.aside) {
      if (group.styles) {
        styles.command(name, parameter);
      } else {
        destination(name, parameter, on);
      }
    }
  }

  private void destination(String name, int parameter, boolean on) {
    switch (name) {
      case "stylesheet" -> group.styles = true;
      case "sv" -> group.property = true;
      case "pict" -> beginPicture();
      case "listtext", "pntext" -> group.counted = true;
      case "footnote", "annotation" -> beginNote();
      default -> {
        if (!group.property && !group.picture) {
          letters(name, parameter, on);
        }
      }
    }
  }

  private void letters(String name, int parameter, boolean on) {
    switch (name) {
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "b" -> group.bold = on;
      case "fs" -> group.size = parameter;
      case "plain" -> group.plain();
      default -> place(name, parameter);
    }
  }

  private void place(String name, int parameter) {
    switch (name) {
      case "par", "sect", "page", "nestcell", "nestrow" -> endParagraph();
      case "cell" -> {
        endParagraph();
        table.endCell();
      }
      case "row" -> table.endRow();
      case "line", "softline" -> processString("\n");
      case "tab" -> processString("\t");
      default -> looks(name, parameter);
    }
  }

  private void looks(String name, int parameter) {
    switch (name) {
      case "pard" -> paragraph.reset();
      case "intbl" -> paragraph.inTable = true;
      case "s" -> paragraph.style = parameter;
      case "outlinelevel" -> paragraph.outline = parameter;
      case "qc" -> paragraph.align = Hints.Align.CENTRE;
      case "qr" -> paragraph.align = Hints.Align.RIGHT;
      case "ql", "qj" -> paragraph.align = Hints.Align.LEFT;
      default -> sign(name);
    }
  }

  /** Characters that have a command of their own. */
  private void sign(String name) {
    String sign =
        switch (name) {
          case "emdash" -> "—";
          case "endash" -> "–";
          case "lquote" -> "‘";
          case "rquote" -> "’";
          case "ldblquote" -> "“";
          case "rdblquote" -> "”";
          case "bullet" -> "•";
          case "~" -> "\u00A0";
          case "_" -> "-";
          case "emspace", "enspace", "qmspace" -> " ";
          default -> "";
        };
    if (!sign.isEmpty()) {
      processString(sign);
    }
  }

  private void endParagraph() {
    WordParagraph ended = paragraph.end();
    List<WordPicture> pictures = paragraph.takePictures();
    if (interrupted != null) {
      addNote(ended);
      notes.addAll(pictures);
    } else if (paragraph.inTable) {
      table.add(ended);
      pictures.forEach(table::add);
    } else {
      table.finish(blocks);
      blocks.add(ended);
      blocks.addAll(pictures);
    }
  }

  private void addNote(WordParagraph ended) {
    if (!ended.text().isBlank()) {
      notes.add(WordParagraph.of(noteMark + ended.text().strip(), Hints.Role.NOTE));
      noteMark = "";
    }
  }

  /** A note inside a note runs on in it; one whose place is not shown is not shown either. */
  private void beginNote() {
    if (group.isHidden()) {
      group.aside = true;
    } else if (interrupted == null) {
      String mark = "[" + ++noteNumber + "]";
      processString(mark);
      noteMark = mark + " ";
      interrupted = paragraph;
      paragraph = new RtfParagraph(styles);
      group.note = true;
    }
  }

  private void endNote() {
    endParagraph();
    paragraph = interrupted;
    interrupted = null;
  }

  private void beginPicture() {
    if (!group.picture) {
      picture = new RtfPicture();
      group.picture = true;
      group.pictureHere = true;
    }
  }

  private void endPicture() {
    if (!group.isHidden()) {
      picture.end().ifPresent(paragraph::add);
    }
    picture = new RtfPicture();
  }
}
