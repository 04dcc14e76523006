package org.yandu.ui.notes;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yandu.note.HighlightColor;
import org.yandu.note.Label;

/**
 * Which cards are shown. An empty set, and empty words, let everything pass.
 *
 * @param words parted by blanks; each must be in a card
 * @param kinds words of kinds
 */
public record NoteFilter(
    String words,
    Set<HighlightColor> colors,
    Set<String> kinds,
    Set<String> tags,
    boolean important) {
  public static final NoteFilter ALL = new NoteFilter("", Set.of(), Set.of(), Set.of(), false);

  public NoteFilter {
    requireNonNull(words);
    colors = Set.copyOf(colors);
    kinds = Set.copyOf(kinds);
    tags = Set.copyOf(tags);
  }

  NoteFilter withWords(String other) {
    return new NoteFilter(other, colors, kinds, tags, important);
  }

  NoteFilter toggled(HighlightColor color) {
    return new NoteFilter(words, toggled(colors, color), kinds, tags, important);
  }

  NoteFilter toggledKind(String kind) {
    return new NoteFilter(words, colors, toggled(kinds, kind), tags, important);
  }

  NoteFilter toggledTag(String tag) {
    return new NoteFilter(words, colors, kinds, toggled(tags, tag), important);
  }

  NoteFilter withImportant(boolean other) {
    return new NoteFilter(words, colors, kinds, tags, other);
  }

  /** Whether more is asked for than words and colours, which are always in sight. */
  boolean isHidden() {
    return important || !kinds.isEmpty() || !tags.isEmpty();
  }

  boolean passes(NoteCard card) {
    Label label = card.label();
    return (colors.isEmpty()
            || card.highlight().filter(h -> colors.contains(h.color())).isPresent())
        && (kinds.isEmpty() || kinds.contains(label.kind()))
        && (tags.isEmpty() || label.tags().stream().anyMatch(tags::contains))
        && (!important || label.important())
        && Stream.of(words.strip().split("[\\s\u3000]+")).allMatch(card::has);
  }

  private static <T> Set<T> toggled(Set<T> set, T one) {
    Set<T> fresh = new TreeSet<>(set);
    if (!fresh.remove(one)) {
      fresh.add(one);
    }
    return fresh;
  }
}
