package org.yandu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.yandu.correction.Correction;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.search.Hit;
import org.yandu.store.Medium;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.text.Document;

/** The library in a folder of this machine. */
final class LocalLibrary extends AnnotatingLibrary {
  private static final System.Logger LOG = System.getLogger(LocalLibrary.class.getName());

  private final Importer importer;
  private final Renewals renewals;
  private final Corrector corrector;
  private final Finder finder;
  private final Exporter exporter;
  private final Overviews overview;
  private final AutomaticBackups backups;
  private volatile Optional<Trouble> onlyToRead;

  LocalLibrary(Store store, InstantSource clock) {
    this(store, clock, Optional.empty());
  }

  private LocalLibrary(Store store, InstantSource clock, Optional<Trouble> onlyToRead) {
    super(store, clock);
    this.onlyToRead = onlyToRead;
    Reading reading = new Reading(store, Loader.standard());
    importer = new Importer(store, reading, log);
    renewals = new Renewals(store, reading, edits, clock);
    corrector = new Corrector(shelf, edits);
    finder = new Finder(shelf, reader);
    exporter = new Exporter(shelf, reader, store.folder());
    overview = new Overviews(new OverviewReader(store, shelf, reader), exporter, edits, log);
    backups = new AutomaticBackups(store, clock);
  }

  static LocalLibrary open(Path folder) throws LibraryException {
    return open(folder, InstantSource.system());
  }

  static LocalLibrary open(Path folder, InstantSource clock) throws LibraryException {
    try {
      return new LocalLibrary(Store.open(folder), clock);
    } catch (StoreException e) {
      return openToRead(folder, clock, e);
    }
  }

  /** What cannot be written can still be read; if not even that, the first reason is the one. */
  private static LocalLibrary openToRead(Path folder, InstantSource clock, StoreException because)
      throws LibraryException {
    Optional<Trouble> said = Trouble.toRead(because, folder);
    if (said.isPresent() && Files.exists(Store.file(folder))) {
      try {
        return new LocalLibrary(Store.openToRead(folder), clock, said);
      } catch (StoreException e) {
        because.addSuppressed(e);
      }
    }
    throw LibraryException.of(folder, because);
  }

  @Override
  public Optional<Trouble> onlyToRead() {
    return onlyToRead;
  }

  @Override
  public boolean tryToWrite() {
    if (onlyToRead.filter(Trouble::mayPass).isPresent()) {
      try {
        log.anew(store::becomeWritable);
        shelf.forgetAll();
        onlyToRead = Optional.empty();
      } catch (StoreException e) {
        LOG.log(System.Logger.Level.DEBUG, "it still cannot be written", e);
      }
    }
    return onlyToRead.isEmpty();
  }

  @Override
  public Optional<Trouble> medium() {
    return store.medium() == Medium.LOCAL
        ? Optional.empty()
        : Optional.of(new Trouble("library.medium." + store.medium(), List.of(folder())));
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
    int unplaced = corrector.relist(document);
    return Renewal.counted(result, annotations(document), unplaced);
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
    if (onlyToRead.isEmpty()) {
      log.aside(tables -> tables.readingPlaces().write(document, place.offset(), log.now()));
    }
  }

  @Override
  public List<Correction> corrections(UUID document) {
    return corrector.of(document);
  }

  @Override
  public List<Correction> unplacedCorrections(UUID document) {
    return corrector.unplaced(document);
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
  public List<Hit> search(String query, int limit) {
    List<UUID> all = documents().stream().map(DocumentEntry::id).toList();
    return finder.find(all, freeNotes(), query, limit);
  }

  @Override
  public List<Hit> search(UUID document, String query, int limit) {
    return finder.find(List.of(document), query, limit);
  }

  @Override
  public void export(List<UUID> documents, StudyNotesFormat format, Path file) throws IOException {
    LocalDate today = log.today();
    if (documents.isEmpty()) {
      List<UUID> all = documents().stream().map(DocumentEntry::id).toList();
      exporter.exportAnnotated(all, format, today, file);
    } else {
      exporter.export(documents, format, today, file);
    }
  }

  @Override
  public void exportNotebook(UUID notebook, StudyNotesFormat format, Path file) throws IOException {
    String title =
        notebooks().all().stream()
            .filter(book -> book.id().equals(notebook))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no notebook " + notebook))
            .title();
    exporter.exportNotebook(title, notebooks().entries(notebook), format, log.today(), file);
  }

  @Override
  public Overview overview() {
    return overview;
  }

  @Override
  public CheckReport check() {
    return new Checker(store, shelf).run();
  }

  @Override
  public StudyPacks packs() {
    return new PackExchange(store, log, backups, importer);
  }

  @Override
  public void watch(Consumer<Trouble> told) {
    var once = new AtomicBoolean();
    Consumer<Trouble> damageOnce =
        trouble -> {
          if (!trouble.isDamage() || once.compareAndSet(false, true)) {
            told.accept(trouble);
          }
        };
    store.onDamage(() -> damageOnce.accept(Trouble.damage(folder())));
    backups.watch(damageOnce);
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public void close() {
    backups.close();
    store.close();
  }
}
