package org.yandu.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yandu.anchor.Anchor;
import org.yandu.correction.Correction;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Subject;
import org.yandu.note.Times;
import org.yandu.store.DocumentNames;
import org.yandu.store.StoredCorrection;
import org.yandu.store.StoredPlacement;
import org.yandu.store.Tables;

/** Every change a reader makes to documents, highlights, notes and corrections. */
final class Edits {
  private final UndoLog log;

  Edits(UndoLog log) {
    this.log = log;
  }

  Highlight highlight(UUID document, Anchor anchor, HighlightColor color, HighlightStyle style) {
    return highlightAll(document, List.of(anchor), color, style).getFirst();
  }

  /** The same for something that is said of it next, which belongs to the same step. */
  Highlight beginHighlight(
      UUID document, Anchor anchor, HighlightColor color, HighlightStyle style) {
    return highlightAll(document, List.of(anchor), color, style, true).getFirst();
  }

  /** The same at several places, as one step. */
  List<Highlight> highlightAll(
      UUID document, List<Anchor> anchors, HighlightColor color, HighlightStyle style) {
    return highlightAll(document, anchors, color, style, false);
  }

  private List<Highlight> highlightAll(
      UUID document,
      List<Anchor> anchors,
      HighlightColor color,
      HighlightStyle style,
      boolean beginning) {
    Times times = Times.at(log.now());
    Times absent = times.deletedAt(times.created());
    List<Highlight> made =
        anchors.stream()
            .map(
                place -> new Highlight(Ids.next(), document, place, color, style, List.of(), times))
            .toList();
    List<Change> changes =
        made.stream()
            .map(fresh -> (Change) new Change.OfHighlight(fresh.withTimes(absent), fresh))
            .toList();
    log.make(tables -> {
      UndoLog.requireListed(tables, document);
      Step step = log.step(document, changes);
      return beginning ? step.beginning(made.getFirst().id()) : step;
    });
    return made;
  }

  /** Moves a highlight to the place that {@code anchor} says for its document. */
  void move(UUID highlight, Function<UUID, Anchor> anchor) {
    log.make(tables -> {
      Highlight old = highlight(tables, highlight);
      Highlight moved = old.withAnchor(anchor.apply(old.document()));
      List<Change> changes = new ArrayList<>();
      if (!moved.equals(old)) {
        changes.add(new Change.OfHighlight(old, moved.withTimes(old.times().updatedAt(log.now()))));
        // What was decided about the old words says nothing about the new ones.
        for (StoredPlacement place : tables.placements().ofItem(highlight)) {
          Times deleted = place.times().deletedAt(log.now());
          changes.add(new Change.OfPlacement(place, place.withTimes(deleted)));
        }
      }
      return log.step(old.document(), changes);
    });
  }

  void restyle(UUID highlight, HighlightColor color, HighlightStyle style) {
    changeHighlight(highlight, old -> old.with(color, style));
  }

  void deleteHighlight(UUID highlight) {
    log.make(tables -> {
      Highlight old = highlight(tables, highlight);
      return log.step(old.document(), deletions(tables, old, log.now()));
    });
  }

  /** Deletes highlights with the notes on them, and notes, of any documents. */
  void deleteAll(Collection<UUID> items) {
    log.make(tables -> {
      Map<UUID, Change> changes = new LinkedHashMap<>();
      Set<UUID> documents = new LinkedHashSet<>();
      for (UUID id : new LinkedHashSet<>(items)) {
        if (tables.notes().byId(id).isPresent()) {
          Note old = note(tables, id);
          changes.putIfAbsent(id, deletion(old, log.now()));
          old.document().ifPresent(documents::add);
        } else {
          Highlight old = highlight(tables, id);
          documents.add(old.document());
          for (Change change : deletions(tables, old, log.now())) {
            changes.putIfAbsent(change instanceof Change.OfNote of ? of.after().id() : id, change);
          }
        }
      }
      Optional<UUID> only =
          documents.size() == 1 ? documents.stream().findFirst() : Optional.empty();
      return log.step(only, List.copyOf(changes.values()));
    });
  }

  /** A highlight goes with the notes on it, all at the same moment. */
  static List<Change> deletions(Tables tables, Highlight old, Instant now) {
    List<Change> changes = new ArrayList<>();
    for (Note note : tables.notes().on(old.id())) {
      changes.add(deletion(note, now));
    }
    changes.add(new Change.OfHighlight(old, old.withTimes(old.times().deletedAt(now))));
    return changes;
  }

