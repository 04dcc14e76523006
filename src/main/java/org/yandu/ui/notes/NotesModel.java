package org.yandu.ui.notes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.Annotations;
import org.yandu.note.HighlightColor;
import org.yandu.note.Note;
import org.yandu.note.Tag;
import org.yandu.text.Document;
import org.yandu.ui.kit.OtherTexts.Other;

/** The cards beside the text, which of them are shown, and the note that is being written. */
public final class NotesModel {
  private final NotesActions actions;
  private final ObservableList<NoteCard> shown = FXCollections.observableArrayList();
  private final ObjectProperty<NoteFilter> filter =
      new SimpleObjectProperty<>(this, "filter", NoteFilter.ALL);
  private final ObjectProperty<List<Tag>> knownTags =
      new SimpleObjectProperty<>(this, "knownTags", List.of());
  private final ObjectProperty<List<String>> ownKinds =
      new SimpleObjectProperty<>(this, "ownKinds", List.of());
  private final ObjectProperty<UUID> selected = new SimpleObjectProperty<>(this, "selected");
  private final ReadOnlyObjectWrapper<UUID> editing = new ReadOnlyObjectWrapper<>(this, "editing");
  private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
  private final ReadOnlyIntegerWrapper awaited = new ReadOnlyIntegerWrapper(this, "awaited");
  private final ReadOnlyObjectWrapper<Map<UUID, List<Other>>> others =
      new ReadOnlyObjectWrapper<>(this, "others", Map.of());
  private List<NoteCard> cards = List.of();
  private boolean dirty;
  private boolean keysWanted;

  /** The card that is written on, as it was shown last, or null. */
  private NoteCard written;

  private UUID document;
  private UUID awaitedCard;

  public NotesModel(NotesActions actions) {
    this.actions = requireNonNull(actions);
    filter.addListener((_, _, _) -> sift());
  }

  public NotesActions actions() {
    return actions;
  }

  /** The cards that match the filter: in text order, then those on the document, then free ones. */
  public ObservableList<NoteCard> shown() {
    return shown;
  }

  /** How many cards there are without the filter. */
  public int total() {
    return cards.size();
  }

  /** How many highlights and bookmarks await a word about where they stand. */
  public ReadOnlyIntegerProperty awaitedProperty() {
    return awaited.getReadOnlyProperty();
  }

  public ObjectProperty<NoteFilter> filterProperty() {
    return filter;
  }

  /** The tags there are, with their colours; to offer while one is typed. */
  public ObjectProperty<List<Tag>> knownTagsProperty() {
    return knownTags;
  }

  /** The colour of a tag's chip, if it has one. */
  Optional<HighlightColor> colorOf(String tag) {
    return knownTags.get().stream()
        .filter(known -> known.name().equals(tag))
        .findFirst()
        .flatMap(Tag::color);
  }

  /** What the cards are filed under. */
  FiledUnder filedUnder() {
    return FiledUnder.of(cards);
  }

  /** The kinds of readers' own there are anywhere. */
  public ObjectProperty<List<String>> ownKindsProperty() {
    return ownKinds;
  }

  /** Takes what others wrote in the place of notes, by the ids of these; to be shown with them. */
  public void showOthers(Map<UUID, List<Other>> texts) {
    others.set(Map.copyOf(texts));
  }

  ReadOnlyObjectProperty<Map<UUID, List<Other>>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  /** What others wrote in the place of the note on a card. */
  List<Other> othersOf(NoteCard card) {
    return card.note()
        .map(note -> others.get().getOrDefault(note.id(), List.of()))
        .orElse(List.of());
  }

  /** The card that stands out, or null. */
  public ObjectProperty<UUID> selectedProperty() {
    return selected;
  }

  /** The card whose note is being written, or null. */
  public ReadOnlyObjectProperty<UUID> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** The words being written, as typed. */
  public StringProperty draftProperty() {
    return draft;
  }

