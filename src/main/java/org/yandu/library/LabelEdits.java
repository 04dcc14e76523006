package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.Kind;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.note.Tag;
import org.yandu.store.Store;
import org.yandu.store.Tables;

/** Files highlights and notes. */
final class LabelEdits implements Labelling {
  private final Store store;
  private final UndoLog log;

  LabelEdits(Store store, UndoLog log) {
    this.store = requireNonNull(store);
    this.log = requireNonNull(log);
  }

  @Override
  public void setKind(Collection<UUID> items, String kind) {
    String word = Edits.storable(kind).strip();
    change(items, label -> label.withKind(word));
  }

  @Override
  public void setImportant(Collection<UUID> items, boolean important) {
    change(items, label -> label.withImportant(important));
  }

  @Override
  public void setTags(UUID item, List<String> tags) {
    List<String> names = names(tags.stream());
    change(List.of(item), label -> label.withTags(names));
  }

  @Override
  public void addTag(Collection<UUID> items, String tag) {
    change(
        items,
        label -> label.withTags(names(Stream.concat(label.tags().stream(), Stream.of(tag)))));
  }

  @Override
  public void removeTag(Collection<UUID> items, String tag) {
    change(
        items, label -> label.withTags(label.tags().stream().filter(t -> !t.equals(tag)).toList()));
  }

  @Override
  public void setColor(Collection<UUID> items, HighlightColor color) {
    log.make(tables -> {
      List<Change> changes = new ArrayList<>();
      for (UUID id : bearers(tables, items)) {
        tables
            .highlights()
            .byId(id)
            .filter(old -> old.color() != color)
            .ifPresent(old -> changes.add(of(old, old.with(color, old.style()))));
      }
      return step(changes);
    });
  }

  @Override
  public void colorTag(String name, Optional<HighlightColor> color) {
    log.make(tables -> {
      Optional<Tag> old = tables.tags().named(name).filter(tag -> !tag.color().equals(color));
      List<Change> changes =
          old.stream()
              .<Change>map(tag -> new Change.OfTag(tag, new Tag(name, color), log.now()))
              .toList();
      return log.step(Optional.empty(), changes);
    });
  }

  @Override
  public List<Tag> tags() {
    return store.read(tables -> tables.tags().inUse());
  }

  @Override
  public List<String> ownKinds() {
    Set<String> kinds = new TreeSet<>();
    store.read(tables -> {
      tables.highlights().kinds().forEach(kinds::add);
      tables.notes().kinds().forEach(kinds::add);
      return null;
    });
    kinds.removeIf(word -> word.isEmpty() || Kind.of(word).isPresent());
    return List.copyOf(kinds);
  }

  private void change(Collection<UUID> items, UnaryOperator<Label> change) {
    log.make(tables -> {
      List<Change> changes = new ArrayList<>();
      for (UUID id : bearers(tables, items)) {
        changed(tables, id, change).ifPresent(changes::add);
      }
      return step(changes);
    });
  }

  /** What bears the labels of these: highlights, and the notes that are not about one. */
  private static Set<UUID> bearers(Tables tables, Collection<UUID> items) {
    Set<UUID> bearers = new LinkedHashSet<>();
    for (UUID id : items) {
      bearers.add(tables.notes().byId(id).flatMap(Note::highlight).orElse(id));
    }
    return bearers;
  }

  private Optional<Change> changed(Tables tables, UUID id, UnaryOperator<Label> change) {
    Optional<Note> note = tables.notes().byId(id);
    if (note.isPresent()) {
      Note old = Edits.note(tables, id);
      Label label = change.apply(old.label());
      Note changed = old.withLabel(label).withTimes(old.times().updatedAt(log.now()));
      return label.equals(old.label())
          ? Optional.empty()
          : Optional.of(new Change.OfNote(old, changed));
    }
    Highlight old = Edits.highlight(tables, id);
    Label label = change.apply(old.label());
    return label.equals(old.label())
        ? Optional.empty()
        : Optional.of(of(old, old.withLabel(label)));
  }

  private Change of(Highlight old, Highlight changed) {
    return new Change.OfHighlight(old, changed.withTimes(old.times().updatedAt(log.now())));
  }

  /** About a document if all changes are in one. */
  private Step step(List<Change> changes) {
    List<UUID> documents =
        changes.stream()
            .flatMap(change ->
                switch (change) {
                  case Change.OfHighlight of -> Stream.of(of.after().document());
                  case Change.OfNote of -> of.after().document().stream();
                  default -> Stream.empty();
                })
            .distinct()
            .toList();
    Optional<UUID> only =
        documents.size() == 1 ? Optional.of(documents.getFirst()) : Optional.empty();
    return log.step(only, changes);
  }

  private static List<String> names(Stream<String> tags) {
    return tags.map(Edits::storable)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
