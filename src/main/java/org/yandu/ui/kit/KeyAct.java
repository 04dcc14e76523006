package org.yandu.ui.kit;

import java.util.List;
import javafx.scene.input.KeyCombination;

/** Something that is done by a key which the reader may change. */
public interface KeyAct {
  /** The name under which a chosen key is remembered; unlike that of every other one. */
  String id();

  /** The key of its words in the bundles. */
  String textKey();

  KeyGroup group();

  /** The combinations of a fresh program, the one to name first. */
  List<KeyCombination> standard();

  /** Whether it works only while the text has the focus, so that a letter alone will do. */
  boolean inText();
}
