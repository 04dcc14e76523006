package org.yandu.library;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.search.Hit;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * A reader's documents, highlights and notes in one folder, and everything that can be done with
 * them.
 *
 * <p>Every method may be called from any thread and blocks until it is done; a change is durable on
 * disk when its method returns. A window calls them off its own thread.
 */
public interface Library extends Structuring, AutoCloseable {

  /**
   * Opens the library in {@code folder}, creating it where there is none. One that is newer than
   * this program or cannot be written is opened only to be read, see {@link #onlyToRead()}.
   *
   * @throws LibraryException if another program holds it, it is damaged, or cannot even be read
   */
  static Library open(Path folder) throws LibraryException {
    return LocalLibrary.open(folder);
  }

  /** Reads a file as a document without keeping it. */
  static Document read(Path file) throws LoadException {
    return read(file, ReadOptions.NONE);
  }

  /** The same with what the user says about the file. */
  static Document read(Path file, ReadOptions options) throws LoadException {
    return preview(file, options).document();
  }

  /** The same with what the document itself does not say. */
  static Preview preview(Path file, ReadOptions options) throws LoadException {
    var loaded = org.yandu.load.Loader.standard().load(file, options);
    return new Preview(loaded.document(), loaded.counted());
  }

  /** The folder the library lives in. */
  Path folder();

  /**
   * Why it can only be read, as a sentence; every change fails then. Empty if it can be written.
   */
  Optional<Trouble> onlyToRead();

  /**
   * Tries to write to one that is open only to be read because nothing could be written at the
   * time; everything that was handed out of it stays good.
   *
   * @return whether it can be written now
   */
  boolean tryToWrite();

  /**
   * What is to be said of the disk it lies on if that may go away; empty for one of the machine.
   */
  Optional<Trouble> medium();

  // Documents

  /** All documents, the last opened first, then by time of import. */
  List<DocumentEntry> documents();

  /**
   * @throws java.util.NoSuchElementException if there is none of this id
   */
  Document document(UUID id);

  /** The original bytes of a document. */
  byte[] original(UUID id);

  /**
   * The bytes of a picture in a document; empty where they were too many to keep.
   *
   * @param sha256 as the document's {@link org.yandu.text.Picture} names it
   */
  Optional<byte[]> picture(UUID document, String sha256);

  /**
   * Imports files, and folders with all they hold; one bad file never stops the rest. A file whose
   * bytes are already stored is not stored again. What came into the list by it is one step of
   * undo: taken back it is removed, with all that was written about it meanwhile.
   */
  default ImportReport importFiles(List<Path> files, Progress progress) {
    return importFiles(files, ReadOptions.NONE, progress);
  }

  /**
   * The same with what the user says about the files. A zip of documents counts as a folder. A file
   * that seems to be a newer version of a document becomes a document of its own, and the report
   * names the other one.
   */
  ImportReport importFiles(List<Path> files, ReadOptions options, Progress progress);

  /** Imports one file or member of an archive once more, after the user has said more about it. */
  ImportReport.Item importAgain(ImportReport.Item item, ReadOptions options);

  /**
   * Puts the content of a file in the place of a document's. The document keeps its id, its
   * highlights and its notes; where they stand in the new text is decided once and for all, and
   * what is not certain awaits a word, see {@link #review()}. The old content is kept. One step of
   * undo. If the file is a document of its own already, that one leaves the list, unless it has
   * notes: then nothing is done.
   */
  Renewal replaceWithNewVersion(UUID document, Path file, ReadOptions options) throws LoadException;

  /**
   * The same with a content that is a document of its own; that one leaves the list. A document
   * that was removed is back in it.
   */
  Renewal replaceWithNewVersion(UUID document, UUID newer);

  /**
   * Reads the bytes of a document again, in another encoding or, where none is said, in its own,
   * which matters if this program reads them better than the one that kept them; the old text is
   * kept as a version.
   */
  Renewal readAgain(UUID document, ReadOptions options) throws LoadException;

  /** The same with nothing to say about it. */
  default Renewal readAgain(UUID document) throws LoadException {
    return readAgain(document, ReadOptions.NONE);
  }

  /** The same where an encoding is all there is to say. */
  default Renewal readAgain(UUID document, Charset charset) throws LoadException {
    return readAgain(document, ReadOptions.withCharset(charset));
  }

  /** What a document was before, the content that was replaced last first. */
  List<Version> versions(UUID document);

  /**
   * Puts an older content of a document in the place of the one it has now, which becomes a version
   * itself. The rest is as for a new one: the document keeps its highlights and notes, and it is
   * one step of undo.
   *
   * @throws java.util.NoSuchElementException if the document has no such version
   */
  Renewal backToVersion(UUID document, UUID version);

  /** How the bytes of a document begin in each encoding, the guessed one first. */
  List<EncodingChoice> encodings(UUID document);

