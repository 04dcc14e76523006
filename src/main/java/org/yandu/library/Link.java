package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of something in a library, as it is written into other programs: {@code
 * yandu://highlight/0190…}. It names no library; the one that is open looks it up.
 */
public record Link(Kind kind, UUID id) {
  private static final Pattern FORM =
      Pattern.compile("yandu:/{1,2}([a-z]+)/([0-9a-f-]{36})/?", Pattern.CASE_INSENSITIVE);

  /** What a link may lead to. */
  public enum Kind {
    DOCUMENT,
    HIGHLIGHT,
    NOTE,
    BOOKMARK
  }

  public Link {
    requireNonNull(kind);
    requireNonNull(id);
  }

  /** The link that {@code words} are; a slash too few, as file systems make it, is forgiven. */
  public static Optional<Link> of(String words) {
    Matcher matcher = FORM.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Kind kind = Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(new Link(kind, UUID.fromString(matcher.group(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it is written. */
  @Override
  public String toString() {
    return "yandu://" + kind.name().toLowerCase(Locale.ROOT) + "/" + id;
  }
}
