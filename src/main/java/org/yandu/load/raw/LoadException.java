package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The user's file cannot be read; {@link #reason()} and its arguments make the sentence to show.
 */
public final class LoadException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Each has a text under {@code load.error.<name>} in the bundles. */
  public enum Reason {
    NOT_FOUND,
    NOT_READABLE,
    EMPTY,
    BINARY,
    UNSUPPORTED,
    BROKEN,
    PASSWORD,
    TOO_LARGE,
    NO_TEXT,
    /** A web page that only frames others; the second argument names these. */
    FRAMES,
    /** Pages that are pictures of text; the second argument names them: 第 1–3 页. */
    SCANNED,
    WRONG_PASSWORD,
    /** Word 2, 6 or 95. */
    OLD_WORD,
    /** A form of another program, which is the second argument: WordPerfect, CAJ… */
    FOREIGN,
    /** Protected by its seller. */
    LOCKED,
    TOO_SLOW,
    /** Named like a zip and none, or cut short. */
    ARCHIVE_BROKEN,
    /** A zip without a document in it. */
    ARCHIVE_EMPTY,
    /** A zip that unpacks to more than any collection of documents would. */
    ARCHIVE_HOSTILE,
    /** A zip with a password. */
    ARCHIVE_LOCKED,
    /** A zip inside a zip. */
    ARCHIVE_NESTED,
    /** RAR or 7z. */
    ARCHIVE_FOREIGN
  }

  private final Reason reason;
  private final transient List<Object> arguments;

  public LoadException(Reason reason, Object... arguments) {
    this(reason, null, arguments);
  }

  public LoadException(Reason reason, Throwable cause, Object... arguments) {
    super(requireNonNull(reason) + " " + List.of(arguments), cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** Fills {@code {0}}… of the text; the file's name is always the first. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
