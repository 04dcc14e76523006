package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.library.ReadingPlace;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Background;
import org.yandu.ui.main.History.Place;
import org.yandu.ui.reader.ReaderModel;

/** One document open on the desk: where reading is in it, and where it was before. */
final class OpenDocument {
  private final Library library;
  private final Background background;
  private final Runnable opened;
  private final ReaderModel reader = new ReaderModel();
  private final History history = new History();
  private final ReadOnlyObjectWrapper<UUID> current = new ReadOnlyObjectWrapper<>(this, "current");
  private final ReadOnlyObjectWrapper<Places> places = new ReadOnlyObjectWrapper<>(this, "places");
  private UUID opening;

  /**
   * @param opened told after another document has been opened
   */
  OpenDocument(Library library, Background background, Runnable opened) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
    this.opened = requireNonNull(opened);
  }

  private record Opened(
      UUID id, Places places, Annotations annotations, Optional<ReadingPlace> place) {}

  ReaderModel reader() {
    return reader;
  }

  History history() {
    return history;
  }

  /** The id of the document, or null. */
  ReadOnlyObjectProperty<UUID> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Says where an offset of the document stands, or null. */
  ReadOnlyObjectProperty<Places> placesProperty() {
    return places.getReadOnlyProperty();
  }

  boolean shows(UUID id) {
    return id.equals(current.get());
  }

  /** Opens a document where reading stopped last. */
  void open(UUID id) {
    if (!shows(id)) {
      leavePlace();
      open(id, Optional.empty(), Optional.empty());
    }
  }

  /** Opens a document and brings a range of it into view. */
  void openAt(UUID id, Range range) {
    leavePlace();
    if (shows(id)) {
      reader.reveal(range);
    } else {
      open(id, Optional.of(range), Optional.empty());
    }
  }

  /** Opens a document with the line of {@code offset} at the top. */
  void openTo(UUID id, int offset) {
    if (shows(id)) {
      reader.goTo(offset);
    } else {
      open(id, Optional.empty(), Optional.of(offset));
    }
  }

  /** Brings a range into view; the way back is remembered. */
  void reveal(Range range) {
    leavePlace();
    reader.reveal(range);
  }

  /** Puts the line of {@code offset} at the top of the screen; the way back is remembered. */
  void goTo(int offset) {
    leavePlace();
    reader.goTo(offset);
  }

  void back() {
    here().flatMap(history::back).ifPresent(place -> openTo(place.document(), place.offset()));
  }

  void forward() {
    here().flatMap(history::forward).ifPresent(place -> openTo(place.document(), place.offset()));
  }

  /** Where reading is, if anything is open. */
  Optional<Place> here() {
    return Optional.ofNullable(current.get())
        .map(id -> new Place(id, reader.topOffsetProperty().get()));
  }

  private void leavePlace() {
    here().ifPresent(history::leave);
  }

  private void open(UUID id, Optional<Range> target, Optional<Integer> top) {
    savePlace();
    opening = id;
    background.inOrder(
        () -> {
          Document document = library.document(id);
          Optional<ReadingPlace> place =
              top.map(ReadingPlace::new).or(() -> library.readingPlace(id));
          rememberOpened(id, place.orElse(new ReadingPlace(0)));
          return new Opened(id, Places.of(document), library.annotations(id), place);
        },
        done -> {
          // Of two documents opened in quick succession the later one is wanted.
          if (done.id().equals(opening)) {
            show(done, target);
            opened.run();
          }
        });
  }

  /** On a full disk nothing can be remembered, and everything can be read. */
  private void rememberOpened(UUID id, ReadingPlace place) {
    try {
      library.saveReadingPlace(id, place);
    } catch (RuntimeException e) {
      System.getLogger(OpenDocument.class.getName())
          .log(System.Logger.Level.WARNING, "that it was opened is not remembered", e);
    }
  }

  private void show(Opened opened, Optional<Range> target) {
    reader.selectionProperty().set(null);
    reader.annotationsProperty().set(null);
    places.set(opened.places());
    reader.picturesProperty().set(sha256 -> library.picture(opened.id(), sha256));
    reader.documentProperty().set(opened.places().document());
    current.set(opened.id());
    reader.annotationsProperty().set(opened.annotations());
    target.ifPresentOrElse(
        reader::reveal, () -> reader.goTo(opened.place().map(ReadingPlace::offset).orElse(0)));
  }

  /** Takes the document off the desk. */
  void putAway() {
    opening = null;
    reader.selectionProperty().set(null);
    reader.annotationsProperty().set(null);
    reader.documentProperty().set(null);
    places.set(null);
    current.set(null);
  }

  /** Remembers where reading is. */
  void savePlace() {
    here()
        .ifPresent(place ->
            background.inOrder(
                () -> {
                  library.saveReadingPlace(place.document(), new ReadingPlace(place.offset()));
                  return true;
                },
                _ -> {}));
  }

  /** Shows what has become of the document, unless another one is shown by now. */
  void update(DeskState.Page page) {
    if (!page.id().equals(current.get())) {
      return;
    }
    if (page.annotations().isEmpty()) {
      putAway();
      return;
    }
    page.renewed().ifPresent(this::turnTo);
    reader.annotationsProperty().set(page.annotations().get());
  }

  /** Shows the document as it is now; reading stays at the same words. */
  private void turnTo(Places fresh) {
    if (fresh.document().text().equals(places.get().document().text())) {
      // Only the structure is another one: place and selection stay.
      places.set(fresh);
      reader.documentProperty().set(fresh.document());
      return;
    }
    int place = SamePlace.of(places.get(), reader.topOffsetProperty().get(), fresh.document());
    reader.selectionProperty().set(null);
    reader.annotationsProperty().set(null);
    places.set(fresh);
    reader.documentProperty().set(fresh.document());
    reader.goTo(place);
  }
}
