package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.Overview;
import org.yandu.library.Overview.Item;
import org.yandu.search.Query;

/**
 * All items, those of them that are shown and in which order; the filter stays when they change.
 */
public final class OverviewModel {
  private final OverviewActions actions;
  private final ObservableList<OverviewRow> shown = FXCollections.observableArrayList();
  private final ObjectProperty<OverviewFilter> filter =
      new SimpleObjectProperty<>(this, "filter", OverviewFilter.ALL);
  private final ObjectProperty<OverviewOrder> order =
      new SimpleObjectProperty<>(this, "order", OverviewOrder.UPDATED);
  private final ObjectProperty<Comparator<OverviewRow>> column =
      new SimpleObjectProperty<>(this, "column");
  private final ObjectProperty<Choices> choices =
      new SimpleObjectProperty<>(this, "choices", Choices.NONE);
  private final ReadOnlyBooleanWrapper changing =
      new ReadOnlyBooleanWrapper(this, "changing", false);
  private List<OverviewRow> rows = List.of();

  /** The rows in the order they are shown in. */
  private List<OverviewRow> sorted = List.of();

  /** All there is to show, made on any thread. */
  public static final class Loaded {
    private final List<OverviewRow> rows;
    private final Choices choices;

    private Loaded(List<OverviewRow> rows, Choices choices) {
      this.rows = rows;
      this.choices = choices;
    }

    /** Reads what there is now. */
    public static Loaded of(Overview overview) {
      List<Item> items = overview.items();
      return new Loaded(OverviewRow.of(items), Choices.of(items));
    }
  }

  public OverviewModel(OverviewActions actions) {
    this.actions = requireNonNull(actions);
    filter.addListener((_, _, _) -> sift());
    order.addListener((_, _, _) -> sort());
    column.addListener((_, _, _) -> sort());
  }

  public OverviewActions actions() {
    return actions;
  }

  public void show(Loaded loaded) {
    rows = loaded.rows;
    choices.set(loaded.choices);
    sort();
  }

  /** Those that pass the filter, in order. */
  ObservableList<OverviewRow> shown() {
    return shown;
  }

  /** The same without what they are sifted by. */
  public List<Item> items() {
    return shown.stream().map(OverviewRow::item).toList();
  }

  /** How many there are without the filter. */
  public int total() {
    return rows.size();
  }

  public ObjectProperty<OverviewFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<OverviewOrder> orderProperty() {
    return order;
  }

  /** The order that the head of a column asks for, which goes before the other; or null. */
  ObjectProperty<Comparator<OverviewRow>> columnProperty() {
    return column;
  }

  ObjectProperty<Choices> choicesProperty() {
    return choices;
  }

  /** True while what is shown is exchanged, so that what is chosen can be chosen again. */
  ReadOnlyBooleanProperty changingProperty() {
    return changing.getReadOnlyProperty();
  }

  /** Lets one item be seen, whatever is sifted out. */
  void reveal(UUID id) {
    if (shown.stream().noneMatch(row -> row.id().equals(id))) {
      filter.set(OverviewFilter.ALL);
    }
  }

  /** All tags that something bears, sorted. */
  List<String> tags() {
    return new ArrayList<>(choices.get().tags().keySet());
  }

  /** Once for an order, not for every letter of what is looked for. */
  private void sort() {
    Comparator<OverviewRow> wanted = order.get().comparator();
    Comparator<OverviewRow> first = column.get();
    sorted = rows.stream().sorted(first == null ? wanted : first.thenComparing(wanted)).toList();
    sift();
  }

  private void sift() {
    OverviewFilter now = filter.get();
    Query query = Query.parse(now.words());
    List<OverviewRow> fresh = sorted.stream().filter(row -> now.passes(row, query)).toList();
    changing.set(true);
    shown.setAll(fresh);
    changing.set(false);
  }
}
