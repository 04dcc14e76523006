package org.yandu.ui.overview;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
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
import org.yandu.text.Lines;
import org.yandu.ui.kit.Days;

/**
 * The items as rows; the head of a column sorts by it. A plain table: the filters of the page go
 * across columns and serve the cards too, so that a table with filters in its heads has no use.
 */
final class OverviewTable extends TableView<OverviewRow> {
  private static final double ROW = 30;

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
    setSortPolicy(table -> {
      model.columnProperty().set(table.getComparator());
      return true;
    });
    model.orderProperty().addListener((_, _, _) -> getSortOrder().clear());
  }

  private void columns() {
    Comparator<Object> collator = Collator.getInstance(Locale.CHINA);
    TableColumn<OverviewRow, HighlightColor> color =
        column("color", item -> item.color().orElse(null), words::color, 66);
    color.setCellFactory(_ -> new ColorCell());
    color.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    plain("words", words::words, 230).setComparator(collator::compare);
    plain("note", item -> Lines.joined(item.text()), 190).setComparator(collator::compare);
    plain("kind", item -> words.kind(item.label().kind()), 58);
    plain("tags", item -> String.join("、", item.label().tags()), 90);
    plain("star", words::important, 46);
    plain("speaker", words::speakers, 80).setComparator(collator::compare);
    plain("document", words::document, 170).setComparator(collator::compare);
    plain("place", words::place, 150).setVisible(false);
    plain("author", Item::author, 80).setVisible(false);
    column("created", Item::created, day -> Days.inWords(day, texts), 84).setVisible(false);
    column("date", Item::updated, day -> Days.inWords(day, texts), 84);
  }

  private TableColumn<OverviewRow, String> plain(
      String name, Function<Item, String> value, double width) {
    return column(name, value, Function.identity(), width);
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
      dot.getStyleClass().setAll("menu-dot", "mark-" + color.word());
      setGraphic(dot);
      setText(words.color(color));
    }
  }
}
