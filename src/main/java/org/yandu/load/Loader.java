package org.yandu.load;

import java.nio.file.Path;
import org.yandu.text.Document;

/** Reads a file into a document: choice of reader by content, then structure. */
public final class Loader {
  private static final Loader STANDARD = new Loader();

  private Loader() {}

  /** The loader with every format the program knows; any thread. */
  public static Loader standard() {
    return STANDARD;
  }

  public Document load(Path file) throws LoadException {
    throw new LoadException(LoadException.Reason.UNSUPPORTED, file.getFileName());
  }
}
