package org.yandu.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that libraries share, with every value that no other one supersedes: a multi-value
 * register. Merging two is the union of their values without the superseded ones, so it makes no
 * difference in which order and how often libraries meet.
 *
 * @param type what it is, as {@link Type#word()} says; others are kept as they are
 * @param id the same in all libraries
 * @param values never empty, the one that is shown first
 */
public record Item(String type, String id, List<Value> values) {
  /** The types there are. */
  public enum Type {
    HIGHLIGHT,
    NOTE,
    TAG,
    TAGGED,
    NOTEBOOK,
    ENTRY,
    BOOKMARK,
    CORRECTION;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Item {
    requireNonNull(type);
    requireNonNull(id);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(type + " " + id + " has no value");
    }
    values = values.stream().sorted(Value.SHOWN_FIRST).toList();
  }

  /** The value that is shown. */
  public Value shown() {
    return values.getFirst();
  }

  /** Concurrent values whose words differ from those shown; what a reader has to decide about. */
  public List<Value> others(String wordsField) {
    List<Value> others = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(shown().field(wordsField)));
    for (Value value : values.subList(1, values.size())) {
      if (!value.deleted() && !words.contains(value.field(wordsField))) {
        words.add(value.field(wordsField));
        others.add(value);
      }
    }
    return others;
  }

  /** All that was written of it here or there. */
  public Item merged(Item other) {
    List<Value> all = new ArrayList<>(values);
    for (Value theirs : other.values) {
      if (all.stream().noneMatch(theirs::sameAs)) {
        all.add(theirs);
      }
    }
    List<Value> kept =
        all.stream().filter(value -> all.stream().noneMatch(o -> o.supersedes(value))).toList();
    return new Item(type, id, kept);
  }

  /** All writes that are known with its values. */
  public VersionVector known() {
    VersionVector known = VersionVector.NONE;
    for (Value value : values) {
      known = known.joined(value.known());
    }
    return known;
  }
}
