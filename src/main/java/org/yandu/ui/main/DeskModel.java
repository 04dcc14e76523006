package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Touched;
import org.yandu.settings.Settings;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Background;
import org.yandu.ui.main.History.Place;
import org.yandu.ui.reader.ReaderModel;

/**
 * What lies on the desk: one document or two side by side, of which one has the reader's attention,
 * and what the library holds. Everything slow happens in the background, in the order asked for.
 */
final class DeskModel {
  private final Library library;
  private final Background background;
  private final WordKeeping keeping;
  private final ObjectProperty<DeskState.Filing> filing =
      new SimpleObjectProperty<>(this, "filing", DeskState.Filing.NONE);
  private final OpenDocument first;
  private final OpenDocument second;
  private final Attention attention;
  private final BooleanProperty beside = new SimpleBooleanProperty(this, "beside");
  private final ReadOnlyObjectWrapper<List<DocumentEntry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

  private final Changing changing;

  /**
   * @param keeping has what was typed, also before this desk was set up
   */
  DeskModel(Library library, Background background, WordKeeping keeping) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
    this.keeping = requireNonNull(keeping);
    first = new OpenDocument(library, background, this::refresh);
    second = new OpenDocument(library, background, this::refresh);
    attention = new Attention(first);
    changing = new Changing(library, background, List.of(first, second), this::show);
  }

  Library library() {
    return library;
  }

  Background background() {
    return background;
  }

  /** Where what is typed goes. */
  WordKeeping keeping() {
    return keeping;
  }

  /** How the library is changed. */
  Changing changing() {
    return changing;
  }

  /** Tags, kinds and free notes, which belong to no document. */
  ObjectProperty<DeskState.Filing> filingProperty() {
    return filing;
  }

  /** The document on the left, or the only one. */
  OpenDocument first() {
    return first;
  }

  /** The document on the right; on screen only while {@link #besideProperty} says so. */
  OpenDocument second() {
    return second;
  }

  /** What keys, panes and commands are about. */
  Attention attention() {
    return attention;
  }

  private OpenDocument active() {
    return attention.activeProperty().get();
  }

  void activate(OpenDocument open) {
    attention.turnTo(open == second && !beside.get() ? first : open);
  }

  /** Whether two documents lie side by side. */
  ReadOnlyBooleanProperty besideProperty() {
    return beside;
  }

  ReaderModel reader() {
    return active().reader();
  }

  History history() {
    return active().history();
  }

  /** The id of the document that has the attention, or null. */
  ReadOnlyObjectProperty<UUID> currentProperty() {
    return attention.currentProperty();
  }

  /** Says where an offset of that document stands, or null. */
  ReadOnlyObjectProperty<Places> placesProperty() {
    return attention.placesProperty();
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

  /** Reads the list of documents and opens what lay on the desk and still is there. */
  void start(Settings.Open last) {
    background.inOrder(
        () -> DeskState.of(library, List.of()),
        state -> {
          show(state);
          last.document().filter(this::isThere).ifPresent(first::open);
          last.beside()
              .map(place -> new Place(place.document(), place.offset()))
              .filter(place -> isThere(place.document()))
              .ifPresent(this::putBeside);
        });
  }

  private boolean isThere(UUID id) {
    return entries.get().stream().anyMatch(entry -> entry.id().equals(id));
  }

  /** Lays a document beside the first one and gives the attention to it. */
  void openBeside(UUID id) {
    if (first.currentProperty().get() == null) {
      first.open(id);
      return;
    }
    beside.set(true);
    attention.turnTo(second);
    second.open(id);
  }

  /** Lays the place being read beside itself, or takes the second document away. */
  void toggleBeside() {
    if (beside.get()) {
      closeBeside(second);
    } else {
      first
          .here()
          .ifPresent(place -> {
            putBeside(place);
            attention.turnTo(second);
          });
    }
  }

  private void putBeside(Place place) {
    beside.set(true);
    second.openTo(place.document(), place.offset());
  }

  /** Takes one of two documents away; the other one stays where it was being read. */
  void closeBeside(OpenDocument closed) {
    Optional<Place> stays = (closed == first ? second : first).here();
    savePlace();
    attention.turnTo(first);
    beside.set(false);
    second.putAway();
    if (closed == first) {
      stays.ifPresentOrElse(
          place -> first.openTo(place.document(), place.offset()), first::putAway);
    }
  }

  /**
   * What lies on the desk, to be remembered.
   *
   * @param linked whether both texts scroll together
   */
  Settings.Open open(boolean linked) {
    return new Settings.Open(
        Optional.ofNullable(first.currentProperty().get()),
        second.here().map(place -> new Settings.Beside(place.document(), place.offset())),
        linked);
  }

  /** Opens a document where reading stopped last. */
  void open(UUID id) {
    active().open(id);
  }

  /** Opens a document and brings a range of it into view. */
  void openAt(UUID id, Range range) {
    active().openAt(id, range);
  }

  /**
   * Opens what a link leads to.
   *
   * @param gone run if that is there no more
   */
  void follow(Link link, Runnable gone) {
    background.inOrder(
        () -> library.find(link),
        place ->
            place.ifPresentOrElse(
                found ->
                    found
                        .range()
                        .ifPresentOrElse(
                            range -> openAt(found.document(), range), () -> open(found.document())),
                gone));
  }

  /** Brings a range of the document into view; the way back is remembered. */
  void reveal(Range range) {
    active().reveal(range);
  }

  /** Puts the line of a heading at the top of the screen, as {@link #reveal} does. */
  void goToHeading(Range heading) {
    active().goTo(heading.start());
  }

  void back() {
    active().back();
  }

  void forward() {
    active().forward();
  }

  /** Remembers where reading is; of two places in one document that of the first. */
  void savePlace() {
    second.savePlace();
    first.savePlace();
  }

  /** Changes the library, then shows what has become of it. */
  <T> void change(Callable<T> change, Consumer<? super T> done) {
    changing.make(change, done, background::report);
  }

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

  private void step(Callable<Optional<Touched>> step) {
    change(
        step,
        touched ->
            touched
                .flatMap(Touched::document)
                .filter(id -> !first.shows(id) && !second.shows(id))
                .filter(this::isThere)
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

  private void show(DeskState state) {
    entries.set(state.entries());
    filing.set(state.filing());
    canUndo.set(state.canUndo());
    canRedo.set(state.canRedo());
    state.pages().forEach(page -> page.where().update(page));
  }
}
