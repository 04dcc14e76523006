package org.yandu.export;

import org.yandu.note.HighlightColor;

/** The body of a Word document: paragraphs that name the styles of {@code styles.xml}. */
final class DocxBody {
  private static final int DEEPEST_HEADING = 6;
  static final String RUN = "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>%s</w:rPr>";

  /** A4, margins and 22 lines of 579 twips a page, as the standard has them. */
  private static final String PAGE =
      "<w:sectPr><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
          + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
          + " w:header=\"851\" w:footer=\"1559\" w:gutter=\"0\"/>"
          + "<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";

  private final Xml xml = new Xml();
  private final StudyNotes.Labels labels;

  private DocxBody(StudyNotes.Labels labels) {
    this.labels = labels;
  }

  static String of(StudyNotes notes) {
    var body = new DocxBody(notes.labels());
    body.xml.raw(
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<w:body>");
    body.paragraph("Title", "", notes.title());
    notes.source().ifPresent(source -> body.paragraph("Subtitle", "", "——" + source));
    body.paragraph("Date", "", notes.date());
    notes.entries().forEach(body::entry);
    return body.xml.raw(PAGE).raw("</w:body></w:document>").toString();
  }

  /** The core properties of the file. */
  static String properties(StudyNotes notes) {
    String title = notes.title() + notes.source().map(source -> "——" + source).orElse("");
    return new Xml()
        .raw(
            "<cp:coreProperties xmlns:cp="
                + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
        .words(title)
        .raw("</dc:title></cp:coreProperties>")
        .toString();
  }

  private void entry(StudyNotes.Entry entry) {
    switch (entry) {
      case StudyNotes.Heading heading ->
          paragraph("Heading" + Math.min(heading.level(), DEEPEST_HEADING), "", heading.text());
      case StudyNotes.Excerpt excerpt -> excerpt(excerpt);
      case StudyNotes.Remark remark -> {
        NoteDocx.write(xml, "Normal", "", remark.text());
        if (!remark.mark().isEmpty()) {
          paragraph("ExcerptSource", "", remark.mark());
        }
      }
      case StudyNotes.Empty empty -> plain(empty.text());
    }
  }

  private void excerpt(StudyNotes.Excerpt excerpt) {
    String bar =
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\""
            + rgb(excerpt.color())
            + "\"/></w:pBdr>";
    excerpt.paragraphs().forEach(words -> paragraph("Excerpt", bar, words));
    paragraph("ExcerptSource", "<w:keepNext/>", "——" + excerpt.source());
    paragraph("ExcerptSource", "", excerpt.mark());
    excerpt.warning().ifPresent(warning -> paragraph("ExcerptWarning", "", warning));
    for (String note : excerpt.notes()) {
      NoteDocx.write(xml, "ExcerptNote", labels.note() + labels.separator(), note);
    }
  }

  private void plain(String words) {
    paragraph("Normal", "", words.strip());
  }

  private void paragraph(String style, String properties, String words) {
    open(style, properties);
    run("", words);
    xml.raw("</w:p>");
  }

  private void open(String style, String properties) {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
  }

  private void run(String properties, String words) {
    xml.raw(RUN.formatted(properties)).raw("<w:t xml:space=\"preserve\">");
    xml.words(words).raw("</w:t></w:r>");
  }

  private static String rgb(HighlightColor color) {
    return switch (color) {
      case YELLOW -> "E0B400";
      case GREEN -> "4E9A51";
      case BLUE -> "3B7DC4";
      case RED -> "CC4B4B";
      case PURPLE -> "8A5BB5";
    };
  }
}
