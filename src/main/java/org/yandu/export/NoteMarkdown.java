package org.yandu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.markup.Markup;
import org.yandu.markup.Piece;
import org.yandu.markup.Run;

/** Writes a note into Markdown as it was understood, so that it cannot upset what is around it. */
final class NoteMarkdown {
  /** As wide as the widest usual marker, so that whatever belongs to an item stands under it. */
  private static final int ITEM = 4;

  private NoteMarkdown() {}

  /** The blocks of a note; every line of a paragraph is one, as in the other forms. */
  static List<String> blocks(String note) {
    List<String> blocks = new ArrayList<>();
    for (Piece piece : Markup.of(note).pieces()) {
      switch (piece) {
        case Piece.Paragraph paragraph -> blocks.addAll(paragraph(paragraph));
        case Piece.Table table -> blocks.add(table(table));
        case Piece.Rule _ -> blocks.add("* * *");
      }
    }
    return blocks;
  }

  private static List<String> paragraph(Piece.Paragraph paragraph) {
    Piece.Place place = paragraph.place();
    String first = "> ".repeat(place.quotations());
    String others = first + " ".repeat(ITEM * place.lists());
    if (place.lists() > 0) {
      String marker = place.marker().isEmpty() ? "" : marker(place.marker());
      first += " ".repeat(ITEM * (place.lists() - 1)) + (marker + "    ").substring(0, ITEM);
    }
    if (paragraph.shape() == Piece.Shape.CODE) {
      return List.of(code(paragraph, first, others));
    }
    List<String> blocks = new ArrayList<>();
    String prefix = first;
    for (List<Run> line : RunLines.of(paragraph.runs())) {
      String words = words(line, paragraph.shape() == Piece.Shape.HEADING);
      blocks.add((prefix + words).stripTrailing());
      prefix = others;
    }
    return blocks;
  }

  private static String marker(String sign) {
    return Character.isDigit(sign.charAt(0)) ? sign : "-";
  }

  private static String code(Piece.Paragraph paragraph, String first, String others) {
    String words = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    String fence = "```";
    while (words.contains(fence)) {
      fence += "`";
    }
    String body = words.lines().map(line -> others + line + "\n").collect(Collectors.joining());
    return first + fence + "\n" + body + others + fence;
  }

  private static String words(List<Run> line, boolean bold) {
    StringBuilder words = new StringBuilder();
    for (Run run : line) {
      words.append(run(run, bold, words.isEmpty()));
    }
    return words.toString();
  }

  private static String run(Run run, boolean bold, boolean atStart) {
    String text = run.text();
    if (text.isBlank()) {
      return text;
    }
    String inner =
        atStart ? MarkdownWriter.escaped(text) : MarkdownWriter.escaped("x" + text).substring(1);
    if (run.is(Run.Emphasis.CODE)) {
      String fence = text.contains("`") ? "``" : "`";
      inner = text.contains("``") ? inner : fence + pad(text) + fence;
    }
    String sign =
        (run.is(Run.Emphasis.BOLD) || bold ? "**" : "") + (run.is(Run.Emphasis.ITALIC) ? "*" : "");
    String lead = leading(text);
    String trail = text.endsWith(" ") ? " " : "";
    String marked = (atStart ? "" : lead) + sign + inner.strip() + sign + trail;
    return run.link()
        .map(address -> "[" + marked + "](<" + address.replaceAll("[<>\\s]", "") + ">)")
        .orElse(marked);
  }

  private static String leading(String text) {
    return text.startsWith(" ") ? " " : "";
  }

  private static String pad(String code) {
    return code.startsWith("`") || code.endsWith("`") ? " " + code + " " : code;
  }

  private static String table(Piece.Table table) {
    int columns = table.rows().getFirst().size();
    List<String> rows = new ArrayList<>();
    for (List<List<Run>> row : table.rows()) {
      rows.add(
          row.stream()
              .map(cell -> words(cell, false).replace("|", "\\|").replace('\n', ' '))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
    rows.add(1, "|" + " --- |".repeat(columns));
    return String.join("\n", rows);
  }
}
