package org.yandu.ui.kit;

import java.util.Optional;
import java.util.UUID;

/** What was typed and is not on the disk yet; asked on the JavaFX thread. */
public interface TypedWords {
  /** The words typed last for a highlight, note, entry or notebook that are on their way. */
  Optional<String> of(UUID item);

  /** The same if the disk has not taken them: they are tried again until it does. */
  Optional<String> refused(UUID item);
}
