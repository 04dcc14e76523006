package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.markup.Markup;
import org.yandu.markup.Piece;
import org.yandu.markup.Run;

/**
 * A note's Markdown as it is meant to look. Links of this program can be followed; all others are
 * words beside their address, for there is no network.
 */
public final class MarkdownView extends VBox {
  /** Beyond so many runs the rest of a note is shown as one, so that no note stops the window. */
  private static final int MOST_RUNS = 1500;

  private static final int LONGEST_LINK = 16;
  private static final double INDENT = 18;
  private static final Pattern OWN = Pattern.compile("yandu:.*", Pattern.CASE_INSENSITIVE);

  private final Consumer<String> follow;

  private String shown = "";
  private int runs;

  /**
   * @param follow is given the address of a link of this program that was chosen
   */
  public MarkdownView(Consumer<String> follow) {
    this.follow = requireNonNull(follow);
    getStyleClass().add("markdown");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows a note in the place of the one before. */
  public void show(String markdown) {
    if (markdown.equals(shown)) {
      return;
    }
    shown = markdown;
    show(Markup.of(markdown));
  }

  /** Whether showing the text differs from writing it down. */
  public static boolean isMarkup(String text) {
    return !Markup.of(text).isPlain();
  }

  private void show(Markup markup) {
    setAccessibleText(markup.words());
    runs = 0;
    List<Node> nodes = new ArrayList<>();
    List<Piece> pieces = markup.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (runs > MOST_RUNS) {
        nodes.add(flow(List.of(words(new Markup(pieces.subList(i, pieces.size())).words()))));
        break;
      }
      nodes.add(node(pieces.get(i)));
    }
    getChildren().setAll(nodes);
  }

  private Node node(Piece piece) {
    return switch (piece) {
      case Piece.Paragraph paragraph -> paragraph(paragraph);
      case Piece.Table table -> table(table);
      case Piece.Rule _ -> {
        runs++;
        Region line = new Region();
        line.getStyleClass().add("markdown-rule");
        yield line;
      }
    };
  }

  private Node paragraph(Piece.Paragraph paragraph) {
    TextFlow words = flow(nodes(paragraph.runs()));
    switch (paragraph.shape()) {
      case CODE -> words.getStyleClass().add("markdown-code");
      case HEADING ->
          words.getStyleClass().add(paragraph.level() > 2 ? "markdown-minor" : "markdown-heading");
      case PARAGRAPH -> {
        // The common case looks as all words do.
      }
    }
    Piece.Place place = paragraph.place();
    if (place.lists() == 0 && place.quotations() == 0) {
      return words;
    }
    HBox row = new HBox();
    row.setMinWidth(0);
    if (place.quotations() > 0) {
      row.getStyleClass().add("markdown-quoted");
    }
    for (int i = 0; i < place.quotations(); i++) {
      Region bar = new Region();
      bar.getStyleClass().add("markdown-bar");
      row.getChildren().add(bar);
    }
    if (place.lists() > 0) {
      Label marker = new Label(place.marker());
      marker.getStyleClass().add("markdown-marker");
      marker.setMinWidth(INDENT * place.lists());
      row.getChildren().add(marker);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().add(words);
    return row;
  }

  private Node table(Piece.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("markdown-table");
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(width);
    }
    for (int row = 0; row < table.rows().size() && runs <= MOST_RUNS; row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        TextFlow cell = flow(nodes(table.rows().get(row).get(column)));
        cell.getStyleClass().add(row == 0 ? "markdown-head" : "markdown-cell");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(cell, column, row);
      }
    }
    return grid;
  }

  private static TextFlow flow(List<? extends Node> words) {
    TextFlow flow = new TextFlow();
    flow.getChildren().setAll(words);
    flow.setMinWidth(0);
    return flow;
  }

  private List<Node> nodes(List<Run> all) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (runs++ > MOST_RUNS) {
        StringBuilder rest = new StringBuilder();
        all.subList(i, all.size()).forEach(run -> rest.append(run.text()));
        nodes.add(words(rest.toString()));
        break;
      }
      add(nodes, all.get(i));
    }
    return nodes;
  }

  private void add(List<Node> nodes, Run run) {
    Optional<String> own = run.link().filter(address -> OWN.matcher(address).matches());
    if (own.isPresent()) {
      String words = run.text();
      // A line breaks between links, never within one.
      Hyperlink link = new Hyperlink(shortened(words));
      link.setAccessibleText(words);
      link.getStyleClass().add("markdown-link");
      link.setOnAction(_ -> follow.accept(own.get()));
      // The note around it must not take the click for its own.
      link.setOnMouseClicked(Event::consume);
      nodes.add(link);
      return;
    }
    nodes.add(text(run));
    run.link()
        .filter(address -> !address.equals(run.text()))
        .ifPresent(address -> {
          Text beside = words("（" + address + "）");
          beside.getStyleClass().add("markdown-address");
          nodes.add(beside);
        });
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_LINK
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_LINK)) + "…";
  }

  /** Chinese faces have no italics; the style sheet gives such words another face. */
  private static Text text(Run run) {
    Text text = words(run.text());
    run.emphasis()
        .forEach(how ->
            text.getStyleClass()
                .add(
                    switch (how) {
                      case BOLD -> "markdown-strong";
                      case ITALIC -> "markdown-emphasis";
                      case CODE -> "markdown-inline-code";
                    }));
    return text;
  }

  private static Text words(String literal) {
    Text text = new Text(literal);
    text.getStyleClass().add("markdown-words");
    return text;
  }
}
