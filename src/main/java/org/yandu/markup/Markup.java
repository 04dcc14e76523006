package org.yandu.markup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.yandu.markup.Piece.Paragraph;

/**
 * A note's Markdown, read. Every line break counts as typed; HTML and indented lines are words like
 * others. However a text is made, reading it takes time and depth in bounds, and all its words are
 * there: what is beyond a bound is left as typed.
 */
public record Markup(List<Piece> pieces) {
  private static final int LONGEST = 40_000;
  private static final int DEEPEST = 24;

  /** In the order in which they are tried: a line of asterisks is a rule before it is a list. */
  private static final List<Class<? extends Block>> BLOCKS =
      List.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class);

  public Markup {
    pieces = List.copyOf(pieces);
  }

  /** Reads a note. Any thread. */
  public static Markup of(String markdown) {
    requireNonNull(markdown);
    String text = markdown.replace("\r\n", "\n").replace('\r', '\n');
    int cut = text.length() <= LONGEST ? text.length() : cut(text);
    List<Piece> pieces =
        new ArrayList<>(new Walk().pieces(parser().parse(Emphases.helped(text.substring(0, cut)))));
    String rest = text.substring(cut).strip();
    if (!rest.isEmpty()) {
      pieces.add(Paragraph.plain(rest));
    }
    return new Markup(pieces);
  }

  private static int cut(String text) {
    int line = text.lastIndexOf('\n', LONGEST);
    int cut = line > 0 ? line : LONGEST;
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }

  private static Parser parser() {
    return Parser.builder()
        .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
        .maxOpenBlockParsers(DEEPEST)
        .extensions(List.of(TablesExtension.create()))
        .build();
  }

  /** Whether it says no more than the words as typed. */
  public boolean isPlain() {
    return pieces.stream()
        .allMatch(piece ->
            piece instanceof Paragraph paragraph
                && paragraph.shape() == Piece.Shape.PARAGRAPH
                && paragraph.place().equals(Piece.Place.TOP)
                && paragraph.runs().stream()
                    .allMatch(run -> run.emphasis().isEmpty() && run.link().isEmpty()));
  }

  /** The words alone, a line for each paragraph and each row. */
  public String words() {
    return pieces.stream().map(Markup::words).collect(Collectors.joining("\n")).strip();
  }

  private static String words(Piece piece) {
    return switch (piece) {
      case Paragraph paragraph ->
          paragraph.place().marker().isEmpty()
              ? words(paragraph.runs())
              : paragraph.place().marker() + " " + words(paragraph.runs());
      case Piece.Table table ->
          table.rows().stream()
              .map(row -> row.stream().map(Markup::words).collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      case Piece.Rule _ -> "";
    };
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