  /** The same for a file of an import, whatever became of it. */
  List<EncodingChoice> encodings(ImportReport.Item item) throws LoadException;

  /** Imports the sample documents that come with the program. */
  ImportReport importSamples(Progress progress);

  /** Takes a document out of the list; its highlights and notes are kept. Can be undone. */
  void removeDocument(UUID id);

  Optional<ReadingPlace> readingPlace(UUID document);

  /** Remembers where reading stopped and that the document was opened now. */
  void saveReadingPlace(UUID document, ReadingPlace place);

  // Highlights and notes; each change is one step of undo

  Annotations annotations(UUID document);

  /**
   * @throws IllegalArgumentException if the range is empty or outside the text
   */
  Highlight highlight(UUID document, Range range, HighlightColor color, HighlightStyle style);

  /**
   * The same for a reader who wants to say something of the words: a note on them, a kind, a
   * notebook they go into. If that is the next change, both are one step of undo.
   */
  Highlight beginHighlight(UUID document, Range range, HighlightColor color, HighlightStyle style);

  /**
   * Highlights the words of {@code like} wherever they stand in the document, but for places that
   * are highlighted already; one step of undo.
   *
   * @return how many highlights were made
   * @throws IllegalArgumentException if the range is empty or outside the text
   */
  int highlightEverywhere(UUID document, Range like, HighlightColor color, HighlightStyle style);

  /** Moves a highlight to other words of its document. */
  void moveHighlight(UUID highlight, Range range);

  void restyle(UUID highlight, HighlightColor color, HighlightStyle style);

  /** Deletes a highlight and the notes on it. */
  void deleteHighlight(UUID highlight);

  /** Writes a new note on a highlight. */
  Note noteOn(UUID highlight, String text);

  /** Writes a new note on a document as a whole. */
  Note noteOnDocument(UUID document, String text);

  /**
   * Writes a new note on a section.
   *
   * @param heading the range of the heading that the section begins with
   * @throws IllegalArgumentException if the range is empty or outside the text
   */
  Note noteOnSection(UUID document, Range heading, String text);

  /** Writes a new note that is about no document. */
  Note freeNote(String text);

  /** All notes that are about no document, by time of creation. */
  List<Note> freeNotes();

  /** All highlights and notes of all documents, and what is done to many of them. */
  Overview overview();

  /** Notes handed to other libraries and taken in from them. */
  StudyPacks packs();

  /** Collections for a theme. */
  Notebooks notebooks();

  /** What was deleted of late. */
  Bin bin();

  /** Kinds, tags and what is important. */
  Labelling labels();

  /** Changes a note's words; edits of the same note within two seconds are one step of undo. */
  void setNoteText(UUID note, String text);

  void deleteNote(UUID note);

  /** Deletes highlights, with the notes on them, and notes; one step of undo. */
  void deleteAll(Collection<UUID> items);

  /** Setting, naming and taking away bookmarks. */
  Bookmarking bookmarks();

  /** What is said about highlights and bookmarks that have no certain place in a changed text. */
  Reviewing review();

  // Undo

  /** Whether there is something to take back; the last 100 steps outlive the program. */
  boolean canUndo();

  boolean canRedo();

  /** Takes the last change back and says what it touched; empty if there is none. */
  Optional<Touched> undo();

  Optional<Touched> redo();

  /** Where a link leads; empty if what it names is not in this library or was deleted. */
  Optional<Place> find(Link link);

  // Search and export

  /**
   * Every place where {@code query} stands in the texts and notes, by document, in text order, and
   * last in the notes on no document. Blank-separated words must all stand in the same paragraph;
   * case, width, punctuation width and simplified or traditional form make no difference.
   *
   * @param limit at most so many hits
   */
  List<Hit> search(String query, int limit);

  /** The same within one document. */
  List<Hit> search(UUID document, String query, int limit);

  /**
   * Writes the study notes of {@code documents} (all that have any, if the list is empty) to {@code
   * file}, whole or not at all.
   *
   * @throws IOException if the file cannot be written; nothing is left behind then
   */
  void export(List<UUID> documents, StudyNotesFormat format, Path file) throws IOException;

  /**
   * Writes a notebook in its own order, whole or not at all.
   *
   * @throws IOException if the file cannot be written; nothing is left behind then
   */
  void exportNotebook(UUID notebook, StudyNotesFormat format, Path file) throws IOException;

  /**
   * @param told of what the reader should know of the library's health: that a record is damaged,
   *     once, and that a backup that was due could not be made; on any thread
   */
  void watch(Consumer<Trouble> told);

  /** The backups of this library, which are made by themselves. */
  Backups backups();

  /** Verifies the store, its rows and the place of every highlight, and says what it found. */
  CheckReport check();

  @Override
  void close();
}
