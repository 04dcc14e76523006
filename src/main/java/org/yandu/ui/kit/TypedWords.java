package org.yandu.ui.kit;

import java.util.Optional;
import java.util.UUID;

/** What was typed and is not on the disk yet, or not on screen; asked on the JavaFX thread. */
public interface TypedWords {
  /** The words typed last for a highlight, note, entry or notebook, until they are on the disk. */
  Optional<String> onTheWay(UUID item);

  /** The same until every page that looks again after a change has done so. */
  Optional<String> of(UUID item);

  /** The same if the disk has not taken them: they are tried again until it does. */
  Optional<String> refused(UUID item);
}
