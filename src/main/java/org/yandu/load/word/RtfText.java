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
          "stylesheet",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "pict",
          "nonshppict",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "sp",
          "sn",
          "sv",
          "objdata",
          "fldinst",
          "falt");

  /** Destinations that may be passed over but hold words that people see. */
  private static final Set<String> SHOWN = Set.of("shpinst", "annotation", "footnote");

  private final List<WordBlock> blocks = new ArrayList<>();
  private final List<WordBlock> notes = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group();
  private RtfParagraph paragraph = new RtfParagraph();
  private final RtfTable table = new RtfTable();
  private RtfParagraph interrupted;
  private int noteNumber;

  /** What holds up to the end of a group. */
  private static final class Group {
    private boolean aside;
    private boolean outerAside;
    private boolean hidden;
    private boolean bold;
    private int size = 24;

    /** Whether a note began in this very group. */
    private boolean note;

    Group inner() {
      var inner = new Group();
      inner.aside = aside;
      inner.outerAside = aside;
      inner.hidden = hidden;
      inner.bold = bold;
      inner.size = size;
      return inner;
    }
  }

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
    if (group.note) {
      endNote();
    }
    group = groups.isEmpty() ? new Group() : groups.pop();
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    // The parser decodes them and hands them over as words.
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    // Pictures and objects; only words are kept.
  }

  @Override
  public void processString(String words) {
    if (!group.aside && !group.hidden) {
      paragraph.add(words, group.bold, group.size);
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
      switch (name) {
        case "v", "deleted" -> group.hidden = on;
        case "b" -> group.bold = on;
        case "fs" -> group.size = parameter;
        case "plain" -> plain();
        case "footnote", "annotation" -> beginNote();
        default -> place(name, parameter);
      }
    }
  }

  private void plain() {
    group.hidden = false;
    group.bold = false;
    group.size = 24;
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
    if (interrupted != null) {
      addNote(ended);
    } else if (paragraph.inTable) {
      table.add(ended);
    } else {
      table.finish(blocks);
      blocks.add(ended);
    }
  }

  private void addNote(WordParagraph ended) {
    if (!ended.text().isBlank()) {
      String mark = "[" + noteNumber + "] ";
      notes.add(WordParagraph.of(mark + ended.text().strip(), Hints.Role.NOTE));
    }
  }

  /** A note inside a note runs on in it. */
  private void beginNote() {
    if (interrupted == null) {
      processString("[" + ++noteNumber + "]");
      interrupted = paragraph;
      paragraph = new RtfParagraph();
      group.note = true;
    }
  }

  private void endNote() {
    addNote(paragraph.end());
    paragraph = interrupted;
    interrupted = null;
  }
}
