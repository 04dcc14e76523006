package org.yandu.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.yandu.markup.Piece.Place;
import org.yandu.markup.Piece.Shape;

/** Goes through the blocks of a note; the parser bounds how deep they lie. */
final class Walk {
  private static final List<String> BULLETS = List.of("•", "◦", "▪");

  private final List<Piece> pieces = new ArrayList<>();

  /** The marker of the item whose first paragraph is still to come. */
  private String marker = "";

  List<Piece> pieces(Node document) {
    children(document, 0, 0);
    return pieces;
  }

  private void children(Node parent, int lists, int quotations) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, lists, quotations);
    }
  }

  private void block(Node node, int lists, int quotations) {
    switch (node) {
      case Heading heading ->
          paragraph(Shape.HEADING, heading.getLevel(), lists, quotations, Inlines.of(heading));
      case Paragraph paragraph ->
          paragraph(Shape.PARAGRAPH, 0, lists, quotations, Inlines.of(paragraph));
      case FencedCodeBlock code -> {
        String words = Emphases.unhelped(code.getLiteral()).stripTrailing();
        paragraph(Shape.CODE, 0, lists, quotations, List.of(Run.plain(words)));
      }
      case BlockQuote quote -> children(quote, lists, quotations + 1);
      case BulletList list -> bullets(list, lists + 1, quotations);
      case OrderedList list -> numbers(list, lists + 1, quotations);
      case ThematicBreak _ -> pieces.add(new Piece.Rule());
      case TableBlock table -> table(table);
      case LinkReferenceDefinition definition ->
          paragraph(Shape.PARAGRAPH, 0, lists, quotations, typed(definition));
      default -> children(node, lists, quotations);
    }
  }

  private void bullets(BulletList list, int lists, int quotations) {
    String bullet = BULLETS.get(Math.min(lists, BULLETS.size()) - 1);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, bullet, lists, quotations);
    }
  }

  private void numbers(OrderedList list, int lists, int quotations) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    String after = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, number++ + after, lists, quotations);
    }
  }

  private void item(Node item, String sign, int lists, int quotations) {
    marker = sign;
    if (item instanceof ListItem && item.getFirstChild() == null) {
      paragraph(Shape.PARAGRAPH, 0, lists, quotations, List.of());
    }
    children(item, lists, quotations);
    marker = "";
  }

  private void paragraph(Shape shape, int level, int lists, int quotations, List<Run> runs) {
    pieces.add(new Piece.Paragraph(shape, level, new Place(lists, quotations, marker), runs));
    marker = "";
  }

  /** Words like [注]: 另查 are no link to a reader who knows nothing of such. */
  private static List<Run> typed(LinkReferenceDefinition definition) {
    String words = "[" + definition.getLabel() + "]: " + definition.getDestination();
    String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + '"';
    return List.of(Run.plain(Emphases.unhelped(words + title)));
  }

  private void table(TableBlock table) {
    List<List<List<Run>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    pieces.add(new Piece.Table(rows));
  }

  private static List<List<Run>> cells(Node row) {
    List<List<Run>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(Inlines.of(cell));
      }
    }
    return cells;
  }
}
