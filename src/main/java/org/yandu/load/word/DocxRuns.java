package org.yandu.load.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;

/** The runs of a paragraph: words, marks of notes, pictures and boxes that are anchored there. */
final class DocxRuns {
  /** What the runs of one paragraph have yielded so far. */
  static final class Content {
    final StringBuilder words = new StringBuilder();
    final List<WordBlock> anchored = new ArrayList<>();
    final DocxLooks looks = new DocxLooks();

    /** Whether runs that say nothing about it are hidden, by the style of their paragraph. */
    boolean hidden;

    /** For each field that is open, whether its instruction is still being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();
  }

  /** Drawings that most programs cannot draw; beside them stands a picture for the others. */
  private static final List<String> UNDRAWN = List.of("wpi", "aink", "am3d", "cx");

  private final Xml xml;
  private final DocxBody body;
  private final DocxStyles styles;
  private final DocxNotes notes;
  private final DocxRelations relations;

  /** Pictures of Word 2003 XML by the names they have there. */
  private final Map<String, byte[]> inline = new HashMap<>();

  private final Deque<Content> outer = new ArrayDeque<>();
  private Content content = new Content();
  private boolean fallbackWanted;
  private int notesHere;

  DocxRuns(Xml xml, DocxBody body, DocxStyles styles, DocxNotes notes, DocxRelations relations) {
    this.xml = xml;
    this.body = body;
    this.styles = styles;
    this.notes = notes;
    this.relations = relations;
  }

  /** Starts a paragraph, perhaps inside a box of another one. */
  Content begin() {
    outer.push(content);
    content = new Content();
    return content;
  }

  void end() {
    content = outer.pop();
  }

  void mark(String mark) {
    content.words.append(mark);
  }

  /** Reads the element of a paragraph that starts here. */
  void element() throws XMLStreamException {
    switch (xml.name()) {
      case "r" -> run();
      case "drawing", "pict", "object" -> drawing(xml.name());
      default -> body.passOver();
    }
  }

  private void run() throws XMLStreamException {
    boolean hidden = content.hidden;
    var properties = new DocxProperties();
    int from = content.words.length();
    int anchoredFrom = content.anchored.size();
    while (xml.next() && !xml.isEnd("r")) {
      if (xml.isStart("rPr")) {
        properties.read(xml, "rPr");
        styles.completeRun(properties);
        hidden = properties.hidden == null ? content.hidden : properties.hidden;
      } else if (xml.isStart()) {
        content();
      }
    }
    if (hidden) {
      content.words.setLength(from);
      content.anchored.subList(anchoredFrom, content.anchored.size()).clear();
    }
    content.looks.add(properties, content.words.length() - from);
  }

  private void content() throws XMLStreamException {
    switch (xml.name()) {
      case "t" -> text();
      case "tab", "ptab" -> word("\t");
      case "br", "cr" -> word("\n");
      case "noBreakHyphen" -> word("-");
      case "sym" -> word(symbol());
      case "fldChar" -> field(xml.attribute("fldCharType"));
      case "footnoteReference", "endnoteReference", "commentReference" ->
          word(notes.refer(xml.name(), xml.attribute("id"), isOn("customMarkFollows")));
      case "footnote", "endnote" -> note();
      case "drawing", "pict", "object" -> drawing(xml.name());
      case "r" -> run();
      default -> body.passOver();
    }
  }

  private boolean isOn(String attribute) {
    String value = xml.attribute(attribute);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private void word(String words) {
    if (!content.fields.contains(Boolean.TRUE)) {
      content.words.append(words);
    }
  }

  private void text() throws XMLStreamException {
    while (xml.next() && !xml.isEnd("t")) {
      if (xml.isText()) {
        word(xml.text());
      }
    }
  }

  private String symbol() {
    try {
      return WordSymbols.of(xml.attribute("font"), Integer.parseInt(xml.attribute("char"), 16));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> content.fields.push(true);
      case "separate" -> {
        if (!content.fields.isEmpty()) {
          content.fields.pop();
          content.fields.push(false);
        }
      }
      default -> content.fields.poll();
    }
  }

  /** In Word 2003 XML a note stands where it is referred to. */
  private void note() throws XMLStreamException {
    String element = xml.name();
    String id = "here " + ++notesHere;
    word(notes.refer(element, id, false));
    notes.words(element, id, "", body.blocks(element));
  }

  /** The picture or the boxes of a drawing, whichever it is. */
  private void drawing(String element) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.next()) {
      if (xml.isStart(element)) {
        depth++;
      } else if (xml.isEnd(element)) {
        depth--;
      } else if (xml.isStart()) {
        drawn();
      }
    }
  }

  private void drawn() throws XMLStreamException {
    switch (xml.name()) {
      case "blip" -> relations.picture(xml.attribute("embed")).ifPresent(content.anchored::add);
      case "imagedata" -> image();
      case "binData" -> binary();
      case "txbxContent" -> content.anchored.addAll(body.blocks("txbxContent"));
      case "textpath" ->
          content.anchored.add(WordParagraph.of(xml.attribute("string"), Hints.Role.TEXT));
      case "txBody" -> xml.skip();
      default -> body.passOver();
    }
  }

  private void image() {
    byte[] bytes = inline.get(xml.attribute("src"));
    if (bytes != null) {
      WordPicture.of(bytes).ifPresent(content.anchored::add);
    } else {
      relations.picture(xml.attribute("id")).ifPresent(content.anchored::add);
    }
  }

  private void binary() throws XMLStreamException {
    String name = xml.attribute("name");
    var encoded = new StringBuilder();
    while (xml.next() && !xml.isEnd("binData")) {
      if (xml.isText()) {
        encoded.append(xml.text());
      }
    }
    try {
      inline.put(name, Base64.getMimeDecoder().decode(encoded.toString()));
    } catch (IllegalArgumentException e) {
      inline.put(name, new byte[0]);
    }
  }

  /** Of two forms of the same thing only one is read. */
  void alternative() throws XMLStreamException {
    if (xml.isStart("Choice")) {
      String needs = xml.attribute("Requires");
      fallbackWanted = UNDRAWN.stream().anyMatch(needs::startsWith);
      if (fallbackWanted) {
        xml.skip();
      }
    } else if (xml.isStart("Fallback")) {
      if (!fallbackWanted) {
        xml.skip();
      }
      fallbackWanted = false;
    }
  }
}
