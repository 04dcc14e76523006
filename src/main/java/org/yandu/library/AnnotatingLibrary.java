package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.store.Store;
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
  public void setTags(UUID highlight, List<String> tags) {
    edits.setTags(highlight, tags);
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
  public Note noteOnDocument(UUID document, String text) {
    return edits.noteOnDocument(document, text);
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
  public List<String> tags() {
    return store.read(tables -> tables.highlights().tagsInUse());
  }

  @Override
  public Optional<UUID> canUndo() {
    return log.canUndo();
  }

  @Override
  public Optional<UUID> canRedo() {
    return log.canRedo();
  }

  @Override
  public Optional<UUID> undo() {
    return stepped(log.undo());
  }

  @Override
  public Optional<UUID> redo() {
    return stepped(log.redo());
  }

  private Optional<UUID> stepped(Optional<Step> step) {
    step.filter(Step::corrects).map(Step::document).ifPresent(shelf::forget);
    return step.map(Step::document);
  }
}
