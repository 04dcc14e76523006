package org.yandu.load.word;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.RawPicture;

/**
 * Walks the body of an OpenDocument text; its methods call each other, but no deeper than {@link
 * Xml} lets elements nest.
 */
final class OdtBody {
  /** A list that is open: its style, its level from 0 and its count. */
  private record OpenList(String style, int level, OdtNumbering.Counts counts) {}

  private final Xml xml;
  private final OdtStyles styles;
  private final OdtNumbering numbering;
  private final Function<String, byte[]> pictures;
  private final OdtNumbering.Counts outline = new OdtNumbering.Counts();
  private final Map<String, OdtNumbering.Counts> lists = new HashMap<>();
  private final List<OdtParagraph> notes = new ArrayList<>();

  /**
   * @param pictures finds the bytes of a part, null when there is none
   */
  OdtBody(Xml xml, OdtStyles styles, OdtNumbering numbering, Function<String, byte[]> pictures) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.pictures = pictures;
  }

  /** The paragraphs in reading order, notes and comments last. */
  List<OdtParagraph> read() throws XMLStreamException {
    var paragraphs = new ArrayList<OdtParagraph>();
    while (xml.next()) {
      if (xml.isStart("body")) {
        blocks("body", paragraphs);
      }
    }
    paragraphs.addAll(notes);
    return paragraphs;
  }

  private void blocks(String end, List<OdtParagraph> into) throws XMLStreamException {
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart()) {
        block(into);
      }
    }
  }

  private void block(List<OdtParagraph> into) throws XMLStreamException {
    switch (xml.name()) {
      case "p", "h" -> paragraph(into, "", false);
      case "list" -> list(into, null);
      case "table" -> table(into);
      case "image" -> image(into);
      case "annotation" -> comment();
      case "section" -> {
        if (xml.attribute("display").equals("none")) {
          xml.skip();
        }
      }
      case "tracked-changes", "forms", "desc", "title", "script", "object" -> xml.skip();
      default -> {
        if (xml.name().endsWith("-source") || xml.name().endsWith("-decls")) {
          xml.skip();
        }
      }
    }
  }

  private void list(List<OdtParagraph> into, OpenList outer) throws XMLStreamException {
    String name = xml.attribute("style-name");
    String style = !name.isEmpty() || outer == null ? name : outer.style;
    OdtNumbering.Counts counts = outer == null ? counts(style) : outer.counts;
    var list = new OpenList(style, outer == null ? 0 : OdtNumbering.at(outer.level + 1), counts);
    while (xml.next() && !xml.isEnd("list")) {
      if (xml.isStart("list-item") || xml.isStart("list-header")) {
        item(into, list);
      }
    }
  }

  /** The count of a list at the top: its own, or that of the list which it continues. */
  private OdtNumbering.Counts counts(String style) {
    String continued = xml.attribute("continue-list");
    boolean goesOn = !continued.isEmpty() || xml.attribute("continue-numbering").equals("true");
    OdtNumbering.Counts before = lists.get(continued.isEmpty() ? "style " + style : continued);
    var counts = goesOn && before != null ? before : new OdtNumbering.Counts();
    lists.put("style " + style, counts);
    lists.put(xml.attribute("id"), counts);
    return counts;
  }

  private void item(List<OdtParagraph> into, OpenList list) throws XMLStreamException {
    String element = xml.name();
    int start = xml.number("start-value", -1);
    boolean numbered = element.equals("list-item");
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("p") || xml.isStart("h")) {
        boolean counted = numbered && !xml.attribute("is-list-header").equals("true");
        String number = counted ? numbering.next(list.style, list.counts, list.level, start) : "";
        paragraph(into, number, true);
        numbered = false;
      } else if (xml.isStart("list")) {
        list(into, list);
      } else if (xml.isStart()) {
        block(into);
      }
    }
  }

  private void paragraph(List<OdtParagraph> into, String listNumber, boolean inList)
      throws XMLStreamException {
    String element = xml.name();
    String style = xml.attribute("style-name");
    int level = element.equals("h") ? Math.clamp(xml.number("outline-level", 1), 1, 10) : 0;
    boolean counted = level > 0 && !inList && !xml.attribute("is-list-header").equals("true");
    int start =
        xml.attribute("restart-numbering").equals("true") ? xml.number("start-value", 1) : -1;
    var words = new OdtWords(styles.paragraph(style));
    var beside = new ArrayList<OdtParagraph>();
    String said = "";
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("number")) {
        said = content("number");
      } else {
        inline(words, beside);
      }
    }
    String own = counted ? numbering.next(OdtNumbering.OUTLINE, outline, level - 1, start) : "";
    String number = !said.isEmpty() ? said : counted ? own : listNumber;
    String shown = words.isBlank() ? "" : spaced(number);
    Hints.Role role = inList && level == 0 ? Hints.Role.LIST_ITEM : Hints.Role.TEXT;
    into.add(
        new OdtParagraph(
            words.isBlank() ? "" : shown + words.words(),
            styles.isTitle(style) ? Hints.Role.TITLE : role,
            level,
            words.look(),
            words.size(),
            shown.length(),
            null));
    into.addAll(beside);
  }

  private static String spaced(String number) {
    boolean apart = !number.isEmpty() && "、）)．　 ".indexOf(number.charAt(number.length() - 1)) < 0;
    return apart ? number + " " : number;
  }

  private void inline(OdtWords words, List<OdtParagraph> beside) throws XMLStreamException {
    if (xml.isText()) {
      words.text(xml.text());
    } else if (xml.isEnd("span")) {
      words.end();
    } else if (xml.isStart()) {
      switch (xml.name()) {
        case "span" -> words.begin(styles.text(xml.attribute("style-name")));
        case "s" -> words.spaces(xml.number("c", 1));
        case "tab" -> words.sign("\t");
        case "line-break" -> words.sign("\n");
        case "note" -> note(words);
        case "ruby-text", "hidden-text" -> xml.skip();
        case "p", "h" -> paragraph(beside, "", false);
        default -> block(beside);
      }
    }
  }

  /** The mark stays in the text, the note goes behind the body with its mark before it. */
  private void note(OdtWords words) throws XMLStreamException {
    String mark = "";
    var body = new ArrayList<OdtParagraph>();
    while (xml.next() && !xml.isEnd("note")) {
      if (xml.isStart("note-citation")) {
        String label = xml.attribute("label");
        String shown = content("note-citation");
        mark = "[" + (shown.isBlank() ? label : shown.strip()) + "]";
        words.sign(mark);
      } else if (xml.isStart("note-body")) {
        blocks("note-body", body);
      }
    }
    notes(body, mark + " ");
  }

  private void comment() throws XMLStreamException {
    String writer = "";
    var body = new ArrayList<OdtParagraph>();
    while (xml.next() && !xml.isEnd("annotation")) {
      if (xml.isStart("creator")) {
        writer = content("creator").strip();
      } else if (xml.isStart("date") || xml.isStart("creator-initials")) {
        xml.skip();
      } else if (xml.isStart()) {
        block(body);
      }
    }
    notes(body, writer.isEmpty() ? "" : writer + "：");
  }

  private void notes(List<OdtParagraph> body, String before) {
    String mark = before;
    for (OdtParagraph paragraph : body) {
      if (!paragraph.text().isBlank()) {
        notes.add(OdtParagraph.of(mark + paragraph.text().strip(), Hints.Role.NOTE));
        mark = "";
      }
    }
  }

  private void table(List<OdtParagraph> into) throws XMLStreamException {
    var table = new OdtTable();
    while (xml.next() && !xml.isEnd("table")) {
      if (xml.isStart("table-row")) {
        table.row();
      } else if (xml.isStart("table-cell")) {
        blocks("table-cell", table.cell());
      } else if (xml.isStart("covered-table-cell")) {
        table.covered();
        xml.skip();
      }
    }
    table.write(into);
  }

  /** A picture in the package or, in a flat file, in the element itself. */
  private void image(List<OdtParagraph> into) throws XMLStreamException {
    byte[] bytes = pictures.apply(xml.attribute("href"));
    while (xml.next() && !xml.isEnd("image")) {
      if (xml.isStart("binary-data")) {
        bytes = data(content("binary-data"));
      } else if (xml.isStart()) {
        block(into);
      }
    }
    if (bytes != null && !RawPicture.typeOf(bytes).isEmpty()) {
      into.add(OdtParagraph.picture(bytes));
    }
  }

  private static byte[] data(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private String content(String element) throws XMLStreamException {
    var content = new StringBuilder();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isText()) {
        content.append(xml.text());
      }
    }
    return content.toString();
  }
}
