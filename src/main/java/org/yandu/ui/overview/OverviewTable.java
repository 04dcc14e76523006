package org.yandu.ui.overview;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview;
import org.yandu.note.HighlightColor;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Days;
import org.yandu.ui.kit.Kinds;

/** The items as rows of a table that sorts by what its heads are clicked on. */
final class OverviewTable extends TableView<Overview.Item> {
  private final Texts texts;

  OverviewTable(OverviewModel model, Texts texts) {
    this.texts = texts;
    setId("overview-table");
    setAccessibleText(texts.get("overview.title"));
    SortedList<Overview.Item> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    Kinds kinds = new Kinds(texts);
    TableColumn<Overview.Item, HighlightColor> color =
        column("color", item -> item.color().orElse(null), Function.identity(), 84);
    color.setCellFactory(_ -> new ColorCell());
    color.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    column("words", Overview.Item::words, Lines::joined, 300);
    column("note", Overview.Item::text, Lines::joined, 220);
    column("kind", item -> kinds.name(item.label().kind()), Function.identity(), 70);
    column("tags", item -> String.join("、", item.label().tags()), Function.identity(), 110);
    column("star", item -> item.label().important() ? "★" : "", Function.identity(), 62);
    column("document", item -> OverviewCell.place(item, texts), Function.identity(), 200);
    column("date", Overview.Item::updated, day -> Days.inWords(day, texts), 90);
  }

  private <T, S> TableColumn<Overview.Item, T> column(
      String name, Function<Overview.Item, T> value, Function<T, S> words, double width) {
    TableColumn<Overview.Item, T> column = new TableColumn<>(texts.get("overview.column." + name));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(T shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty || shown == null ? null : String.valueOf(words.apply(shown)));
          }
        });
    getColumns().add(column);
    return column;
  }

  /** A dot and the name of the colour, which not everybody sees. */
  private final class ColorCell extends TableCell<Overview.Item, HighlightColor> {
    @Override
    protected void updateItem(HighlightColor color, boolean empty) {
      super.updateItem(color, empty);
      if (empty || color == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      Region dot = new Region();
      dot.getStyleClass().addAll("menu-dot", "mark-" + color.word());
      setGraphic(dot);
      setText(texts.get("notes.color." + color.word()));
    }
  }
}
