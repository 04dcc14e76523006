package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.ShownText;

/** Highlights made and moved by what the words of the document are. */
final class Marks {
  private final Shelf shelf;
  private final Edits edits;
  private final AnnotationReader reader;

  Marks(Shelf shelf, Edits edits, AnnotationReader reader) {
    this.shelf = requireNonNull(shelf);
    this.edits = requireNonNull(edits);
    this.reader = requireNonNull(reader);
  }

  void move(UUID highlight, Range range) {
    edits.move(highlight, document -> Anchors.of(shelf.places(document), range));
  }

  int everywhere(UUID id, Range like, HighlightColor color, HighlightStyle style) {
    Places places = shelf.places(id);
    Document document = places.document();
    Set<Range> taken = new HashSet<>();
    Annotations annotations = reader.of(id);
    annotations.highlights().forEach(h -> annotations.rangeOf(h).ifPresent(taken::add));
    // The anchor of the words themselves says whether the range is one of this text.
    Anchors.of(places, like);
    List<Anchor> anchors = new ArrayList<>();
    for (Range range : occurrences(document, document.shown(like))) {
      if (!taken.contains(range)) {
        anchors.add(Anchors.of(places, range));
      }
    }
    if (!anchors.isEmpty()) {
      edits.highlightAll(id, anchors, color, style);
    }
    return anchors.size();
  }

  /** Where words stand as a reader sees them, so that a line's end in between does not matter. */
  private static List<Range> occurrences(Document document, String words) {
    ShownText shown = ShownText.of(document);
    List<Range> found = new ArrayList<>();
    if (words.isBlank()) {
      return found;
    }
    int at = shown.text().indexOf(words);
    while (at >= 0) {
      found.add(shown.toSource(new Range(at, at + words.length())));
      at = shown.text().indexOf(words, at + words.length());
    }
    return found;
  }
}
