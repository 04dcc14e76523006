package org.yandu.ui.bookmarks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Bookmark;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** The bookmarks of the document on screen, in text order. */
public final class BookmarksModel {
  private final ReadOnlyObjectWrapper<List<Item>> items =
      new ReadOnlyObjectWrapper<>(this, "items", List.of());

  /**
   * A bookmark in the list.
   *
   * @param place where its words are, empty if that is not certain
   * @param proposed whether words like them are there, to be reviewed
   * @param name what the reader calls it, otherwise its words
   * @param path the headings above it
   * @param author who set it; empty for the reader of this library
   */
  public record Item(
      UUID id, Optional<Range> place, boolean proposed, String name, String path, String author) {
    void go(BookmarkActions actions) {
      place.ifPresentOrElse(actions::goTo, () -> actions.review(id));
    }
  }

  public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /**
   * Shows the bookmarks of a document.
   *
   * @param places or null for no document
   * @param annotations or null
   */
  public void show(Places places, Annotations annotations) {
    items.set(
        places == null || annotations == null
            ? List.of()
            : annotations.bookmarks().stream()
                .map(bookmark -> item(places, annotations, bookmark))
                .toList());
  }

  private static Item item(Places places, Annotations annotations, Bookmark bookmark) {
    Optional<Range> place = annotations.rangeOf(bookmark);
    String name = bookmark.name().isEmpty() ? bookmark.anchor().quote() : bookmark.name();
    String path =
        place
            .map(range -> String.join(" › ", places.sectionPath(range.start())))
            .orElse(bookmark.anchor().section());
    boolean proposed = annotations.places().get(bookmark.id()) instanceof Verdict.Approximate;
    return new Item(
        bookmark.id(), place, proposed, name.replace('\n', ' '), path, bookmark.author());
  }
}
