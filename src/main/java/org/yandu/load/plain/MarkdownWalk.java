package org.yandu.load.plain;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;

/** Walks the tree of a Markdown document and writes its paragraphs. */
final class MarkdownWalk extends AbstractVisitor {
  private final CanonicalText out;
  private Hints hints = Hints.NONE;

  /** What stands before the next paragraph: the number of an ordered list's item. */
  private String prefix = "";

  MarkdownWalk(CanonicalText out) {
    this.out = out;
  }

  @Override
  public void visit(Heading heading) {
    paragraph(heading, Hints.heading(heading.getLevel()));
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraph(paragraph, hints);
  }

  @Override
  public void visit(BlockQuote quote) {
    within(quote, Hints.of(Hints.Role.QUOTATION));
  }

  @Override
  public void visit(BulletList list) {
    within(list, Hints.of(Hints.Role.LIST_ITEM));
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    int number = start == null ? 1 : start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        prefix = number++ + String.valueOf(list.getMarkerDelimiter()) + " ";
        visitChildren(item);
      }
    }
    prefix = "";
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.getLiteral().lines().forEach(line -> out.paragraph(line, hints));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code.getLiteral().lines().forEach(line -> out.paragraph(line, hints));
  }

  @Override
  public void visit(HtmlBlock html) {
    Jsoup.parseBodyFragment(html.getLiteral())
        .wholeText()
        .lines()
        .forEach(line -> out.paragraph(line, hints));
  }

  @Override
  public void visit(ThematicBreak rule) {
    out.paragraph("---", Hints.of(Hints.Role.SEPARATOR));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      var rows = new StringBuilder();
      rows(block, rows);
      out.paragraph(rows.toString(), Hints.of(Hints.Role.TABLE));
    }
  }

  private static void rows(Node node, StringBuilder rows) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow) {
        rows.append(rows.isEmpty() ? "" : "\n");
        cells(child, rows);
      } else {
        rows(child, rows);
      }
    }
  }

  private static void cells(Node row, StringBuilder rows) {
    boolean first = true;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        rows.append(first ? "" : "\t").append(words(cell).replace('\n', ' '));
        first = false;
      }
    }
  }

  private void within(Node node, Hints inner) {
    Hints outer = hints;
    hints = inner;
    visitChildren(node);
    hints = outer;
  }

  private void paragraph(Node node, Hints role) {
    out.paragraph(prefix + words(node), role);
    prefix = "";
    InlinePictures.of(node).forEach(each -> out.picture(each.mediaType(), each.bytes()));
    out.blank();
  }

  private static String words(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Image image) {
            if (!InlinePictures.isInline(image)) {
              visitChildren(image);
            }
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            words.append('\n');
          }
        });
    return words.toString();
  }
}
