package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.kit.TypedWords;
import org.yandu.ui.main.WordKeeping.Words;
import org.yandu.ui.notes.NoteCard;
import org.yandu.ui.notes.NotesActions;
import org.yandu.ui.notes.NotesModel;
import org.yandu.ui.reader.ReaderActions;

/** Carries out what text and notes pane ask for: marking, writing, copying. */
final class Annotator implements ReaderActions, NotesActions {
  private final DeskModel desk;
  private final Notices notices;
  private final Texts texts;
  private final NotesModel notes;
  private final NoteStart starting;
  private final Quoting quoting;
  private HighlightColor color = HighlightColor.YELLOW;
  private Runnable revealNotes = () -> {};
  private Supplier<List<Range>> pointedAt = List::of;
  private Consumer<List<UUID>> collect = _ -> {};
  private Consumer<Optional<UUID>> review = _ -> {};

  Annotator(DeskModel desk, Consumer<String> clipboard, Notices notices, Texts texts) {
    this.desk = requireNonNull(desk);
    this.notices = requireNonNull(notices);
    this.texts = requireNonNull(texts);
    notes = new NotesModel(this);
    starting = new NoteStart(desk, notes, () -> revealNotes.run());
    quoting = new Quoting(desk, clipboard, notices, texts);
  }

  NotesModel notes() {
    return notes;
  }

  /** Has the notes pane show what there is now. */
  void showNotes() {
    DeskState.Filing filing = desk.filingProperty().get();
    notes.knownTagsProperty().set(filing.tags());
    notes.ownKindsProperty().set(filing.ownKinds());
    notes.showOthers(filing.others());
    notes.show(
        desk.attention().documentProperty().get(),
        desk.attention().annotationsProperty().get(),
        filing.free());
  }

  /** The colour used last; a note written on plain text takes it too. */
  HighlightColor color() {
    return color;
  }

  void setColor(HighlightColor last) {
    color = requireNonNull(last);
  }

  /**
   * @param action puts highlights and notes into the notebook used last
   */
  void onCollect(Consumer<List<UUID>> action) {
    collect = requireNonNull(action);
  }

  /**
   * @param places where the reader points at, if anywhere
   */
  void onPointedAt(Supplier<List<Range>> places) {
    pointedAt = requireNonNull(places);
  }

  /**
   * @param action brings the notes pane into sight
   */
  void onShowNotes(Runnable action) {
    revealNotes = requireNonNull(action);
  }

  /**
   * @param action lets the reader go through what has no certain place, beginning with this
   */
  void onReview(Consumer<Optional<UUID>> action) {
    review = requireNonNull(action);
  }

  @Override
  public void review(Optional<UUID> highlight) {
    review.accept(highlight);
  }

  private Library library() {
    return desk.library();
  }

  private void change(Runnable change) {
    desk.change(
        () -> {
          change.run();
          return true;
        },
        _ -> {});
  }

  @Override
  public void highlight(Range range, HighlightColor chosen, HighlightStyle style) {
    color = chosen;
    mark(range, style, library()::highlight, made -> notes.selectedProperty().set(made.id()));
  }

  @Override
  public void highlightEverywhere(Range range) {
    UUID document = desk.currentProperty().get();
    HighlightColor chosen = color;
    if (document == null) {
      return;
    }
    desk.reader().selectionProperty().set(null);
    desk.change(
        () -> library().highlightEverywhere(document, range, chosen, HighlightStyle.MARK),
        count ->
            notices.tell(
                texts.get("main.markedEverywhere", count), texts.get("main.undo"), desk::undo));
  }

  @Override
  public void moveHighlight(UUID highlight, Range range) {
    change(() -> library().moveHighlight(highlight, range));
  }

  /** One of the two ways in which a library makes a highlight. */
  private interface Marker {
    Highlight mark(UUID document, Range range, HighlightColor color, HighlightStyle style);
  }

  private void mark(Range range, HighlightStyle style, Marker marker, Consumer<Highlight> done) {
    UUID document = desk.currentProperty().get();
    HighlightColor chosen = color;
    if (document == null) {
      return;
    }
    desk.reader().selectionProperty().set(null);
    desk.change(() -> marker.mark(document, range, chosen, style), done);
  }

  /** What is said of it then is one step of undo with it. */
  private void begin(Range range, Consumer<UUID> then) {
    mark(range, HighlightStyle.MARK, library()::beginHighlight, made -> then.accept(made.id()));
  }

  @Override
  public void writeNote(Range range) {
    revealNotes.run();
    begin(range, notes::edit);
  }

  @Override
  public void writeNoteOn(UUID highlight) {
    revealNotes.run();
    notes.edit(highlight);
  }

  @Override
  public void mark(Range range, Consumer<UUID> then) {
    begin(range, then);
  }

  @Override
  public List<String> ownKinds() {
    return desk.filingProperty().get().ownKinds();
  }

  @Override
  public void copy(Range range) {
    quoting.copy(range);
  }

  @Override
  public void copyWithCitation(Range range) {
    quoting.copyWithCitation(range);
  }

  @Override
  public void copyLink(Link link) {
    quoting.copyLink(link);
  }

  private Optional<Places> places() {
    return Optional.ofNullable(desk.placesProperty().get());
  }

  @Override
  public void highlightClicked(UUID highlight) {
    notes.selectedProperty().set(highlight);
  }

  @Override
  public void follow(Range target) {
    desk.goToHeading(target);
  }

  @Override
  public void restyle(UUID highlight, HighlightColor chosen, HighlightStyle style) {
    color = chosen;
    change(() -> library().restyle(highlight, chosen, style));
  }

  @Override
  public void deleteHighlight(UUID highlight) {
    desk.change(
        () -> {
          library().deleteHighlight(highlight);
          return true;
        },
        _ -> notices.tell(texts.get("main.highlightDeleted"), texts.get("main.undo"), desk::undo));
  }

  @Override
  public void reveal(Range range) {
    desk.reveal(range);
  }

  @Override
  public TypedWords typed() {
    return desk.keeping();
  }

  @Override
  public void saveNote(NoteCard card, String text) {
    UUID item = card.id();
    desk.keeping().keep(new Words(item, card.quote(), text, to -> to.overview().write(item, text)));
  }

  @Override
  public void newDocumentNote() {
    starting.onDocument();
  }

  @Override
  public void newSectionNote() {
    writeOnSection(pointedAt.get());
  }

  @Override
  public void writeOnSection(List<Range> where) {
    starting.onSection(where);
  }

  @Override
  public void newFreeNote() {
    starting.free();
  }

  @Override
  public void collect(UUID item) {
    collect.accept(List.of(item));
  }

  @Override
  public void setTags(UUID item, List<String> tags) {
    change(() -> library().labels().setTags(item, tags));
  }

  @Override
  public void colorTag(String tag, Optional<HighlightColor> chosen) {
    change(() -> library().labels().colorTag(tag, chosen));
  }

  @Override
  public void setKind(UUID item, String kind) {
    change(() -> library().labels().setKind(List.of(item), kind));
  }

  @Override
  public void setImportant(UUID item, boolean important) {
    change(() -> library().labels().setImportant(List.of(item), important));
  }

  @Override
  public void follow(String link) {
    Link.of(link).ifPresent(to -> desk.follow(to, () -> notices.warn(texts.get("main.link.gone"))));
  }

  @Override
  public void settle(UUID note, Optional<String> words) {
    notes.save();
    change(() -> library().packs().settle(note, words));
  }

  @Override
  public void deleteNote(UUID note) {
    change(() -> library().deleteNote(note));
  }
}
