package org.yandu.library;

import org.yandu.library.ImportReport.Origin;
import org.yandu.load.raw.LoadException;

/**
 * Something on its way into the library.
 *
 * @param size of its bytes as far as known, for the memory it will take
 * @param last whether nothing else of the same archive follows
 */
record Incoming(Origin origin, long size, Bytes bytes, Runnable last) {
  /** Hands over the bytes, or says why there are none; any thread. */
  @FunctionalInterface
  interface Bytes {
    byte[] read() throws LoadException;
  }

  static Incoming of(Origin origin, long size, Bytes bytes) {
    return new Incoming(origin, size, bytes, () -> {});
  }

  /** One that is known not to be readable. */
  static Incoming failing(Origin origin, LoadException problem) {
    return of(
        origin,
        0,
        () -> {
          throw problem;
        });
  }
}
