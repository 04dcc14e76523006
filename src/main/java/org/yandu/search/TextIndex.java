package org.yandu.search;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.ShownText;

/**
 * A document made ready to be searched: its shown text, folded, and the way back.
 *
 * <p>Immutable; made in one pass over the text, it costs four bytes a character.
 */
public final class TextIndex {
  private final UUID id;
  private final Places places;
  private final ShownText shown;
  private final String folded;

  /** Where each block starts in the shown text, and one past the end. */
  private final int[] blockStarts;

  private TextIndex(UUID id, Document document, Places places) {
    this.id = requireNonNull(id);
    this.places = places;
    this.shown = ShownText.of(document);
    this.folded = Fold.fold(shown.text());
    IntStream starts =
        document.blocks().stream()
            .filter(block -> block.kind() != BlockKind.PICTURE)
            .mapToInt(block -> shown.toShown(block.range().start()));
    this.blockStarts = IntStream.concat(starts, IntStream.of(folded.length() + 1)).toArray();
  }

  public static TextIndex of(UUID id, Document document) {
    return new TextIndex(id, document, Places.of(document));
  }

  /** The same when the places of the document are already known. */
  public static TextIndex of(UUID id, Places places) {
    return new TextIndex(id, places.document(), places);
  }

  /** Whether it is what would be made of {@code document} now. */
  public boolean agreesWith(Document document) {
    return folded.equals(Fold.fold(ShownText.of(document).text()));
  }

  public UUID id() {
    return id;
  }

  public Places places() {
    return places;
  }

  Document document() {
    return places.document();
  }

  ShownText shown() {
    return shown;
  }

  String folded() {
    return folded;
  }

  /** The block, as a range of the shown text, that holds the place. */
  Range blockAround(int offset) {
    int at = Arrays.binarySearch(blockStarts, offset);
    int block = at >= 0 ? at : -at - 2;
    return new Range(blockStarts[block], blockStarts[block + 1] - 1);
  }
}
