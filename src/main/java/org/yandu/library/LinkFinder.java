package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.store.Store;
import org.yandu.store.Tables;
import org.yandu.text.Range;

/** Finds what a link leads to. */
final class LinkFinder {
  private final Store store;
  private final AnnotationReader reader;
  private final Shelf shelf;

  LinkFinder(Store store, AnnotationReader reader, Shelf shelf) {
    this.store = requireNonNull(store);
    this.reader = requireNonNull(reader);
    this.shelf = requireNonNull(shelf);
  }

  /**
   * What a link's row says.
   *
   * @param what id of the highlight or bookmark that has a place, empty for a whole document
   */
  private record Target(UUID document, Optional<UUID> what) {}

  Optional<Place> find(Link link) {
    return store
        .read(tables ->
            target(tables, link)
                .filter(target ->
                    tables
                        .documents()
                        .times(target.document())
                        .filter(times -> !times.isDeleted())
                        .isPresent()))
        .map(this::place);
  }

  private static Optional<Target> target(Tables tables, Link link) {
    UUID id = link.id();
    return switch (link.kind()) {
      case DOCUMENT -> Optional.of(new Target(id, Optional.empty()));
      case HIGHLIGHT ->
          tables
              .highlights()
              .byId(id)
              .filter(found -> !found.times().isDeleted())
              .map(found -> new Target(found.document(), Optional.of(id)));
      case NOTE ->
          tables
              .notes()
              .byId(id)
              .filter(found -> !found.times().isDeleted())
              .flatMap(LinkFinder::target);
      case BOOKMARK ->
          tables
              .bookmarks()
              .byId(id)
              .filter(found -> !found.times().isDeleted())
              .map(found -> new Target(found.document(), Optional.of(id)));
    };
  }

  private static Optional<Target> target(Note note) {
    Optional<UUID> what = note.heading().isPresent() ? Optional.of(note.id()) : note.highlight();
    return note.document().map(document -> new Target(document, what));
  }

  private Place place(Target target) {
    Optional<Range> range =
        target
            .what()
            .flatMap(id -> {
              Annotations all = reader.of(target.document());
              Optional<Highlight> highlight =
                  all.highlights().stream().filter(h -> h.id().equals(id)).findFirst();
              Optional<Bookmark> bookmark =
                  all.bookmarks().stream().filter(b -> b.id().equals(id)).findFirst();
              Optional<Note> note = all.notes().stream().filter(n -> n.id().equals(id)).findFirst();
              return highlight
                  .flatMap(all::rangeOf)
                  .or(() -> bookmark.flatMap(all::rangeOf))
                  .or(() -> note.flatMap(all::rangeOf));
            });
    return new Place(target.document(), range);
  }
}
