package org.yandu.typeset;

/**
 * A layout cut into pages of one or more columns: no line is torn, no heading stands last in a
 * column, no line of a paragraph alone where that can be helped. Immutable, any thread.
 *
 * <p>The height of the columns is that of the layout's {@link Measure}. Pages of a part of a
 * document are numbered from that part; its first page starts with its first line.
 */
public final class Pages {
  private final Layout layout;
  private final int columns;

  /** First line of every column, the number of lines at the end. */
  private final int[] starts;

  /**
   * The lines of one column.
   *
   * @param first line
   * @param end after the last line, {@code first} for an empty column
   * @param top the height in the layout that is shown at the upper edge
   * @param bottom the height where its last line or row of a table ends
   */
  public record Column(int first, int end, double top, double bottom) {}

  private Pages(Layout layout, int columns, int[] starts) {
    this.layout = layout;
    this.columns = columns;
    this.starts = starts;
  }

  /**
   * Makes pages.
   *
   * @param columns on each, at least 1
   * @param newPages whether every work starts a page of its own
   * @throws IllegalArgumentException if the layout was not made for pages
   */
  public static Pages of(Layout layout, int columns, boolean newPages) {
    if (columns < 1 || Double.isInfinite(layout.measure().height())) {
      throw new IllegalArgumentException("no page: " + columns + ", " + layout.measure());
    }
    return new Pages(layout, columns, new Paginator(layout, columns, newPages).starts());
  }

  public Layout layout() {
    return layout;
  }

  /** Whether the pages are those of the whole document and their numbers final. */
  public boolean isWhole() {
    return layout.isWhole();
  }

  /** Number of pages, 0 without lines. */
  public int count() {
    return (starts.length - 1) / columns;
  }

  /** The columns of a page, from left to right. */
  public Column column(int page, int column) {
    int at = page * columns + column;
    int first = starts[at];
    double top = first < layout.lineCount() ? layout.top(first) - sink(first) : layout.height();
    int end = starts[at + 1];
    double bottom = end > first ? Paginator.bottom(layout, end - 1) : top;
    return new Column(first, end, top, bottom);
  }

  private double sink(int line) {
    return Paginator.sink(layout, line);
  }

  /** The page of a line. */
  public int pageOfLine(int line) {
    int low = 0;
    int high = starts.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low) / columns;
  }

  /** The page that shows the character at a canonical offset, or the nearest. */
  public int pageOf(int offset) {
    return pageOfLine(layout.lineOf(offset));
  }

  /** Canonical offset of the first character of a page. */
  public int startOf(int page) {
    return layout.startOf(starts[page * columns]);
  }
}
