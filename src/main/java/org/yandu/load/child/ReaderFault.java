package org.yandu.load.child;

/**
 * A reader failed in a way it did not know of, or its child did; the cause of a {@code
 * LoadException} that is also a fault of ours.
 */
public final class ReaderFault extends Exception {
  private static final long serialVersionUID = 1L;

  ReaderFault(String message) {
    super(message, null, false, false);
  }
}
