package org.yandu.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Document;

/**
 * A document with all that a reader wrote about it: what study notes are made from.
 *
 * @param highlights in any order
 * @param notes on these highlights and on the document as a whole; of several on one highlight the
 *     given order is kept
 * @param places where each highlight stands now; one that is missing here is an orphan
 */
public record AnnotatedDocument(
    Document document, List<Highlight> highlights, List<Note> notes, Map<UUID, Verdict> places) {
  public AnnotatedDocument {
    requireNonNull(document);
    highlights = List.copyOf(highlights);
    notes = List.copyOf(notes);
    places = Map.copyOf(places);
  }

  /** Whether there is nothing to hand out. */
  public boolean isEmpty() {
    return highlights.isEmpty() && notes.stream().allMatch(note -> note.text().isBlank());
  }

  /** The same with nothing but these highlights, the notes on them, and these notes. */
  public AnnotatedDocument only(Set<UUID> items) {
    return new AnnotatedDocument(
        document,
        highlights.stream().filter(marked -> items.contains(marked.id())).toList(),
        notes.stream().filter(note -> items.contains(note.highlight().orElse(note.id()))).toList(),
        places);
  }
}
