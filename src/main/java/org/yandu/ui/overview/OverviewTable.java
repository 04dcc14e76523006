package org.yandu.ui.overview;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.note.HighlightColor;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.Dots;
import org.yandu.ui.kit.NoteLine;
import org.yandu.ui.overview.RowSort.Key;

/**
 * The items as rows; the head of a column sorts by it. A plain table: the filters of the page go
 * across columns and serve the cards too, so that a table with filters in its heads has no use.
 */
final class OverviewTable extends TableView<OverviewRow> {
  private static final double ROW = 30;

  /** A cell shows less, and a line of many thousand characters takes long to be laid out. */
  private static final int SEEN = 300;

  /** What is the same for so many characters stays in the order it has. */
  private static final int COMPARED = 100;

  private final Map<TableColumn<OverviewRow, ?>, Key<?>> keys = new LinkedHashMap<>();
  private final Collator collator = Collator.getInstance(Locale.CHINA);

  private final Texts texts;
  private final ItemWords words;

  OverviewTable(OverviewModel model, Texts texts) {
    this.texts = texts;
    words = new ItemWords(texts);
    setId("overview-table");
    setAccessibleText(texts.get("overview.title"));
    getStyleClass().add("overview-table");
    setItems(model.shown());
    setFixedCellSize(ROW);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setTableMenuButtonVisible(true);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    columns();
    setSortPolicy(_ -> {
      model.columnsProperty().set(sorts());
      return true;
    });
    model.orderProperty().addListener((_, _, _) -> getSortOrder().clear());
  }

  private List<RowSort<?>> sorts() {
    List<RowSort<?>> sorts = new ArrayList<>();
    for (TableColumn<OverviewRow, ?> column : getSortOrder()) {
      sorts.add(
          new RowSort<>(
              column.getId(),
              keys.get(column),
              column.getSortType() == TableColumn.SortType.DESCENDING));
    }
    return sorts;
  }

  /** Sorts by the heads that these stand for, as if they had been clicked. */
  void sortBy(List<RowSort<?>> sorts) {
    List<TableColumn<OverviewRow, ?>> order = new ArrayList<>();
    for (RowSort<?> sort : sorts) {
      for (TableColumn<OverviewRow, ?> column : keys.keySet()) {
        if (column.getId().equals(sort.column())) {
          column.setSortType(
              sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
          order.add(column);
        }
      }
    }
    getSortOrder().setAll(order);
  }

  private void columns() {
    TableColumn<OverviewRow, HighlightColor> color =
        column("color", item -> item.color().orElse(null), words::color, 66);
    color.setCellFactory(_ -> new ColorCell());
    keys.put(
        color,
        new Key<>(
            item -> item.color().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
    plain("words", words::words, 230);
    plain("note", item -> NoteLine.of(item.text()), 190);
    plain("kind", item -> words.kind(item.label().kind()), 58);
    plain("tags", item -> String.join("、", item.label().tags()), 90);
    plain("star", words::important, 46);
    plain("speaker", words::speakers, 80);
    plain("document", words::document, 170);
    plain("place", words::place, 150).setVisible(false);
    plain("author", Item::author, 80).setVisible(false);
    day("created", Item::created).setVisible(false);
    day("date", Item::updated);
  }

  private TableColumn<OverviewRow, Instant> day(String name, Function<Item, Instant> value) {
    TableColumn<OverviewRow, Instant> column =
        column(name, value, day -> Days.inWords(day, texts), 84);
    keys.put(column, new Key<>(value, Comparator.naturalOrder()));
    return column;
  }

  private TableColumn<OverviewRow, String> plain(
      String name, Function<Item, String> value, double width) {
    TableColumn<OverviewRow, String> column =
        column(name, item -> cut(value.apply(item), SEEN), Function.identity(), width);
    keys.put(
        column,
        new Key<>(
            item -> collator.getCollationKey(cut(value.apply(item), COMPARED)),
            Comparator.<CollationKey>naturalOrder()));
    return column;
  }

  private static String cut(String words, int length) {
    return words.length() <= length ? words : words.substring(0, length);
  }

  private <T> TableColumn<OverviewRow, T> column(
      String name, Function<Item, T> value, Function<T, String> shown, double width) {
    TableColumn<OverviewRow, T> column = new TableColumn<>(texts.get("overview.column." + name));
    column.setId("overview-column-" + name);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue().item())));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : shown.apply(item));
          }
        });
    getColumns().add(column);
    return column;
  }

  /** A dot and the name of the colour, which not everybody sees. */
  private final class ColorCell extends TableCell<OverviewRow, HighlightColor> {
    private final Region dot = new Region();

    @Override
    protected void updateItem(HighlightColor color, boolean empty) {
      super.updateItem(color, empty);
      if (empty || color == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      Dots.color(dot, color);
      setGraphic(dot);
      setText(words.color(color));
    }
  }
}
