package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.library.Overview.Quotation;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.store.StoredDocument;
import org.yandu.text.Citation;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;

/**
 * Reads all that is marked and written. Texts stay where they are: who speaks where is kept of each
 * document apart ({@link Voices}), and of one with a single work and speaker its row says it. Only
 * where a text has been replaced are the places in it looked up.
 */
final class OverviewReader {
  private static final System.Logger LOG = System.getLogger(OverviewReader.class.getName());

  private final Store store;
  private final Shelf shelf;
  private final AnnotationReader reader;

  OverviewReader(Store store, Shelf shelf, AnnotationReader reader) {
    this.store = requireNonNull(store);
    this.shelf = requireNonNull(shelf);
    this.reader = requireNonNull(reader);
  }

  private record Rows(
      List<StoredDocument> documents,
      List<Highlight> highlights,
      List<Note> notes,
      Set<UUID> replaced) {}

  List<Item> items() {
    Rows rows =
        store.read(tables ->
            new Rows(
                tables.documents().known(),
                tables.highlights().all(),
                tables.notes().all(),
                tables.placements().documents()));
    Map<UUID, List<Highlight>> highlights = new HashMap<>();
    rows.highlights().forEach(marked -> add(highlights, marked.document(), marked));
    Map<UUID, List<Note>> onHighlight = new HashMap<>();
    Map<UUID, List<Note>> onDocument = new HashMap<>();
    List<Note> free = new ArrayList<>();
    for (Note note : rows.notes()) {
      if (note.highlight().isPresent()) {
        add(onHighlight, note.highlight().get(), note);
      } else if (note.document().isPresent()) {
        add(onDocument, note.document().get(), note);
      } else {
        free.add(note);
      }
    }
    List<Item> items = new ArrayList<>();
    for (StoredDocument document : rows.documents()) {
      UUID id = document.id();
      List<Found> found = new ArrayList<>();
      for (Highlight marked : highlights.getOrDefault(id, List.of())) {
        List<Note> notes = onHighlight.getOrDefault(marked.id(), List.of());
        found.add(new Found(Optional.of(marked), notes, Optional.of(marked.anchor())));
      }
      for (Note note : onDocument.getOrDefault(id, List.of())) {
        found.add(new Found(Optional.empty(), List.of(note), note.heading()));
      }
      if (!found.isEmpty()) {
        items.addAll(new InDocument(document, rows.replaced().contains(id)).items(found));
      }
    }
    free.forEach(note -> items.add(free(note)));
    return items;
  }

  private static <T> void add(Map<UUID, List<T>> map, UUID key, T value) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  private static Item free(Note note) {
    return new Item(Optional.empty(), List.of(note), Optional.empty(), "", List.of(), "", "");
  }

  /** An item to be, and what it was made at. */
  private record Found(Optional<Highlight> highlight, List<Note> notes, Optional<Anchor> at) {}

  /** What is in one document. */
  private final class InDocument {
    private final StoredDocument document;
    private final Optional<Annotations> placed;

    /**
     * @param replaced whether the text is another one than that in which some things were marked
     */
    InDocument(StoredDocument document, boolean replaced) {
      this.document = document;
      placed = replaced ? placed() : Optional.empty();
    }

    private Optional<Annotations> placed() {
      try {
        return Optional.of(reader.of(document.id()));
      } catch (NoSuchElementException | StoreException e) {
        return unread(e);
      }
    }

    List<Item> items(List<Found> found) {
      record Placed(Item item, int at) {}
      return found.stream()
          .map(each -> {
            OptionalInt offset = offset(each);
            int at = offset.orElse(each.at().map(a -> a.range().start()).orElse(Integer.MAX_VALUE));
            return new Placed(item(each, offset), at);
          })
          .sorted(Comparator.comparingInt(Placed::at))
          .map(Placed::item)
          .toList();
    }

    /** Where it begins in the text as it is now, if that is certain. */
    private OptionalInt offset(Found found) {
      if (placed.isEmpty()) {
        return found.at().map(anchor -> OptionalInt.of(anchor.range().start())).orElse(none());
      }
      return found
          .highlight()
          .map(marked -> placed.get().rangeOf(marked))
          .orElseGet(() -> placed.get().rangeOf(found.notes().getFirst()))
          .map(range -> OptionalInt.of(range.start()))
          .orElse(none());
    }

    private static OptionalInt none() {
      return OptionalInt.empty();
    }

    private Item item(Found found, OptionalInt offset) {
      Optional<Voices.Part> part = offset.isPresent() ? part(offset.getAsInt()) : Optional.empty();
      boolean one = document.works().size() == 1;
      return new Item(
          found.highlight(),
          found.notes(),
          Optional.of(new Home(document.id(), document.title(), document.times().isDeleted())),
          part.map(Voices.Part::work).orElse(one ? document.works().getFirst() : ""),
          part.map(each -> each.speaker().isEmpty() ? List.<String>of() : List.of(each.speaker()))
              .orElse(document.speakers()),
          found.at().map(anchor -> Picture.without(anchor.quote())).orElse(""),
          found.at().map(Anchor::section).orElse(""));
    }

    /** Empty where the row of the document says all there is to say. */
    private Optional<Voices.Part> part(int offset) {
      if (document.works().size() <= 1 && document.speakers().size() <= 1) {
        return Optional.empty();
      }
      try {
        return shelf.voices(document.id()).at(offset);
      } catch (NoSuchElementException | StoreException e) {
        return unread(e);
      }
    }

    /** The rest of the page does not go without because one document is damaged. */
    private <T> Optional<T> unread(RuntimeException problem) {
      LOG.log(System.Logger.Level.WARNING, "not read: " + document.id(), problem);
      return Optional.empty();
    }
  }

  /** The words of one item, quoted as they stand in the text now if that is certain. */
  Quotation quotation(Item item, Map<UUID, Annotations> read) {
    if (item.home().isEmpty()) {
      return new Quotation(item.text(), "");
    }
    Home home = item.home().get();
    Annotations all = read.computeIfAbsent(home.id(), reader::of);
    Optional<Range> range =
        item.highlight().map(all::rangeOf).orElseGet(() -> all.rangeOf(item.notes().getFirst()));
    Places places = shelf.places(home.id());
    String citation =
        range.map(at -> Citation.of(places, at).text()).orElseGet(() -> "《" + home.title() + "》");
    String words =
        item.highlight().isEmpty()
            ? item.text()
            : range.map(places.document()::shown).orElse(item.words());
    return new Quotation(words, citation);
  }
}
