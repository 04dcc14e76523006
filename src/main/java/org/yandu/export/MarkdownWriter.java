package org.yandu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yandu.markup.Markup;
import org.yandu.markup.Piece;

/** Study notes as Markdown (CommonMark), for every editor that shows it. */
public final class MarkdownWriter implements StudyNotesWriter {
  private static final int DEEPEST_HEADING = 6;

  @Override
  public byte[] write(StudyNotes notes) {
    List<String> pieces = new ArrayList<>();
    pieces.add("# " + escaped(notes.title()));
    notes.source().ifPresent(source -> pieces.add("——" + escaped(source)));
    pieces.add(escaped(notes.date()));
    for (StudyNotes.Entry entry : notes.entries()) {
      switch (entry) {
        case StudyNotes.Heading heading -> pieces.add(heading(heading));
        case StudyNotes.Excerpt excerpt -> excerpt(pieces, excerpt, notes.labels());
        case StudyNotes.Remark remark -> {
          pieces.addAll(NoteMarkdown.blocks(remark.text()));
          if (!remark.mark().isEmpty()) {
            pieces.add("*" + escaped(remark.mark()) + "*");
          }
        }
        case StudyNotes.Empty empty -> pieces.add(escaped(empty.text()));
      }
    }
    return (String.join("\n\n", pieces) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String heading(StudyNotes.Heading heading) {
    int level = Math.min(heading.level() + 1, DEEPEST_HEADING);
    return "#".repeat(level) + " " + escaped(heading.text());
  }

  private static void excerpt(
      List<String> pieces, StudyNotes.Excerpt excerpt, StudyNotes.Labels labels) {
    List<String> quote = excerpt.paragraphs().stream().map(MarkdownWriter::escaped).toList();
    pieces.add("> " + String.join("\n>\n> ", quote));
    pieces.add("——" + escaped(excerpt.source()));
    pieces.add("*" + escaped(excerpt.mark()) + "*");
    excerpt.warning().ifPresent(warning -> pieces.add("**" + escaped(warning) + "**"));
    for (String note : excerpt.notes()) {
      note(pieces, "**" + escaped(labels.note()) + "**" + labels.separator(), note);
    }
  }

  /** The label stands before the words if these begin with a paragraph, otherwise above them. */
  private static void note(List<String> pieces, String label, String note) {
    List<String> blocks = NoteMarkdown.blocks(note);
    if (blocks.isEmpty()) {
      return;
    }
    boolean inLine =
        Markup.of(note).pieces().getFirst() instanceof Piece.Paragraph paragraph
            && paragraph.shape() != Piece.Shape.CODE
            && paragraph.place().lists() + paragraph.place().quotations() == 0;
    pieces.add(inLine ? label + blocks.getFirst() : label);
    pieces.addAll(inLine ? blocks.subList(1, blocks.size()) : blocks);
  }

  /** The words of one line, none of which Markdown may take for its own. */
  static String escaped(String text) {
    String line = text.strip().replace('\n', ' ').replaceAll("[\\p{Cc}&&[^\\t]]", "");
    var escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean special = "\\`*_[]<>&~".indexOf(c) >= 0 || (i == 0 && "#+-=".indexOf(c) >= 0);
      if (special) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString().replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
  }
}
