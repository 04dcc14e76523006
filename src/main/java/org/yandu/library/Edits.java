package org.yandu.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yandu.anchor.Anchor;
import org.yandu.correction.Correction;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.store.DocumentNames;
import org.yandu.store.Store;
import org.yandu.store.StoredCorrection;
import org.yandu.store.Tables;

/**
 * Every change a reader makes, each in one transaction and one step of undo.
 *
 * <p>One change at a time, so that the order of the steps is the order on disk.
 */
final class Edits {
  private final Store store;
  private final InstantSource clock;
  private final Consumer<UUID> textChanged;
  private final History history = new History();

  /**
   * @param textChanged told of every document whose text is another one than before
   */
  Edits(Store store, InstantSource clock, Consumer<UUID> textChanged) {
    this.store = store;
    this.clock = clock;
    this.textChanged = textChanged;
  }

  synchronized Highlight highlight(
      UUID document, Anchor anchor, HighlightColor color, HighlightStyle style) {
    return highlightAll(document, List.of(anchor), color, style).getFirst();
  }

  /** The same at several places, as one step. */
  synchronized List<Highlight> highlightAll(
      UUID document, List<Anchor> anchors, HighlightColor color, HighlightStyle style) {
    Times times = Times.at(now());
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
    change(tables -> {
      requireListed(tables, document);
      return step(document, changes);
    });
    return made;
  }

  /** Moves a highlight to the place that {@code anchor} says for its document. */
  synchronized void move(UUID highlight, Function<UUID, Anchor> anchor) {
    changeHighlight(highlight, old -> old.withAnchor(anchor.apply(old.document())));
  }

  synchronized void restyle(UUID highlight, HighlightColor color, HighlightStyle style) {
    changeHighlight(highlight, old -> old.with(color, style));
  }

  synchronized void setTags(UUID highlight, List<String> tags) {
    List<String> names =
        tags.stream()
            .map(Edits::storable)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList();
    changeHighlight(highlight, old -> old.withTags(names));
  }

  synchronized void deleteHighlight(UUID highlight) {
    change(tables -> {
      Highlight old = highlight(tables, highlight);
      List<Change> changes = new ArrayList<>();
      for (Note note : tables.notes().on(highlight)) {
        changes.add(deletion(note));
      }
      changes.add(new Change.OfHighlight(old, old.withTimes(old.times().deletedAt(now()))));
      return step(old.document(), changes);
    });
  }

  synchronized Note noteOn(UUID highlight, String text) {
    return newNote(
        tables -> note(highlight(tables, highlight).document(), Optional.of(highlight), text));
  }

  synchronized Note noteOnDocument(UUID document, String text) {
    return newNote(tables -> {
      requireListed(tables, document);
      return note(document, Optional.empty(), text);
    });
  }

  synchronized void setNoteText(UUID note, String text) {
    String words = storable(text);
    change(tables -> {
      Note old = note(tables, note);
      if (old.text().equals(words)) {
        return step(old.document(), List.of());
      }
      Note edited = old.withText(words).withTimes(old.times().updatedAt(now()));
      List<Change> changes = List.of(new Change.OfNote(old, edited));
      return new Step(old.document(), changes, Optional.of(note), clock.instant());
    });
  }

  synchronized void deleteNote(UUID note) {
    change(tables -> {
      Note old = note(tables, note);
      return step(old.document(), List.of(deletion(old)));
    });
  }

  synchronized void removeDocument(UUID document) {
    change(tables -> {
      Times before = requireListed(tables, document);
      Times after = before.deletedAt(now());
      return step(document, List.of(new Change.OfDocument(document, before, after)));
    });
  }

  /** Puts a newer content in the place of a document's old one, as {@code plan} says. */
  synchronized void renew(Function<Tables, Step> plan) {
    change(tables -> {
      Step step = plan.apply(tables);
      requireListed(tables, step.document());
      return step;
    });
  }

