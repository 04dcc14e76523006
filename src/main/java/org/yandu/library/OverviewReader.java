package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.store.StoredDocument;
import org.yandu.text.Picture;
import org.yandu.text.Speaker;
import org.yandu.text.Work;

/**
 * Reads all that is marked and written. The texts of the documents stay where they are but for
 * collections of several speakers: only their structure says who speaks where.
 */
final class OverviewReader {
  private final Store store;
  private final Shelf shelf;

  OverviewReader(Store store, Shelf shelf) {
    this.store = requireNonNull(store);
    this.shelf = requireNonNull(shelf);
  }

  private record Rows(
      List<StoredDocument> documents, List<Highlight> highlights, List<Note> notes) {}

  Overview read() {
    Rows rows =
        store.read(tables ->
            new Rows(tables.documents().known(), tables.highlights().all(), tables.notes().all()));
    Map<UUID, List<Highlight>> highlights = new HashMap<>();
    rows.highlights()
        .forEach(h -> highlights.computeIfAbsent(h.document(), _ -> new ArrayList<>()).add(h));
    Map<UUID, Note> onHighlight = new HashMap<>();
    Map<UUID, List<Note>> onDocument = new HashMap<>();
    List<Note> free = new ArrayList<>();
    for (Note note : rows.notes()) {
      if (note.highlight().isPresent()) {
        onHighlight.putIfAbsent(note.highlight().get(), note);
      } else if (note.document().isPresent()) {
        onDocument.computeIfAbsent(note.document().get(), _ -> new ArrayList<>()).add(note);
      } else {
        free.add(note);
      }
    }
    List<Overview.Item> items = new ArrayList<>();
    for (StoredDocument document : rows.documents()) {
      List<Overview.Item> here = new ArrayList<>();
      for (Highlight highlight : highlights.getOrDefault(document.id(), List.of())) {
        Optional<Note> note = Optional.ofNullable(onHighlight.get(highlight.id()));
        here.add(item(document, Optional.of(highlight), note));
      }
      for (Note note : onDocument.getOrDefault(document.id(), List.of())) {
        here.add(item(document, Optional.empty(), Optional.of(note)));
      }
      here.sort(Comparator.comparingInt(OverviewReader::position));
      items.addAll(here);
    }
    for (Note note : free) {
      items.add(
          new Overview.Item(Optional.empty(), Optional.of(note), "", false, List.of(), "", ""));
    }
    return new Overview(items);
  }

  private Overview.Item item(
      StoredDocument document, Optional<Highlight> highlight, Optional<Note> note) {
    Optional<Anchor> anchor =
        highlight.map(Highlight::anchor).or(() -> note.flatMap(Note::heading));
    return new Overview.Item(
        highlight,
        note,
        document.title(),
        document.times().isDeleted(),
        speakers(document, anchor),
        anchor.map(at -> Picture.without(at.quote())).orElse(""),
        anchor.map(Anchor::section).orElse(""));
  }

  private List<String> speakers(StoredDocument document, Optional<Anchor> anchor) {
    boolean many = document.works().size() > 1 && document.speakers().size() > 1;
    if (!many || anchor.isEmpty()) {
      return document.speakers();
    }
    try {
      return shelf
          .places(document.id())
          .work(anchor.get().range().start())
          .flatMap(Work::speaker)
          .map(Speaker::name)
          .map(List::of)
          .orElse(List.of());
    } catch (NoSuchElementException | StoreException e) {
      return document.speakers();
    }
  }

  private static int position(Overview.Item item) {
    return item.highlight()
        .map(Highlight::anchor)
        .or(() -> item.note().flatMap(Note::heading))
        .map(anchor -> anchor.range().start())
        .orElse(Integer.MAX_VALUE);
  }
}
