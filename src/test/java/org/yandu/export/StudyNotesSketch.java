package org.yandu.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.note.Subject;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** Marks and annotates a document for a test. */
final class StudyNotesSketch {
  static final LocalDate DATE = LocalDate.of(2026, 3, 9);
  private static final Times TIMES = Times.at(Instant.parse("2026-03-08T10:15:30Z"));

  private final Document document;
  private final List<Highlight> highlights = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<UUID, Verdict> places = new HashMap<>();

  StudyNotesSketch(Document document) {
    this.document = document;
  }

  /** Marks from the first place of {@code from} to the next of {@code to}. */
  StudyNotesSketch mark(String from, String to, HighlightColor color, String... tags) {
    int start = document.text().indexOf(from);
    var range = new Range(start, document.text().indexOf(to, start) + to.length());
    places.put(add(range, range.in(document.text()), color, tags), new Verdict.Exact(range));
    return this;
  }

  /** Turns the last highlight into one that was placed by likeness. */
  StudyNotesSketch formerly(String quote) {
    Highlight last = highlights.removeLast();
    Range range = last.anchor().range();
    UUID id = add(range, quote, last.color());
    places.put(id, new Verdict.Approximate(range, 0.8));
    return this;
  }

  StudyNotesSketch lost(String quote, HighlightColor color) {
    places.put(add(new Range(0, quote.length()), quote, color), new Verdict.Orphaned());
    return this;
  }

  /** Writes a note on the last highlight. */
  StudyNotesSketch note(String text) {
    notes.add(
        new Note(
            new UUID(2, notes.size()),
            highlights.getLast().document(),
            Optional.of(highlights.getLast().id()),
            text,
            TIMES));
    return this;
  }

  StudyNotesSketch noteOnAll(String text) {
    notes.add(new Note(new UUID(2, notes.size()), new UUID(0, 9), Optional.empty(), text, TIMES));
    return this;
  }

  /** Writes a note on the section whose heading has these words; lost if there is none. */
  StudyNotesSketch noteOnSection(String heading, String text, Label label, String author) {
    UUID id = new UUID(2, notes.size());
    int start = document.text().indexOf(heading);
    Range range = new Range(Math.max(0, start), Math.max(0, start) + heading.length());
    places.put(id, start < 0 ? new Verdict.Orphaned() : new Verdict.Exact(range));
    var at = new Anchor(range, heading, "", "", "");
    notes.add(new Note(id, new Subject.OfSection(new UUID(0, 9), at), text, label, author, TIMES));
    return this;
  }

  /** Files the last highlight. */
  StudyNotesSketch filed(Label label, String author) {
    Highlight last = highlights.removeLast();
    highlights.add(
        new Highlight(
            last.id(),
            last.document(),
            last.anchor(),
            last.color(),
            last.style(),
            label,
            author,
            last.times()));
    return this;
  }

  AnnotatedDocument build() {
    return new AnnotatedDocument(document, highlights, notes, places);
  }

  StudyNotes notes() {
    return StudyNotes.of(List.of(build()), DATE, Map.of());
  }

  private UUID add(Range range, String quote, HighlightColor color, String... tags) {
    var id = new UUID(1, highlights.size());
    HighlightStyle style =
        color == HighlightColor.RED ? HighlightStyle.UNDERLINE : HighlightStyle.MARK;
    highlights.add(
        new Highlight(
            id,
            new UUID(0, 9),
            new Anchor(range, quote, "", "", "一、旧的标题"),
            color,
            style,
            List.of(tags),
            TIMES));
    return id;
  }
}
