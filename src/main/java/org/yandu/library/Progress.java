package org.yandu.library;

/** Told how far a long task is and asked whether to go on; called on the task's thread. */
public interface Progress {
  /**
   * @param done finished pieces
   * @param total all pieces
   * @param what the piece in hand, a file's name for an import
   */
  void at(int done, int total, String what);

  /** Whether to stop as soon as nothing is half done. */
  boolean cancelled();

  /** Says nothing and never stops. */
  static Progress none() {
    return new Progress() {
      @Override
      public void at(int done, int total, String what) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
