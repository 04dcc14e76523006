package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing in a notebook.
 *
 * @param id UUIDv7
 * @param position entries stand in the order of these, compared as text; between two there is
 *     always a third
 */
public record NotebookEntry(UUID id, UUID notebook, String position, Content content, Times times) {
  public NotebookEntry {
    requireNonNull(id);
    requireNonNull(notebook);
    requireNonNull(position);
    requireNonNull(content);
    requireNonNull(times);
  }

  /** What stands there. */
  public sealed interface Content {
    /** The words: the reader's own, or those of the excerpt as they were collected. */
    String text();

    /** Own words take other ones; an excerpt stays what it is. */
    Content withText(String other);

    default String word() {
      return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A passage or note that was collected; it stays when what it is of goes.
   *
   * @param item the highlight or note it is of
   * @param document that it was in; empty for a free note
   * @param citation where the words stood when they were collected
   */
  public record Excerpt(UUID item, Optional<UUID> document, String text, String citation)
      implements Content {
    public Excerpt {
      requireNonNull(item);
      requireNonNull(document);
      requireNonNull(text);
      requireNonNull(citation);
    }

    @Override
    public Excerpt withText(String other) {
      return this;
    }
  }

  /** A heading of the reader's own. */
  public record Heading(String text) implements Content {
    public Heading {
      requireNonNull(text);
    }

    @Override
    public Heading withText(String other) {
      return new Heading(other);
    }
  }

  /** Words of the reader's own, in Markdown. */
  public record Text(String text) implements Content {
    public Text {
      requireNonNull(text);
    }

    @Override
    public Text withText(String other) {
      return new Text(other);
    }
  }

  public NotebookEntry withContent(Content other) {
    return new NotebookEntry(id, notebook, position, other, times);
  }

  public NotebookEntry at(String other) {
    return new NotebookEntry(id, notebook, other, content, times);
  }

  public NotebookEntry withTimes(Times others) {
    return new NotebookEntry(id, notebook, position, content, others);
  }
}
