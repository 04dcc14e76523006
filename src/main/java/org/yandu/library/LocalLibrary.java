package org.yandu.library;

import java.nio.file.Path;

/** The library in a folder of this machine. */
abstract class LocalLibrary implements Library {
  static Library open(Path folder) throws LibraryException {
    throw new LibraryException(LibraryException.Reason.NOT_WRITABLE, null, folder);
  }
}
