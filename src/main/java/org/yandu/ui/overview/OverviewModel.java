package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.Overview;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.Background;
import org.yandu.ui.kit.Newest;

/**
 * All items, those of them that are shown and in which order; the filter stays when they change.
 *
 * <p>Sorting and sifting happen in the background. The old rows stay until the new ones are there,
 * and while a note is being written nothing is exchanged.
 */
public final class OverviewModel {
  /** With more changed rows than these all are exchanged at once. */
  private static final int ONE_BY_ONE = 100;

  private final OverviewActions actions;
  private final Newest sifting;
  private final ObservableList<OverviewRow> shown = FXCollections.observableArrayList();
  private final ObjectProperty<OverviewFilter> filter =
      new SimpleObjectProperty<>(this, "filter", OverviewFilter.ALL);
  private final ObjectProperty<OverviewOrder> order =
      new SimpleObjectProperty<>(this, "order", OverviewOrder.UPDATED);
  private final ObjectProperty<List<RowSort<?>>> columns =
      new SimpleObjectProperty<>(this, "columns", List.of());
  private final ObjectProperty<Choices> choices =
      new SimpleObjectProperty<>(this, "choices", Choices.NONE);
  private final ReadOnlyBooleanWrapper changing =
      new ReadOnlyBooleanWrapper(this, "changing", false);
  private final List<Runnable> afterwards = new ArrayList<>();
  private Loaded loaded = Loaded.NOTHING;
  private Sifted sifted = Sifted.NOTHING;
  private boolean writing;

  /** Whether something was written that is not among what was loaded last. */
  private boolean behind;

  /** All there is to show, made on any thread. */
  public static final class Loaded {
    static final Loaded NOTHING = new Loaded(List.of(), Choices.NONE);

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

    List<OverviewRow> rows() {
      return rows;
    }
  }

  public OverviewModel(OverviewActions actions, Background background) {
    this.actions = requireNonNull(actions);
    sifting = Newest.aside(background);
    filter.addListener((_, _, _) -> sift());
    order.addListener((_, _, _) -> sift());
    columns.addListener((_, _, _) -> sift());
  }

  public OverviewActions actions() {
    return actions;
  }

  /**
   * Shows what there is, as soon as it is sorted and sifted.
   *
   * @param then run when it is on show
   */
  public void show(Loaded fresh, Runnable then) {
    loaded = fresh;
    behind = false;
    afterwards.add(then);
    sift();
  }

  /** Those that pass the filter, in order. */
  ObservableList<OverviewRow> shown() {
    return shown;
  }

  /** Where each of them stands. */
  Map<UUID, Integer> places() {
    return sifted.places();
  }

  /** The same without what they are sifted by. */
  public List<Item> items() {
    return shown.stream().map(OverviewRow::item).toList();
  }

  /** How many there are without the filter. */
  public int total() {
    return sifted.sorted().size();
  }

  public ObjectProperty<OverviewFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<OverviewOrder> orderProperty() {
    return order;
  }

  /** The orders that the heads of columns ask for, which go before the other. */
  ObjectProperty<List<RowSort<?>>> columnsProperty() {
    return columns;
  }

  ObjectProperty<Choices> choicesProperty() {
    return choices;
  }

  /** True while what is shown is exchanged, so that what is chosen can be chosen again. */
  ReadOnlyBooleanProperty changingProperty() {
    return changing.getReadOnlyProperty();
  }

  /** Whether a note is being written: rows stay where they are meanwhile. */
  public boolean isWriting() {
    return writing;
  }

  /** Whether what was written is still to be loaded. */
  boolean isBehind() {
    return behind;
  }

  void startWriting() {
    writing = true;
  }

  /** The rows go on as they are until what was written is among what is loaded. */
  void stopWriting() {
    writing = false;
    behind = true;
  }

  /**
   * Lets one item be seen, whatever is sifted out.
   *
   * @param then run when it is on show
   */
  void reveal(UUID id, Runnable then) {
    if (places().containsKey(id) || filter.get().equals(OverviewFilter.ALL)) {
      then.run();
    } else {
      afterwards.add(then);
      filter.set(OverviewFilter.ALL);
    }
  }

  /** All tags that something bears, sorted. */
  List<String> tags() {
    return new ArrayList<>(choices.get().tags().keySet());
  }

  /** The same, those that most bear first. */
  List<String> tagsByUse() {
    Map<String, Integer> counts = choices.get().tags();
    return counts.keySet().stream()
        .sorted(Comparator.<String>comparingInt(counts::get).reversed())
        .toList();
  }

  private void sift() {
    Sifted before = sifted;
    Loaded rows = loaded;
    Sifted.Order wanted = new Sifted.Order(order.get(), columns.get());
    OverviewFilter now = filter.get();
    sifting.ask(() -> before.next(rows, wanted, now), this::take);
  }

  private void take(Sifted fresh) {
    if (writing || behind) {
      // What was written is loaded when writing ends, and sifted again then.
      return;
    }
    Sifted before = sifted;
    sifted = fresh;
    choices.set(fresh.loaded().choices);
    changing.set(true);
    exchange(before, fresh);
    changing.set(false);
    List<Runnable> due = List.copyOf(afterwards);
    afterwards.clear();
    due.forEach(Runnable::run);
  }

  private void exchange(Sifted before, Sifted fresh) {
    List<Integer> changed = fresh.changed().orElse(null);
    if (changed == null || changed.size() > ONE_BY_ONE) {
      shown.setAll(fresh.shown());
    } else {
      changed.forEach(i -> shown.set(i, fresh.shown().get(i)));
    }
  }
}
