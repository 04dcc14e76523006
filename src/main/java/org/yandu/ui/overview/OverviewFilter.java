package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yandu.library.Overview;
import org.yandu.note.HighlightColor;
import org.yandu.search.Fold;

/**
 * Which items are shown. What is empty lets everything pass.
 *
 * @param words parted by blanks; each must be in an item, folded as for search
 * @param document id of the document
 * @param from first day on which the item may have been changed last
 * @param to last day
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
    boolean important) {
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
          false);

  public OverviewFilter {
    requireNonNull(words);
    colors = Set.copyOf(colors);
    requireNonNull(kind);
    requireNonNull(tag);
    requireNonNull(speaker);
    requireNonNull(document);
    requireNonNull(from);
    requireNonNull(to);
  }

  OverviewFilter withWords(String other) {
    return new OverviewFilter(other, colors, kind, tag, speaker, document, from, to, important);
  }

  OverviewFilter toggled(HighlightColor color) {
    Set<HighlightColor> fresh = EnumSet.noneOf(HighlightColor.class);
    fresh.addAll(colors);
    if (!fresh.remove(color)) {
      fresh.add(color);
    }
    return new OverviewFilter(words, fresh, kind, tag, speaker, document, from, to, important);
  }

  OverviewFilter withKind(Optional<String> other) {
    return new OverviewFilter(words, colors, other, tag, speaker, document, from, to, important);
  }

  OverviewFilter withTag(Optional<String> other) {
    return new OverviewFilter(words, colors, kind, other, speaker, document, from, to, important);
  }

  OverviewFilter withSpeaker(Optional<String> other) {
    return new OverviewFilter(words, colors, kind, tag, other, document, from, to, important);
  }

  OverviewFilter withDocument(Optional<UUID> other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, other, from, to, important);
  }

  OverviewFilter withFrom(Optional<LocalDate> other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, document, other, to, important);
  }

  OverviewFilter withTo(Optional<LocalDate> other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, document, from, other, important);
  }

  OverviewFilter withImportant(boolean other) {
    return new OverviewFilter(words, colors, kind, tag, speaker, document, from, to, other);
  }

  boolean passes(Overview.Item item) {
    return (colors.isEmpty() || item.color().filter(colors::contains).isPresent())
        && kind.map(item.label().kind()::equals).orElse(true)
        && tag.map(item.label().tags()::contains).orElse(true)
        && speaker.map(item.speakers()::contains).orElse(true)
        && document.map(id -> item.documentId().filter(id::equals).isPresent()).orElse(true)
        && (!important || item.label().important())
        && onADay(item.updated())
        && hasWords(item);
  }

  private boolean onADay(Instant changed) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    LocalDate day = LocalDate.ofInstant(changed, ZoneId.systemDefault());
    return !from.filter(day::isBefore).isPresent() && !to.filter(day::isAfter).isPresent();
  }

  private boolean hasWords(Overview.Item item) {
    if (words.isBlank()) {
      return true;
    }
    String all =
        Fold.fold(
            String.join(
                "\n",
                item.words(),
                item.text(),
                item.document(),
                String.join("\n", item.label().tags()),
                String.join("\n", item.speakers())));
    return Stream.of(words.strip().split("[\\s\u3000]+")).map(Fold::fold).allMatch(all::contains);
  }
}
