package org.yandu.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.correction.Correction;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.search.Hit;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** The library in a folder of this machine. */
final class LocalLibrary implements Library {
  private final Store store;
  private final InstantSource clock;
  private final Importer importer;
  private final Shelf shelf;
  private final UndoLog log;
  private final Edits edits;
  private final BookmarkEdits bookmarks;
  private final Renewals renewals;
  private final Corrector corrector;
  private final Marks marks;
  private final AnnotationReader reader;
  private final Finder finder;
  private final Exporter exporter;

  LocalLibrary(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    Reading reading = new Reading(store, Loader.standard());
    importer = new Importer(store, reading, clock);
    shelf = new Shelf(store);
    log = new UndoLog(store, clock, shelf::forget);
    edits = new Edits(log);
    bookmarks = new BookmarkEdits(shelf, log);
    renewals = new Renewals(store, reading, edits, clock);
    corrector = new Corrector(shelf, edits);
    reader = new AnnotationReader(store);
    marks = new Marks(shelf, edits, reader);
    finder = new Finder(shelf, reader);
    exporter = new Exporter(shelf, reader);
  }

  static LocalLibrary open(Path folder) throws LibraryException {
    return open(folder, InstantSource.system());
  }

  static LocalLibrary open(Path folder, InstantSource clock) throws LibraryException {
    try {
      return new LocalLibrary(Store.open(folder), clock);
    } catch (StoreException e) {
      throw LibraryException.of(folder, e);
    }
  }

  @Override
  public Path folder() {
    return store.folder();
  }

  @Override
  public List<DocumentEntry> documents() {
    return store.read(tables -> tables.documents().all()).stream()
        .map(DocumentEntry::of)
        .sorted(
            Comparator.comparing(DocumentEntry::opened)
                .reversed()
                .thenComparing(DocumentEntry::imported)
                .thenComparing(DocumentEntry::id))
        .toList();
  }

  @Override
  public Document document(UUID id) {
    return shelf.document(id);
  }

  @Override
  public byte[] original(UUID id) {
    return store
        .read(tables -> tables.documents().original(id))
        .orElseThrow(() -> new NoSuchElementException("no document " + id));
  }

  @Override
  public Optional<byte[]> picture(UUID document, String sha256) {
    return store.read(tables -> tables.pictures().bytes(document, sha256));
  }

  @Override
  public ImportReport importFiles(List<Path> files, ReadOptions options, Progress progress) {
    return importer.run(FileCollector.collect(files), options, progress);
  }

  @Override
  public ImportReport.Item importAgain(ImportReport.Item item, ReadOptions options) {
    return importer.again(item.origin(), options);
  }

  @Override
  public Renewal replaceWithNewVersion(UUID document, Path file, ReadOptions options)
      throws LoadException {
    return counted(document, renewals.byFile(document, file, options));
  }

  @Override
  public Renewal replaceWithNewVersion(UUID document, UUID newer) {
    return counted(document, renewals.byDocument(document, newer));
  }

  @Override
  public Renewal readAgain(UUID document, ReadOptions options) throws LoadException {
    return counted(document, renewals.again(document, options));
  }

  @Override
  public List<Version> versions(UUID document) {
    return renewals.versions(document);
  }

  @Override
  public Renewal backToVersion(UUID document, UUID version) {
    return counted(document, renewals.back(document, version));
  }

  private Renewal counted(UUID document, Renewal.Result result) {
    corrector.relist(document);
    return Renewal.counted(result, annotations(document));
  }

  @Override
  public List<EncodingChoice> encodings(UUID document) {
    return EncodingChoice.of(document(document).source().fileName(), original(document));
  }

  @Override
  public List<EncodingChoice> encodings(ImportReport.Item item) throws LoadException {
    return EncodingChoice.of(item.origin().name(), Intake.again(item.origin()).bytes().read());
  }

  @Override
  public ImportReport importSamples(Progress progress) {
    try (Samples samples = Samples.unpack()) {
      return importer.run(samples.files(), ReadOptions.NONE, progress);
    }
  }

  @Override
  public void removeDocument(UUID id) {
    edits.removeDocument(id);
  }

  @Override
  public Optional<ReadingPlace> readingPlace(UUID document) {
    return store.read(tables -> tables.readingPlaces().of(document)).stream()
        .mapToObj(ReadingPlace::new)
        .findFirst();
  }

  @Override
  public void saveReadingPlace(UUID document, ReadingPlace place) {
    log.aside(tables -> tables.readingPlaces().write(document, place.offset(), log.now()));
  }

  @Override
  public List<Correction> corrections(UUID document) {
    return corrector.of(document);
  }

  @Override
  public void correct(UUID document, List<Correction> corrections) {
    corrector.correct(document, corrections);
  }

  @Override
  public void revise(UUID document, Correction said, Optional<Correction> instead) {
    corrector.revise(document, said, instead);
  }

  @Override
  public void clearCorrections(UUID document) {
    corrector.clear(document);
  }

  @Override
  public Annotations annotations(UUID document) {
    return reader.of(document, shelf.document(document));
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
  public Bookmarking bookmarks() {
    return bookmarks;
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

  @Override
  public List<Hit> search(String query, int limit) {
    return finder.find(documents().stream().map(DocumentEntry::id).toList(), query, limit);
  }

  @Override
  public List<Hit> search(UUID document, String query, int limit) {
    return finder.find(List.of(document), query, limit);
  }

  @Override
  public void export(List<UUID> documents, StudyNotesFormat format, Path file) throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    if (documents.isEmpty()) {
      List<UUID> all = documents().stream().map(DocumentEntry::id).toList();
      exporter.exportAnnotated(all, format, today, file);
    } else {
      exporter.export(documents, format, today, file);
    }
  }

  @Override
  public CheckReport check() {
    return new Checker(store, shelf).run();
  }

  @Override
  public void close() {
    store.close();
  }
}
