package org.yandu.export;

import java.util.List;
import org.yandu.markup.Markup;
import org.yandu.markup.Piece;
import org.yandu.markup.Run;

/** Writes a note into the body of a Word document as it was understood. */
final class NoteDocx {
  private static final int CHARACTER = 320;
  private static final String BORDER =
      " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>";
  private static final String QUOTED =
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"A6A6A6\"/></w:pBdr>";
  private static final String ACROSS =
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"808080\"/></w:pBdr>";

  private final Xml xml;
  private final String style;

  /** What still stands before the words. */
  private String label;

  private NoteDocx(Xml xml, String style, String label) {
    this.xml = xml;
    this.style = style;
    this.label = label;
  }

  /**
   * @param style of the paragraphs
   * @param label before the first words; may be empty
   */
  static void write(Xml xml, String style, String label, String note) {
    var writer = new NoteDocx(xml, style, label);
    for (Piece piece : Markup.of(note).pieces()) {
      switch (piece) {
        case Piece.Paragraph paragraph -> writer.paragraph(paragraph);
        case Piece.Table table -> writer.table(table);
        case Piece.Rule _ -> writer.open(ACROSS).close();
      }
    }
  }

  private void paragraph(Piece.Paragraph paragraph) {
    Piece.Place place = paragraph.place();
    boolean bold = paragraph.shape() == Piece.Shape.HEADING;
    if (place.lists() > 0 || place.quotations() > 0) {
      labelAlone();
    }
    String marker = place.marker();
    for (List<Run> line : RunLines.of(paragraph.runs())) {
      open(properties(paragraph, !marker.isEmpty()));
      label();
      if (!marker.isEmpty()) {
        run("", marker);
        xml.raw("<w:r><w:tab/></w:r>");
        marker = "";
      }
      runs(line, bold);
      close();
    }
  }

  private static String properties(Piece.Paragraph paragraph, boolean marked) {
    Piece.Place place = paragraph.place();
    int left = 2 * place.lists() + place.quotations();
    boolean code = paragraph.shape() == Piece.Shape.CODE;
    if (left == 0 && !code) {
      return "";
    }
    int hanging = marked ? 2 : 0;
    String first =
        marked
            ? " w:hangingChars=\""
                + 100 * hanging
                + "\" w:hanging=\""
                + CHARACTER * hanging
                + "\"/>"
            : " w:firstLineChars=\"0\" w:firstLine=\"0\"/>";
    return (place.quotations() > 0 ? QUOTED : "")
        + ("<w:ind w:leftChars=\"" + 100 * left + "\" w:left=\"" + CHARACTER * left + "\"" + first);
  }

  private void table(Piece.Table table) {
    labelAlone();
    xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.raw("<w:" + side + BORDER);
    }
    xml.raw("</w:tblBorders></w:tblPr><w:tblGrid>");
    xml.raw("<w:gridCol/>".repeat(table.rows().getFirst().size())).raw("</w:tblGrid>");
    for (int row = 0; row < table.rows().size(); row++) {
      xml.raw("<w:tr>");
      for (List<Run> cell : table.rows().get(row)) {
        xml.raw("<w:tc><w:tcPr/>");
        open("<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>");
        runs(cell, row == 0);
        close();
        xml.raw("</w:tc>");
      }
      xml.raw("</w:tr>");
    }
    xml.raw("</w:tbl>");
    // Word wants a paragraph after a table.
    open("").close();
  }

  private void runs(List<Run> runs, boolean bold) {
    for (Run run : runs) {
      String properties =
          (bold || run.is(Run.Emphasis.BOLD) ? "<w:b/>" : "")
              + (run.is(Run.Emphasis.ITALIC) ? "<w:i/>" : "");
      run(properties, run.text());
      run.link()
          .filter(address -> !address.equals(run.text()))
          .ifPresent(address -> run("", "（" + address + "）"));
    }
  }

  private void labelAlone() {
    if (!label.isEmpty()) {
      open("");
      label();
      close();
    }
  }

  private void label() {
    if (!label.isEmpty()) {
      run("<w:b/>", label);
      label = "";
    }
  }

  private NoteDocx open(String properties) {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
    return this;
  }

  private void close() {
    xml.raw("</w:p>");
  }

  private void run(String properties, String words) {
    xml.raw(DocxBody.RUN.formatted(properties)).raw("<w:t xml:space=\"preserve\">");
    xml.words(words).raw("</w:t></w:r>");
  }
}
