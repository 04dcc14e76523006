package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.yandu.library.Overview;
import org.yandu.note.Kind;

/** All items, and those of them that are shown. */
public final class OverviewModel {
  private final OverviewActions actions;
  private final ObservableList<Overview.Item> items = FXCollections.observableArrayList();
  private final FilteredList<Overview.Item> shown = new FilteredList<>(items);
  private final ObjectProperty<OverviewFilter> filter =
      new SimpleObjectProperty<>(this, "filter", OverviewFilter.ALL);
  private final ObjectProperty<List<String>> ownKinds =
      new SimpleObjectProperty<>(this, "ownKinds", List.of());

  public OverviewModel(OverviewActions actions) {
    this.actions = requireNonNull(actions);
    filter.addListener((_, _, now) -> shown.setPredicate(now::passes));
  }

  public OverviewActions actions() {
    return actions;
  }

  /** Shows what there is now; the filter stays. */
  public void show(Overview overview, List<String> kinds) {
    ownKinds.set(kinds);
    items.setAll(overview.items());
  }

  /** Those that pass the filter. */
  public FilteredList<Overview.Item> shown() {
    return shown;
  }

  /** All there are. */
  public ObservableList<Overview.Item> items() {
    return items;
  }

  public ObjectProperty<OverviewFilter> filterProperty() {
    return filter;
  }

  /** The kinds of readers' own. */
  public ObjectProperty<List<String>> ownKindsProperty() {
    return ownKinds;
  }

  /** Kinds that items have: presets in their order, then readers' own. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>(Stream.of(Kind.values()).map(Kind::word).toList());
    TreeSet<String> used = words(item -> Stream.of(item.label().kind()));
    kinds.retainAll(used);
    used.removeAll(kinds);
    used.remove("");
    kinds.addAll(used);
    return kinds;
  }

  List<String> tags() {
    return List.copyOf(words(item -> item.label().tags().stream()));
  }

  List<String> speakers() {
    return List.copyOf(words(item -> item.speakers().stream()));
  }

  /** Titles by the ids of the documents that items are in, in their order. */
  Map<UUID, String> documents() {
    Map<UUID, String> documents = new LinkedHashMap<>();
    items.forEach(item -> item.documentId().ifPresent(id -> documents.put(id, item.document())));
    return documents;
  }

  private TreeSet<String> words(Function<Overview.Item, Stream<String>> of) {
    TreeSet<String> words = new TreeSet<>();
    items.forEach(item -> of.apply(item).forEach(words::add));
    return words;
  }
}