  public Optional<NoteCard> card(UUID id) {
    return cards.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  /**
   * Shows what is written about {@code shownDocument}, null for none.
   *
   * @param free notes on no document, shown beside any
   */
  public void show(Document shownDocument, Annotations annotations, List<Note> free) {
    UUID id = annotations == null ? null : annotations.document();
    if (document != null && !document.equals(id)) {
      finish();
      selected.set(null);
    }
    document = id;
    awaited.set(annotations == null ? 0 : annotations.awaited().size());
    List<NoteCard> fresh = new ArrayList<>();
    if (shownDocument != null && id != null) {
      fresh.addAll(cards(shownDocument, annotations));
    }
    free.forEach(note -> fresh.add(NoteCard.of(note)));
    cards = fresh.stream().map(this::asTyped).toList();
    sift();
    keepUp();
  }

  private NoteCard asTyped(NoteCard card) {
    return card.withUnkept(actions.typed().refused(card.id()));
  }

  private static List<NoteCard> cards(Document document, Annotations annotations) {
    return Stream.concat(
            annotations.highlights().stream().map(h -> NoteCard.of(document, annotations, h)),
            annotations.notes().stream()
                .filter(note -> note.highlight().isEmpty())
                .map(note -> NoteCard.of(document, annotations, note)))
        .sorted(Comparator.comparingInt(NoteCard::position))
        .toList();
  }

  /** After a change from outside: the draft follows unless it holds words not kept yet. */
  private void keepUp() {
    if (awaitedCard != null && card(awaitedCard).isPresent()) {
      edit(awaitedCard);
    }
    if (editing.get() == null) {
      return;
    }
    Optional<NoteCard> card = card(editing.get());
    if (card.isEmpty()) {
      // What was typed since it was taken away is somebody's work all the same.
      save();
      editing.set(null);
      return;
    }
    written = card.get();
    if (!dirty) {
      draft.set(latest(written));
    }
  }

  /** What the reader wrote last; the card may still show what was there before. */
  private String latest(NoteCard card) {
    return actions.typed().onTheWay(card.id()).orElse(card.text());
  }

  /** Starts writing on a card; one that is not there yet is waited for. */
  public void edit(UUID id) {
    Optional<NoteCard> card = card(id);
    if (card.isEmpty()) {
      awaitedCard = id;
      return;
    }
    awaitedCard = null;
    if (id.equals(editing.get())) {
      keysWanted = true;
      return;
    }
    finish();
    if (!shown.contains(card.get())) {
      filter.set(NoteFilter.ALL);
    }
    selected.set(id);
    written = card.get();
    draft.set(latest(written));
    dirty = false;
    keysWanted = true;
    editing.set(id);
  }

  /** Whether what is typed should go to the note being written and does not yet. */
  boolean keysWanted() {
    return keysWanted && editing.get() != null;
  }

  void wantKeys() {
    keysWanted = true;
  }

  void keysTaken() {
    keysWanted = false;
  }

  /** Takes the words as typed; {@link #save()} keeps them. */
  public void type(String text) {
    if (!text.equals(draft.get())) {
      draft.set(text);
      dirty = true;
    }
  }

  /** Keeps what was typed since the last time. */
  public void save() {
    if (dirty && editing.get() != null) {
      dirty = false;
      // A note of its own without words would be nothing; it goes when it is left so.
      if (written.highlight().isPresent() || !draft.get().isBlank()) {
        actions.saveNote(written, draft.get());
      }
    }
  }

  /** Keeps what was typed and ends writing; a note on the document left blank is taken away. */
  public void finish() {
    save();
    UUID id = editing.get();
    if (id == null) {
      return;
    }
    editing.set(null);
    card(id)
        .filter(card -> card.highlight().isEmpty() && draft.get().isBlank())
        .ifPresent(card -> actions.deleteNote(card.id()));
  }

  private void sift() {
    List<NoteCard> fresh = cards.stream().filter(filter.get()::passes).toList();
    if (sameCards(fresh)) {
      // Only what changed is replaced, so that a card being written on stays where it is.
      for (int i = 0; i < fresh.size(); i++) {
        if (!fresh.get(i).equals(shown.get(i))) {
          shown.set(i, fresh.get(i));
        }
      }
    } else {
      shown.setAll(fresh);
    }
  }

  private boolean sameCards(List<NoteCard> fresh) {
    return fresh.stream()
        .map(NoteCard::id)
        .toList()
        .equals(shown.stream().map(NoteCard::id).toList());
  }
}
