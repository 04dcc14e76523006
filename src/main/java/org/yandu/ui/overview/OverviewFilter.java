package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.note.HighlightColor;
import org.yandu.search.Query;

/**
 * Which items are shown. What is empty lets everything pass.
 *
 * @param words as in the search: parted by blanks, each must be in an item
 * @param kind the word of a kind; the empty one for items of none
 * @param document id of the document; {@link #NO_DOCUMENT} for notes on none
 * @param from first day on which the item may have been changed last
 * @param to last day
 * @param noted whether there must, or must not, be a note
 */
public record OverviewFilter(
    String words,
    Set<HighlightColor> colors,
    Optional<String> kind,
    Optional<String> tag,
    Optional<String> speaker,
    Optional<UUID> document,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean important,
    Optional<Boolean> noted) {
  static final UUID NO_DOCUMENT = new UUID(0, 0);

  public static final OverviewFilter ALL =
      new OverviewFilter(
          "",
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  public OverviewFilter {
    requireNonNull(words);
    colors = Set.copyOf(colors);
    requireNonNull(kind);
    requireNonNull(tag);
    requireNonNull(speaker);
    requireNonNull(document);
    requireNonNull(from);
    requireNonNull(to);
    requireNonNull(noted);
  }

  OverviewFilter withWords(String other) {
    return new OverviewFilter(
        other, colors, kind, tag, speaker, document, from, to, important, noted);
  }

  OverviewFilter toggled(HighlightColor color) {
    Set<HighlightColor> fresh = EnumSet.noneOf(HighlightColor.class);
    fresh.addAll(colors);
    if (!fresh.remove(color)) {
      fresh.add(color);
    }
    return new OverviewFilter(
        words, fresh, kind, tag, speaker, document, from, to, important, noted);
  }

  OverviewFilter withKind(Optional<String> other) {
    return new OverviewFilter(
        words, colors, other, tag, speaker, document, from, to, important, noted);
  }

  OverviewFilter withTag(Optional<String> other) {
    return new OverviewFilter(
        words, colors, kind, other, speaker, document, from, to, important, noted);
  }

  OverviewFilter withSpeaker(Optional<String> other) {
    return new OverviewFilter(
        words, colors, kind, tag, other, document, from, to, important, noted);
  }

  OverviewFilter withDocument(Optional<UUID> other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, other, from, to, important, noted);
  }

  OverviewFilter withFrom(Optional<LocalDate> other) {
    return new OverviewFilter(
        words, colors, kind, tag, speaker, document, other, to, important, noted);
  }

  OverviewFilter withTo(Optional<LocalDate> other) {
    return new OverviewFilter(
        words, colors, kind, tag, speaker, document, from, other, important, noted);
  }

  OverviewFilter withImportant(boolean other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, document, from, to, other, noted);
  }

  OverviewFilter withNoted(Optional<Boolean> other) {
    return new OverviewFilter(
        words, colors, kind, tag, speaker, document, from, to, important, other);
  }

  boolean passes(OverviewRow row) {
    return passes(row, Query.parse(words));
  }

  /**
   * @param query what {@link #words} say
   */
  boolean passes(OverviewRow row, Query query) {
    Item item = row.item();
    return (colors.isEmpty() || item.color().filter(colors::contains).isPresent())
        && (kind.isEmpty() || kind.get().equals(item.label().kind()))
        && (tag.isEmpty() || item.label().tags().contains(tag.get()))
        && (speaker.isEmpty() || item.speakers().contains(speaker.get()))
        && (document.isEmpty()
            || item.home().map(Home::id).orElse(NO_DOCUMENT).equals(document.get()))
        && (!important || item.label().important())
        && (noted.isEmpty() || noted.get() == item.hasText())
        && (from.isEmpty() || !row.day().isBefore(from.get()))
        && (to.isEmpty() || !row.day().isAfter(to.get()))
        && query.wanted().stream().allMatch(row.folded()::contains)
        && query.unwanted().stream().noneMatch(row.folded()::contains);
  }
}