  /** Writes a new note about what {@code about} says; what that names must be there. */
  Note note(Function<Tables, Subject> about, String text) {
    Step made =
        log.make(tables -> {
          Subject subject = about.apply(tables);
          Times times = Times.at(log.now());
          Note note = new Note(Ids.next(), subject, storable(text), times);
          Note absent = note.withTimes(times.deletedAt(times.created()));
          return log.step(note.document(), List.of(new Change.OfNote(absent, note)));
        });
    return ((Change.OfNote) made.changes().getFirst()).after();
  }

  /** Writes a new note on a highlight. */
  Note noteOn(UUID highlight, String text) {
    return note(
        tables -> new Subject.OfHighlight(highlight(tables, highlight).document(), highlight),
        text);
  }

  void setNoteText(UUID note, String text) {
    String words = storable(text);
    log.make(tables -> {
      Note old = note(tables, note);
      if (old.text().equals(words)) {
        return log.step(old.document(), List.of());
      }
      Note edited = old.withText(words).withTimes(old.times().updatedAt(log.now()));
      List<Change> changes = List.of(new Change.OfNote(old, edited));
      return new Step(old.document(), changes, Optional.of(note), log.now());
    });
  }

  void deleteNote(UUID note) {
    log.make(tables -> {
      Note old = note(tables, note);
      return log.step(old.document(), List.of(deletion(old, log.now())));
    });
  }

  void removeDocument(UUID document) {
    log.make(tables -> {
      Times before = UndoLog.requireListed(tables, document);
      Times after = before.deletedAt(log.now());
      return log.step(document, List.of(new Change.OfDocument(document, before, after)));
    });
  }

  /**
   * Puts a newer content in the place of a document's old one, as {@code plan} says; one that was
   * removed is brought back by that.
   */
  void renew(Function<Tables, Step> plan) {
    log.make(plan);
  }

  /** Lists a document by other names; what is derived is no step of undo. */
  void relist(UUID document, DocumentNames names) {
    log.aside(tables -> tables.documents().setNames(document, names));
  }

  /**
   * Says {@code added} about a document, numbered from {@code first} or last, for {@code
   * withdrawn}.
   *
   * @param names by which it is listed from then on
   */
  void correct(
      UUID document,
      List<StoredCorrection> withdrawn,
      List<Correction> added,
      OptionalInt first,
      DocumentNames names) {
    log.make(tables -> {
      UndoLog.requireListed(tables, document);
      Instant now = log.now();
      List<Change> changes = new ArrayList<>();
      for (StoredCorrection old : withdrawn) {
        changes.add(new Change.OfCorrection(old, old.withTimes(old.times().deletedAt(now))));
      }
      int number = first.orElseGet(() -> tables.corrections().nextNumber(document));
      for (Correction correction : added) {
        Times times = Times.at(now);
        var made = new StoredCorrection(Ids.next(), document, number++, correction, times);
        changes.add(new Change.OfCorrection(made.withTimes(times.deletedAt(now)), made));
      }
      DocumentNames before = tables.documents().names(document).orElseThrow();
      if (!changes.isEmpty() && !before.equals(names)) {
        changes.add(new Change.OfNames(document, before, names));
      }
      return log.step(document, changes);
    });
  }

  private void changeHighlight(UUID id, UnaryOperator<Highlight> change) {
    log.make(tables -> {
      Highlight old = highlight(tables, id);
      Highlight changed = change.apply(old);
      Highlight dated = changed.withTimes(old.times().updatedAt(log.now()));
      return log.step(
          old.document(),
          changed.equals(old) ? List.of() : List.of(new Change.OfHighlight(old, dated)));
    });
  }

  static Change deletion(Note note, Instant now) {
    return new Change.OfNote(note, note.withTimes(note.times().deletedAt(now)));
  }

  static <T> T required(T found, UUID id) {
    if (found == null) {
      throw new NoSuchElementException("there is no " + id);
    }
    return found;
  }

  static Highlight highlight(Tables tables, UUID id) {
    return tables
        .highlights()
        .byId(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no highlight " + id));
  }

  static Note note(Tables tables, UUID id) {
    return tables
        .notes()
        .byId(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no note " + id));
  }

  /** Half a character, as a cut in the middle of a pair leaves it, has no form in UTF-8. */
  static String storable(String text) {
    return text.codePoints()
        .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
