package org.yandu.ui.notebooks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.Notebooks;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.kit.OtherTexts.Other;

/** The notebooks, what stands in the one that is shown, and the words being written. */
public final class NotebooksModel {
  private final NotebooksActions actions;
  private final ObservableList<Notebook> notebooks = FXCollections.observableArrayList();
  private final ObservableList<Notebooks.Shown> entries = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Notebook> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private final ObjectProperty<UUID> editing = new SimpleObjectProperty<>(this, "editing");
  private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
  private final ReadOnlyObjectWrapper<Map<UUID, List<Other>>> others =
      new ReadOnlyObjectWrapper<>(this, "others", Map.of());
  private final ReadOnlyObjectWrapper<Set<UUID>> refused =
      new ReadOnlyObjectWrapper<>(this, "refused", Set.of());
  private boolean dirty;
  private UUID awaited;

  public NotebooksModel(NotebooksActions actions) {
    this.actions = requireNonNull(actions);
  }

  public NotebooksActions actions() {
    return actions;
  }

  public ObservableList<Notebook> notebooks() {
    return notebooks;
  }

  public ObservableList<Notebooks.Shown> entries() {
    return entries;
  }

  /** The one that is shown, or null. */
  public ReadOnlyObjectProperty<Notebook> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The entry whose words are being written, or null. */
  public ReadOnlyObjectProperty<UUID> editingProperty() {
    return editing;
  }

  /** Takes what others wrote in the place of entries, by the ids of these. */
  public void showOthers(Map<UUID, List<Other>> texts) {
    others.set(Map.copyOf(texts));
  }

  ReadOnlyObjectProperty<Map<UUID, List<Other>>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  StringProperty draftProperty() {
    return draft;
  }

  /**
   * Shows what there is now.
   *
   * @param shown the notebook that is open, if any
   */
  public void show(List<Notebook> all, Optional<Notebook> shown, List<Notebooks.Shown> stored) {
    boolean other =
        !Optional.ofNullable(current.get()).map(Notebook::id).equals(shown.map(Notebook::id));
    if (other) {
      finish();
    }
    if (!notebooks.equals(all)) {
      notebooks.setAll(all);
    }
    current.set(shown.orElse(null));
    List<Notebooks.Shown> inIt = stored.stream().map(this::asTyped).toList();
    if (ids(entries).equals(ids(inIt))) {
      // Only what changed is replaced, so that an entry being written on stays where it is.
      for (int i = 0; i < inIt.size(); i++) {
        if (!entries.get(i).equals(inIt.get(i))) {
          entries.set(i, inIt.get(i));
        }
      }
    } else {
      entries.setAll(inIt);
    }
    showRefused();
    if (awaited != null && entry(awaited).isPresent()) {
      edit(awaited);
    }
    if (editing.get() != null && entry(editing.get()).isEmpty()) {
      // What was typed since it was taken away is somebody's work all the same.
      save();
      editing.set(null);
    } else if (editing.get() != null && !dirty) {
      draft.set(latest(editing.get()));
    }
  }

  /** What the reader wrote last; what is shown may be older. */
  private String latest(UUID entry) {
    return actions
        .typed()
        .of(entry)
        .orElseGet(() -> entry(entry).orElseThrow().entry().content().text());
  }

  private Notebooks.Shown asTyped(Notebooks.Shown shown) {
    NotebookEntry entry = shown.entry();
    return actions
        .typed()
        .refused(entry.id())
        .map(words -> shown.with(entry.withContent(entry.content().withText(words))))
        .orElse(shown);
  }

  /** Which entries have words that the disk has not taken. */
  public void showRefused() {
    refused.set(
        entries.stream()
            .map(shown -> shown.entry().id())
            .filter(id -> actions.typed().refused(id).isPresent())
            .collect(Collectors.toSet()));
  }

  ReadOnlyObjectProperty<Set<UUID>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** The title of a notebook as the reader wrote it last. */
  String title(Notebook notebook) {
    return actions.typed().of(notebook.id()).orElse(notebook.title());
  }

  private static List<UUID> ids(Collection<Notebooks.Shown> entries) {
    return entries.stream().map(shown -> shown.entry().id()).toList();
  }

  Optional<Notebooks.Shown> entry(UUID id) {
    return entries.stream().filter(shown -> shown.entry().id().equals(id)).findFirst();
  }

  Optional<Integer> indexOf(UUID id) {
    int at = ids(entries).indexOf(id);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** Starts writing on an entry of the reader's own; one that is not there yet is waited for. */
  public void edit(UUID id) {
    Optional<Notebooks.Shown> entry = entry(id);
    if (entry.isEmpty()) {
      awaited = id;
      return;
    }
    awaited = null;
    if (entry.get().entry().content() instanceof NotebookEntry.Excerpt) {
      return;
    }
    finish();
    draft.set(latest(id));
    dirty = false;
    editing.set(id);
  }

  void type(String words) {
    if (!words.equals(draft.get())) {
      draft.set(words);
      dirty = true;
    }
  }

  /** Keeps what was typed since the last time. */
  public void save() {
    if (dirty && editing.get() != null) {
      dirty = false;
      actions.setText(editing.get(), draft.get());
    }
  }

  /** Keeps what was typed and ends writing; own words left blank are taken away. */
  public void finish() {
    save();
    UUID id = editing.get();
    if (id == null) {
      return;
    }
    editing.set(null);
    if (draft.get().isBlank() && entry(id).isPresent()) {
      actions.remove(List.of(id));
    }
  }

  /** The entry before which the chosen ones go one step up; empty if they are at the top. */
  void moveUp(List<UUID> chosen) {
    int first = indexes(chosen).stream().min(Integer::compare).orElse(0);
    if (first > 0) {
      actions.move(chosen, first > 1 ? Optional.of(idAt(first - 2)) : Optional.empty());
    }
  }

  void moveDown(List<UUID> chosen) {
    int last = indexes(chosen).stream().max(Integer::compare).orElse(entries.size());
    if (last < entries.size() - 1) {
      actions.move(chosen, Optional.of(idAt(last + 1)));
    }
  }

  /** Moves entries so that they stand before the one at {@code index} of the list as it is. */
  void moveTo(List<UUID> chosen, int index) {
    actions.move(chosen, index == 0 ? Optional.empty() : Optional.of(idAt(index - 1)));
  }

  private UUID idAt(int index) {
    return entries.get(index).entry().id();
  }

  private List<Integer> indexes(List<UUID> chosen) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (chosen.contains(idAt(i))) {
        indexes.add(i);
      }
    }
    return indexes;
  }
}
