package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.ReadingPlace;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Background;
import org.yandu.ui.main.History.Place;
import org.yandu.ui.reader.ReaderModel;

/**
 * The document on the desk: opening, jumping, changing, undoing. Everything slow happens in the
 * background, in the order asked for.
 */
final class DeskModel {
  private final Library library;
  private final Background background;
  private final ObjectProperty<List<String>> tags =
      new SimpleObjectProperty<>(this, "tags", List.of());
  private final ReaderModel reader = new ReaderModel();
  private final History history = new History();
  private final ReadOnlyObjectWrapper<UUID> current = new ReadOnlyObjectWrapper<>(this, "current");
  private final ReadOnlyObjectWrapper<Places> places = new ReadOnlyObjectWrapper<>(this, "places");
  private final ReadOnlyObjectWrapper<List<DocumentEntry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private UUID opening;

  DeskModel(Library library, Background background) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
  }

  private record Opened(UUID id, Places places, Optional<ReadingPlace> place, DeskState state) {}

  Library library() {
    return library;
  }

  Background background() {
    return background;
  }

  /** All tag names in use in the library, sorted. */
  ObjectProperty<List<String>> tagsProperty() {
    return tags;
  }

  ReaderModel reader() {
    return reader;
  }

  History history() {
    return history;
  }

  /** The id of the document on screen, or null. */
  ReadOnlyObjectProperty<UUID> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Says where an offset of the document on screen stands, or null. */
  ReadOnlyObjectProperty<Places> placesProperty() {
    return places.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<DocumentEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Reads the list of documents and opens {@code last} where it still is. */
  void start(Optional<UUID> last) {
    background.inOrder(
        () -> state(null, null),
        state -> {
          show(state, null);
          last.filter(id -> state.entries().stream().anyMatch(e -> e.id().equals(id)))
              .ifPresent(id -> open(id, Optional.empty()));
        });
  }

  /** Opens a document where reading stopped last. */
  void open(UUID id) {
    if (!id.equals(current.get())) {
      leavePlace();
      open(id, Optional.empty());
    }
  }

  /** Opens a document and brings a range of it into view. */
  void openAt(UUID id, Range range) {
    leavePlace();
    if (id.equals(current.get())) {
      reader.reveal(range);
    } else {
      open(id, Optional.of(range));
    }
  }

  /** Brings a range of the document on screen into view; the way back is remembered. */
  void reveal(Range range) {
    leavePlace();
    reader.reveal(range);
  }

  /** Puts the line of a heading at the top of the screen, as {@link #reveal} does. */
  void goToHeading(Range heading) {
    leavePlace();
    reader.goTo(heading.start());
  }

  void back() {
    here().flatMap(history::back).ifPresent(this::goTo);
  }

  void forward() {
    here().flatMap(history::forward).ifPresent(this::goTo);
  }

  private void goTo(Place place) {
    if (place.document().equals(current.get())) {
      reader.goTo(place.offset());
    } else {
      background.inOrder(
          () -> {
            library.saveReadingPlace(place.document(), new ReadingPlace(place.offset()));
            return true;
          },
          _ -> open(place.document(), Optional.empty()));
    }
  }

  private Optional<Place> here() {
    return Optional.ofNullable(current.get())
        .map(id -> new Place(id, reader.topOffsetProperty().get()));
  }

  private void leavePlace() {
    here().ifPresent(history::leave);
  }

  private void open(UUID id, Optional<Range> target) {
    savePlace();
    opening = id;
    background.inOrder(
        () -> {
          Document document = library.document(id);
          Optional<ReadingPlace> place = library.readingPlace(id);
          library.saveReadingPlace(id, place.orElse(new ReadingPlace(0)));
          return new Opened(id, Places.of(document), place, state(id, document));
        },
        opened -> {
          // Of two documents opened in quick succession the later one is wanted.
          if (opened.id().equals(opening)) {
            show(opened, target);
          }
        });
  }

  private void show(Opened opened, Optional<Range> target) {
    reader.selectionProperty().set(null);
    reader.annotationsProperty().set(null);
    places.set(opened.places());
    reader.picturesProperty().set(sha256 -> library.picture(opened.id(), sha256));
    reader.documentProperty().set(opened.places().document());
    current.set(opened.id());
    show(opened.state(), opened.id());
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

  /** Changes the library, then shows what has become of it. */
  <T> void change(Callable<T> change, Consumer<? super T> done) {
    UUID shown = current.get();
    Document seen = reader.documentProperty().get();
    background.inOrder(
        () -> {
          T result = change.call();
          return new Changed<>(result, state(shown, seen));
        },
        changed -> {
          show(changed.state(), shown);
          done.accept(changed.result());
        });
  }

  private record Changed<T>(T result, DeskState state) {}

  /** Shows what has become of the library. */
  void refresh() {
    change(() -> true, _ -> {});
  }

  void undo() {
    step(library::undo);
  }

  void redo() {
    step(library::redo);
  }

  private void step(Callable<Optional<UUID>> step) {
    change(
        step,
        touched ->
            touched
                .filter(id -> !id.equals(current.get()))
                .filter(id -> entries.get().stream().anyMatch(e -> e.id().equals(id)))
                .ifPresent(this::open));
  }

  /** Deletes a document from the list; it can be undone. */
  void remove(UUID id, Runnable done) {
    change(
        () -> {
          library.removeDocument(id);
          return id;
        },
        _ -> done.run());
  }

  private DeskState state(UUID shown, Document seen) {
    return DeskState.of(library, shown, seen);
  }

  private void show(DeskState state, UUID shown) {
    entries.set(state.entries());
    tags.set(state.tags());
    canUndo.set(state.canUndo());
    canRedo.set(state.canRedo());
    if (shown != null && shown.equals(current.get())) {
      if (state.annotations().isPresent()) {
        state.renewed().ifPresent(this::turnTo);
        reader.annotationsProperty().set(state.annotations().get());
      } else {
        putAway();
      }
    }
  }

  /** Shows the document on screen as it is now; reading stays at the same words. */
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
