package org.yandu.markup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A piece of a note, from top to bottom. */
public sealed interface Piece {

  /** What kind of paragraph it is. */
  enum Shape {
    PARAGRAPH,
    HEADING,
    CODE
  }

  /**
   * @param level of a heading, 1 for the highest; otherwise 0
   * @param place where it stands among lists and quotations
   */
  record Paragraph(Shape shape, int level, Place place, List<Run> runs) implements Piece {
    public Paragraph {
      requireNonNull(shape);
      requireNonNull(place);
      runs = List.copyOf(runs);
    }

    static Paragraph plain(String text) {
      return new Paragraph(Shape.PARAGRAPH, 0, Place.TOP, List.of(Run.plain(text)));
    }
  }

  /**
   * @param rows the first one names the columns; every row holds cells of runs
   */
  record Table(List<List<List<Run>>> rows) implements Piece {
    public Table {
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /** A line across. */
  record Rule() implements Piece {}

  /**
   * @param lists how many lists it is in
   * @param quotations how many quotations it is in
   * @param marker of the list item that begins with it, such as "•" or "2."; otherwise empty
   */
  record Place(int lists, int quotations, String marker) {
    static final Place TOP = new Place(0, 0, "");

    public Place {
      requireNonNull(marker);
    }
  }
}
