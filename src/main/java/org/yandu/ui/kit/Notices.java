package org.yandu.ui.kit;

/** Tells the reader something without stopping him. */
public interface Notices {
  /** A quiet word that goes away by itself. */
  void tell(String sentence);

  /** A quiet word with one thing to do about it. */
  void tell(String sentence, String actionWords, Runnable action);

  /** The same with something else beside it that the reader may rather want. */
  void tell(
      String sentence, String actionWords, Runnable action, String otherWords, Runnable other);

  /** Something went wrong, and there is one thing to do about it; stays until it is put away. */
  void warn(String sentence, String actionWords, Runnable action);

  /** Takes back what is not so any more; nothing if it was put away. */
  void takeBack(String sentence);

  /** Something went wrong; stays until it is put away. */
  void warn(String sentence);
}
