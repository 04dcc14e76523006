package org.yandu.load.raw;

/** Hears how a reader gets on; whoever waits for it can tell a large file from one that hangs. */
@FunctionalInterface
public interface Steps {
  /** Nobody waits. */
  Steps UNHEARD = () -> {};

  /** A page, a chapter or the like is done. */
  void done();
}
