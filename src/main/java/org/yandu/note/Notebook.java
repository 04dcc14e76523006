package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A collection for one theme of study (专题); its {@link NotebookEntry entries} name it.
 *
 * @param id UUIDv7
 */
public record Notebook(UUID id, String title, Times times) {
  public Notebook {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(times);
  }

  public Notebook withTitle(String other) {
    return new Notebook(id, other, times);
  }

  public Notebook withTimes(Times others) {
    return new Notebook(id, title, others);
  }
}
