package org.yandu.ui.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.text.Range;

/** Finding in the document on screen: the words, their places, and which of them is current. */
public final class FindModel {
  private final Finder finder;
  private final IntSupplier place;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<List<Range>> hits =
      new ReadOnlyObjectWrapper<>(this, "hits", List.of());
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", -1);
  private final ReadOnlyObjectWrapper<Range> current = new ReadOnlyObjectWrapper<>(this, "current");

  /**
   * @param place where reading is, so that the first hit is one nearby
   */
  public FindModel(Finder finder, IntSupplier place) {
    this.finder = requireNonNull(finder);
    this.place = requireNonNull(place);
    query.addListener((_, _, _) -> look());
    open.addListener((_, _, shown) -> {
      if (shown) {
        look();
      } else {
        found(List.of());
      }
    });
  }

  /** Looks for words in the document on screen and delivers their places on the same thread. */
  @FunctionalInterface
  public interface Finder {
    void find(String query, Consumer<List<Range>> found);
  }

  /** Whether the find bar is there; closing it forgets the hits, not the words. */
  public BooleanProperty openProperty() {
    return open;
  }

  public StringProperty queryProperty() {
    return query;
  }

  public ReadOnlyObjectProperty<List<Range>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** Number of the current hit from 0, or -1. */
  public ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Range> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Looks again, for the text is another one. */
  public void look() {
    String words = query.get();
    if (!open.get() || words.isBlank()) {
      found(List.of());
      return;
    }
    finder.find(
        words,
        ranges -> {
          // An answer that comes late belongs to words that are gone.
          if (open.get() && words.equals(query.get()) && !Objects.equals(ranges, hits.get())) {
            found(ranges);
          }
        });
  }

  private void found(List<Range> ranges) {
    hits.set(List.copyOf(ranges));
    int first = 0;
    while (first < ranges.size() && ranges.get(first).end() <= place.getAsInt()) {
      first++;
    }
    go(ranges.isEmpty() ? -1 : first % ranges.size());
  }

  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int count = hits.get().size();
    if (count > 0) {
      go(Math.floorMod(index.get() + by, count));
    }
  }

  private void go(int hit) {
    index.set(hit);
    current.set(hit < 0 ? null : hits.get().get(hit));
  }
}
