package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.text.Document;

/** The outline of the document on screen, filtered, and the line where reading is. */
public final class OutlineModel {
  private final ObjectProperty<Document> document = new SimpleObjectProperty<>(this, "document");
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<List<OutlineItem>> items =
      new ReadOnlyObjectWrapper<>(this, "items", List.of());
  private final ReadOnlyObjectWrapper<OutlineItem> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private List<OutlineItem> whole = List.of();
  private List<OutlineItem> flat = List.of();
  private int place;

  public OutlineModel() {
    document.addListener((_, before, fresh) -> show(before, fresh));
    filter.addListener((_, _, _) -> sift());
  }

  public ObjectProperty<Document> documentProperty() {
    return document;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  /** The works on top; with a filter only lines that match and those above them. */
  public ReadOnlyObjectProperty<List<OutlineItem>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** The line of the part that is being read, or null. */
  public ReadOnlyObjectProperty<OutlineItem> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Tells where reading is. */
  public void follow(int offset) {
    place = offset;
    current.set(at(offset).orElse(null));
  }

  private Optional<OutlineItem> at(int offset) {
    int low = 0;
    int high = flat.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (flat.get(middle).range().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 ? Optional.of(flat.get(low - 1)) : flat.stream().findFirst();
  }

  private void show(Document before, Document fresh) {
    whole = fresh == null ? List.of() : OutlineItems.of(fresh);
    boolean sameText = before != null && fresh != null && before.text().equals(fresh.text());
    if (sameText) {
      // Corrected, not another one: the line where reading is stays the current one.
      setItems();
    } else {
      place = 0;
      sift();
    }
  }

  private void sift() {
    current.set(null);
    setItems();
  }

  private void setItems() {
    String words = words();
    List<OutlineItem> found = words.isEmpty() ? whole : sift(whole, words);
    flat = found.stream().flatMap(OutlineItem::all).toList();
    items.set(found);
    follow(place);
  }

  private String words() {
    return filter.get().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a line has the words of the filter itself, not only one below it. */
  boolean matches(OutlineItem item) {
    return has(item, words());
  }

  private static List<OutlineItem> sift(List<OutlineItem> from, String words) {
    List<OutlineItem> kept = new ArrayList<>();
    for (OutlineItem item : from) {
      if (has(item, words)) {
        kept.add(item);
      } else {
        List<OutlineItem> below = sift(item.children(), words);
        if (!below.isEmpty()) {
          kept.add(item.withChildren(below));
        }
      }
    }
    return kept;
  }

  private static boolean has(OutlineItem item, String words) {
    return item.label().toLowerCase(Locale.ROOT).contains(words)
        || item.detail().toLowerCase(Locale.ROOT).contains(words);
  }
}