  /** Lists a document by other names; what is derived is no step of undo. */
  synchronized void relist(UUID document, DocumentNames names) {
    store.write(tables -> {
      tables.documents().setNames(document, names);
      return null;
    });
  }

  /**
   * Says {@code added} about a document, numbered from {@code first} or last, for {@code withdrawn}.
   *
   * @param names by which it is listed from then on
   */
  synchronized void correct(
      UUID document,
      List<StoredCorrection> withdrawn,
      List<Correction> added,
      OptionalInt first,
      DocumentNames names) {
    change(tables -> {
      requireListed(tables, document);
      Instant now = now();
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
      return step(document, changes);
    });
  }

  synchronized Optional<UUID> canUndo() {
    return history.nextUndo().map(Step::document);
  }

  synchronized Optional<UUID> canRedo() {
    return history.nextRedo().map(Step::document);
  }

  synchronized Optional<Step> undo() {
    Optional<Step> step = history.nextUndo();
    step.ifPresent(last -> {
      write(last.changes().reversed(), Change::writeBefore);
      history.undid();
    });
    return step;
  }

  synchronized Optional<Step> redo() {
    Optional<Step> step = history.nextRedo();
    step.ifPresent(next -> {
      write(next.changes(), Change::writeAfter);
      history.redid();
    });
    return step;
  }

  private void write(List<Change> changes, BiConsumer<Change, Tables> way) {
    store.write(tables -> {
      changes.forEach(change -> way.accept(change, tables));
      return null;
    });
    tell(changes);
  }

  /** Plans and writes in one transaction; remembered only once it is on disk. */
  private Step change(Function<Tables, Step> plan) {
    Step made =
        store.write(tables -> {
          Step step = plan.apply(tables);
          step.changes().forEach(change -> change.writeAfter(tables));
          return step;
        });
    if (!made.changes().isEmpty()) {
      history.add(made);
      tell(made.changes());
    }
    return made;
  }

  private void tell(List<Change> changes) {
    changes.stream().map(Change::changedText).flatMap(Optional::stream).forEach(textChanged);
  }

  private void changeHighlight(UUID id, UnaryOperator<Highlight> change) {
    change(tables -> {
      Highlight old = highlight(tables, id);
      Highlight changed = change.apply(old);
      Highlight dated = changed.withTimes(old.times().updatedAt(now()));
      return step(
          old.document(),
          changed.equals(old) ? List.of() : List.of(new Change.OfHighlight(old, dated)));
    });
  }

  private Note newNote(Function<Tables, Note> maker) {
    Step made =
        change(tables -> {
          Note note = maker.apply(tables);
          Times created = note.times();
          Note absent = note.withTimes(created.deletedAt(created.created()));
          return step(note.document(), List.of(new Change.OfNote(absent, note)));
        });
    return ((Change.OfNote) made.changes().getFirst()).after();
  }

  private Note note(UUID document, Optional<UUID> highlight, String text) {
    return new Note(Ids.next(), document, highlight, storable(text), Times.at(now()));
  }

  private Change deletion(Note note) {
    return new Change.OfNote(note, note.withTimes(note.times().deletedAt(now())));
  }

  private Step step(UUID document, List<Change> changes) {
    return new Step(document, changes, Optional.empty(), clock.instant());
  }

  private static Times requireListed(Tables tables, UUID document) {
    return tables
        .documents()
        .times(document)
        .filter(times -> !times.isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no document " + document));
  }

  private static Highlight highlight(Tables tables, UUID id) {
    return tables
        .highlights()
        .byId(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no highlight " + id));
  }

  private static Note note(Tables tables, UUID id) {
    return tables
        .notes()
        .byId(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no note " + id));
  }

  /** Half a character, as a cut in the middle of a pair leaves it, has no form in UTF-8. */
  private static String storable(String text) {
    return text.codePoints()
        .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As exact as the store keeps it, so that a change reads back equal. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
