package org.yandu.ui.library;

import java.util.UUID;

/** What the list of documents asks of the window. */
public interface LibraryActions {
  void open(UUID document);

  /** Lays a document beside the one that is open. */
  void openBeside(UUID document);

  /** Lets the reader choose files and imports them. */
  void chooseFiles();

  void importSamples();

  void export(UUID document);

  /** Asks what to hand out as a study pack, the notes on a document first. */
  void pack(UUID document);

  /** Copies a link that leads to the document. */
  void copyLink(UUID document);

  /** Lets the reader choose the encoding in which the document is read again. */
  void chooseEncoding(UUID document);

  /** Reads the kept original again with the loader as it is now. */
  void readAgain(UUID document);

  void remove(UUID document);
}
