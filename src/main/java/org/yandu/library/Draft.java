package org.yandu.library;

import org.yandu.load.Loaded;
import org.yandu.load.raw.LoadException;

/** What reading made of something incoming, before it is stored. */
sealed interface Draft {
  Incoming incoming();

  /** A document with its original bytes, packed for the store. */
  record Read(Incoming incoming, Loaded loaded, Original original) implements Draft {}

  /** The library had these bytes when they were looked at. */
  record Known(Incoming incoming, String sha256) implements Draft {}

  /** Nothing to store, and why. */
  record Failed(Incoming incoming, LoadException problem) implements Draft {}

  /** The bytes of a file, packed; not a record, because arrays have no value equality. */
  final class Original {
    private final byte[] compressed;
    private final int size;

    Original(byte[] compressed, int size) {
      this.compressed = compressed;
      this.size = size;
    }

    byte[] compressed() {
      return compressed;
    }

    int size() {
      return size;
    }
  }
}
