package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Subject;
import org.yandu.store.Store;
import org.yandu.store.Tables;
import org.yandu.text.Range;

/** What a library does with what readers write: highlights, notes, bookmarks, and undo. */
abstract class AnnotatingLibrary implements Library {
  final Store store;
  final InstantSource clock;
  final Shelf shelf;
  final UndoLog log;
  final Edits edits;
  final AnnotationReader reader;
  private final Marks marks;
  private final BookmarkEdits bookmarks;
  private final Reviews reviews;
  private final LinkFinder links;
  private final LabelEdits labels;
  private final NotebookEdits notebooks;
  private final BinReader bin;

  AnnotatingLibrary(Store store, InstantSource clock) {
    this.store = requireNonNull(store);
    this.clock = requireNonNull(clock);
    shelf = new Shelf(store);
    log = new UndoLog(store, clock, shelf::forget);
    edits = new Edits(log);
    reader = new AnnotationReader(store, shelf);
    marks = new Marks(shelf, edits, reader);
    bookmarks = new BookmarkEdits(shelf, log);
    reviews = new Reviews(store, shelf, reader, log);
    links = new LinkFinder(store, reader, shelf);
    labels = new LabelEdits(store, log);
    notebooks = new NotebookEdits(store, log, new ExcerptReader(store, shelf, reader));
    bin = new BinReader(store, log);
  }

  @Override
  public Annotations annotations(UUID document) {
    return reader.of(document);
  }

  @Override
  public Highlight highlight(
      UUID document, Range range, HighlightColor color, HighlightStyle style) {
    return edits.highlight(document, Anchors.of(shelf.places(document), range), color, style);
  }

  @Override
  public Highlight beginHighlight(
      UUID document, Range range, HighlightColor color, HighlightStyle style) {
    return edits.beginHighlight(document, Anchors.of(shelf.places(document), range), color, style);
  }

  @Override
  public int highlightEverywhere(
      UUID document, Range like, HighlightColor color, HighlightStyle style) {
    return marks.everywhere(document, like, color, style);
  }

  @Override
  public void moveHighlight(UUID highlight, Range range) {
    marks.move(highlight, range);
  }

  @Override
  public void restyle(UUID highlight, HighlightColor color, HighlightStyle style) {
    edits.restyle(highlight, color, style);
  }

  @Override
  public void deleteHighlight(UUID highlight) {
    edits.deleteHighlight(highlight);
  }

  @Override
  public Note noteOn(UUID highlight, String text) {
    return edits.noteOn(highlight, text);
  }

  @Override
  public Note noteOnSection(UUID document, Range heading, String text) {
    Anchor anchor = Anchors.of(shelf.places(document), heading);
    return edits.note(
        tables -> listed(tables, document, new Subject.OfSection(document, anchor)), text);
  }

  @Override
  public Note noteOnDocument(UUID document, String text) {
    return edits.note(tables -> listed(tables, document, new Subject.OfDocument(document)), text);
  }

  @Override
  public Note freeNote(String text) {
    return edits.note(_ -> new Subject.Free(), text);
  }

  private static Subject listed(Tables tables, UUID document, Subject about) {
    UndoLog.requireListed(tables, document);
    return about;
  }

  @Override
  public List<Note> freeNotes() {
    return store.read(tables -> tables.notes().free());
  }

  @Override
  public Notebooks notebooks() {
    return notebooks;
  }

  @Override
  public Bin bin() {
    return bin;
  }

  @Override
  public Labelling labels() {
    return labels;
  }

  @Override
  public void setNoteText(UUID note, String text) {
    edits.setNoteText(note, text);
  }

  @Override
  public void deleteNote(UUID note) {
    edits.deleteNote(note);
  }

  @Override
  public void deleteAll(Collection<UUID> items) {
    edits.deleteAll(items);
  }

  @Override
  public Optional<Place> find(Link link) {
    return links.find(link);
  }

  @Override
  public Bookmarking bookmarks() {
    return bookmarks;
  }

  @Override
  public Reviewing review() {
    return reviews;
  }

  @Override
  public boolean canUndo() {
    return log.canUndo();
  }

  @Override
  public boolean canRedo() {
    return log.canRedo();
  }

  @Override
  public Optional<Touched> undo() {
    return stepped(log.undo());
  }

  @Override
  public Optional<Touched> redo() {
    return stepped(log.redo());
  }

  private Optional<Touched> stepped(Optional<Step> step) {
    step.filter(Step::corrects).flatMap(Step::document).ifPresent(shelf::forget);
    return step.map(Step::document).map(Touched::new);
  }
}
