package org.yandu.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.yandu.library.DocumentEntry;

/** The documents of the library, filtered by the words typed above them. */
public final class LibraryModel {
  private final ObservableList<DocumentEntry> entries = FXCollections.observableArrayList();
  private final FilteredList<DocumentEntry> shown = new FilteredList<>(entries);
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<UUID> current = new SimpleObjectProperty<>(this, "current");

  public LibraryModel() {
    filter.addListener((_, _, words) -> shown.setPredicate(entry -> matches(entry, words)));
  }

  /** All documents, in the order of the library. */
  public ObservableList<DocumentEntry> entries() {
    return entries;
  }

  /** Those that match the filter. */
  public ObservableList<DocumentEntry> shown() {
    return shown;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  /** The document on screen, or null. */
  public ObjectProperty<UUID> currentProperty() {
    return current;
  }

  public Optional<DocumentEntry> entry(UUID id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Shows {@code fresh} instead; nothing happens when nothing changed. */
  public void update(List<DocumentEntry> fresh) {
    if (!entries.equals(fresh)) {
      entries.setAll(fresh);
    }
  }

  private static boolean matches(DocumentEntry entry, String words) {
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
        .allMatch(word ->
            Stream.of(
                    Stream.of(entry.title(), entry.fileName()),
                    entry.works().stream(),
                    entry.speakers().stream())
                .flatMap(texts -> texts)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)));
  }
}
