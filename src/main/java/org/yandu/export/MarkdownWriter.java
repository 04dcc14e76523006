package org.yandu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        case StudyNotes.Remark remark -> pieces.add(paragraphs(remark.text()));
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
      pieces.add("**" + escaped(labels.note()) + "**" + labels.separator() + paragraphs(note));
    }
  }

  /** A note as typed: every line is a paragraph. */
  private static String paragraphs(String text) {
    return String.join(
        "\n\n", text.lines().filter(line -> !line.isBlank()).map(MarkdownWriter::escaped).toList());
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
