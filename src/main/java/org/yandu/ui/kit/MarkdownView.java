package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Shows Markdown as nodes. Nothing is fetched: pictures are their words, and a link does nothing
 * but what {@code follow} makes of one that leads into a library. HTML is shown as it is written.
 */
public final class MarkdownView extends VBox {
  /** Longer texts are shown as they are written. */
  private static final int LONGEST = 50_000;

  private static final int DEEPEST = 12;
  private static final double INDENT = 18;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final Consumer<String> follow;

  /**
   * @param follow is given the target of a {@code yandu://} link that was clicked
   */
  public MarkdownView(Consumer<String> follow) {
    this.follow = requireNonNull(follow);
    getStyleClass().add("markdown");
  }

  /** Whether showing the text differs from writing it down. */
  public static boolean isMarkup(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    var markup = new boolean[1];
    PARSER
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                  boolean plain =
                      node instanceof Paragraph
                          || node instanceof org.commonmark.node.Text
                          || node instanceof SoftLineBreak;
                  markup[0] |= !plain;
                  node.accept(this);
                }
              }
            });
    return markup[0];
  }

  /** Shows {@code text} instead of what was shown. */
  public void show(String text) {
    getChildren().clear();
    setAccessibleText(text);
    if (text.length() > LONGEST) {
      getChildren().add(new TextFlow(new Text(text)));
      return;
    }
    blocks(PARSER.parse(text), this);
  }

  private void blocks(Node parent, VBox into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph paragraph -> into.getChildren().add(flow(paragraph));
        case Heading heading -> {
          TextFlow flow = flow(heading);
          flow.getStyleClass().add(heading.getLevel() > 2 ? "markdown-minor" : "markdown-heading");
          into.getChildren().add(flow);
        }
        case BlockQuote quote -> {
          VBox box = new VBox();
          box.getStyleClass().addAll("markdown", "markdown-quote");
          blocks(quote, box);
          into.getChildren().add(box);
        }
        case BulletList list -> items(list, into, -1);
        case OrderedList list ->
            items(
                list, into, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
        case FencedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
        case IndentedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
        case HtmlBlock html -> into.getChildren().add(new TextFlow(new Text(html.getLiteral())));
        case ThematicBreak _ -> {
          Region rule = new Region();
          rule.getStyleClass().add("markdown-rule");
          into.getChildren().add(rule);
        }
        case CustomBlock table -> rows(table, into);
        default -> blocks(node, into);
      }
    }
  }

  private void items(Node list, VBox into, int first) {
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item instanceof ListItem)) {
        continue;
      }
      Label mark = new Label(number < 0 ? "•" : number + ".");
      mark.setMinWidth(INDENT);
      number += number < 0 ? 0 : 1;
      VBox words = new VBox();
      words.getStyleClass().add("markdown");
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      blocks(item, words);
      HBox row = new HBox(mark, words);
      row.setAlignment(Pos.TOP_LEFT);
      row.setPadding(new Insets(0, 0, 0, 2));
      into.getChildren().add(row);
    }
  }

  /** The rows of a table, a line each with its cells parted; notes are narrow. */
  private void rows(Node part, VBox into) {
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      boolean row = node.getFirstChild() instanceof org.commonmark.ext.gfm.tables.TableCell;
      if (!row) {
        rows(node, into);
        continue;
      }
      TextFlow flow = new TextFlow();
      for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell != node.getFirstChild()) {
          flow.getChildren().add(new Text(" │ "));
        }
        words(cell, flow, "");
      }
      into.getChildren().add(flow);
    }
  }

  private TextFlow flow(Node block) {
    TextFlow flow = new TextFlow();
    flow.setMinWidth(0);
    words(block, flow, "");
    return flow;
  }

  private static TextFlow code(String literal) {
    TextFlow flow = new TextFlow(new Text(literal.stripTrailing()));
    flow.getStyleClass().add("markdown-code");
    return flow;
  }

  private void words(Node parent, TextFlow flow, String style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case org.commonmark.node.Text text -> add(flow, text.getLiteral(), style);
        // People end a line where they want it to end.
        case SoftLineBreak _ -> add(flow, "\n", style);
        case HardLineBreak _ -> add(flow, "\n", style);
        case Code code -> add(flow, code.getLiteral(), style + " markdown-inline-code");
        case HtmlInline html -> add(flow, html.getLiteral(), style);
        case StrongEmphasis strong -> words(strong, flow, style + " markdown-strong");
        case Emphasis emphasis -> words(emphasis, flow, style + " markdown-emphasis");
        case Link link -> link(link, flow, style);
        default -> words(node, flow, style);
      }
    }
  }

  private void link(Link link, TextFlow flow, String style) {
    int before = flow.getChildren().size();
    String target = link.getDestination();
    boolean inside = target.startsWith("yandu:");
    words(link, flow, inside ? style + " markdown-link" : style);
    if (inside) {
      for (var words : flow.getChildren().subList(before, flow.getChildren().size())) {
        words.setOnMouseClicked(event -> {
          follow.accept(target);
          event.consume();
        });
      }
    } else {
      add(flow, "（" + target + "）", style);
    }
  }

  private static void add(TextFlow flow, String literal, String styles) {
    Text text = new Text(literal);
    text.getStyleClass().add("markdown-words");
    for (String style : styles.strip().split(" ")) {
      if (!style.isEmpty()) {
        text.getStyleClass().add(style);
      }
    }
    flow.getChildren().add(text);
  }
}
