package org.yandu.markup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * Words that look alike.
 *
 * @param text may hold line feeds, each the end of a line
 * @param link where it leads; nobody says that it is safe to go there
 */
public record Run(String text, Set<Emphasis> emphasis, Optional<String> link) {
  /** How words stand out. */
  public enum Emphasis {
    BOLD,
    ITALIC,
    CODE
  }

  public Run {
    requireNonNull(text);
    emphasis = Set.copyOf(emphasis);
    requireNonNull(link);
  }

  static Run plain(String text) {
    return new Run(text, Set.of(), Optional.empty());
  }

  public boolean is(Emphasis one) {
    return emphasis.contains(one);
  }

  public Run withText(String other) {
    return new Run(other, emphasis, link);
  }
}
