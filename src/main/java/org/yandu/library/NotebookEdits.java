package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.note.NotebookEntry.Content;
import org.yandu.note.NotebookEntry.Excerpt;
import org.yandu.note.NotebookEntry.Heading;
import org.yandu.note.NotebookEntry.Text;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.store.Tables;

/** Makes, fills and orders notebooks. */
final class NotebookEdits implements Notebooks {
  private final Store store;
  private final UndoLog log;
  private final ExcerptReader excerpts;

  NotebookEdits(Store store, UndoLog log, ExcerptReader excerpts) {
    this.store = requireNonNull(store);
    this.log = requireNonNull(log);
    this.excerpts = requireNonNull(excerpts);
  }

  @Override
  public List<Notebook> all() {
    return store.read(tables -> tables.notebooks().all());
  }

  @Override
  public Notebook create(String title) {
    Change.OfNotebook made = madeNotebook(title);
    log.make(_ -> step(List.of(made)));
    return made.after();
  }

  private Change.OfNotebook madeNotebook(String title) {
    Times times = Times.at(log.now());
    Notebook made = new Notebook(Ids.next(), Edits.storable(title).strip(), times);
    return new Change.OfNotebook(made.withTimes(times.deletedAt(times.created())), made);
  }

  @Override
  public Notebook collectInNew(String title, Collection<UUID> items) {
    List<Excerpt> collected = excerpts.of(new LinkedHashSet<>(items));
    Change.OfNotebook made = madeNotebook(title);
    List<Change> changes = new ArrayList<>(List.of(made));
    changes.addAll(collected(made.after().id(), List.of(), collected));
    log.make(_ -> step(changes));
    return made.after();
  }

  @Override
  public void rename(UUID notebook, String title) {
    String words = Edits.storable(title).strip();
    log.make(tables -> {
      Notebook old = notebook(tables, notebook);
      Notebook renamed = old.withTitle(words).withTimes(old.times().updatedAt(log.now()));
      return step(
          words.equals(old.title()) ? List.of() : List.of(new Change.OfNotebook(old, renamed)));
    });
  }

  @Override
  public void delete(UUID notebook) {
    log.make(tables -> {
      Notebook old = notebook(tables, notebook);
      return step(
          List.of(new Change.OfNotebook(old, old.withTimes(old.times().deletedAt(log.now())))));
    });
  }

  @Override
  public List<Shown> entries(UUID notebook) {
    return excerpts.shown(store.read(tables -> tables.notebooks().entries(notebook)));
  }

  @Override
  public int collect(UUID notebook, Collection<UUID> items) {
    List<Excerpt> collected = excerpts.of(new LinkedHashSet<>(items));
    return log.make(
            tables -> {
              notebook(tables, notebook);
              List<NotebookEntry> there = tables.notebooks().entries(notebook);
              return step(collected(notebook, there, collected));
            })
        .changes()
        .size();
  }

  /** What of {@code wanted} is not there yet, behind what is. */
  private List<Change> collected(UUID notebook, List<NotebookEntry> there, List<Excerpt> wanted) {
    Set<UUID> known = new LinkedHashSet<>();
    there.forEach(entry -> {
      if (entry.content() instanceof Excerpt excerpt) {
        known.add(excerpt.item());
      }
    });
    String last = there.isEmpty() ? "" : there.getLast().position();
    List<Change> changes = new ArrayList<>();
    for (Excerpt excerpt : wanted) {
      if (known.add(excerpt.item())) {
        last = Positions.between(last, "");
        changes.add(made(notebook, last, excerpt));
      }
    }
    return changes;
  }

  @Override
  public NotebookEntry add(UUID notebook, Optional<UUID> after, Content words) {
    Step made =
        log.make(tables -> {
          notebook(tables, notebook);
          List<NotebookEntry> there = tables.notebooks().entries(notebook);
          int at = after.map(id -> index(there, id) + 1).orElse(0);
          Times times = Times.at(log.now());
          NotebookEntry absent =
              new NotebookEntry(
                  Ids.next(), notebook, "", storable(words), times.deletedAt(times.created()));
          return step(
              placed(there.subList(0, at), List.of(absent), there.subList(at, there.size())));
        });
    return ((Change.OfEntry) made.changes().getFirst()).after();
  }

  @Override
  public void setText(UUID entry, String text) {
    log.make(tables -> {
      NotebookEntry old = entry(tables, entry);
      Content words = storable(old.content().withText(text));
      if (words.equals(old.content())) {
        return step(List.of());
      }
      NotebookEntry changed = old.withContent(words).withTimes(old.times().updatedAt(log.now()));
      List<Change> changes = List.of(new Change.OfEntry(old, changed));
      return new Step(Optional.empty(), changes, Optional.of(entry), log.now());
    });
  }

  @Override
  public void move(Collection<UUID> entries, Optional<UUID> after) {
    log.make(tables -> {
      UUID notebook = entry(tables, entries.iterator().next()).notebook();
      List<NotebookEntry> there = tables.notebooks().entries(notebook);
      List<NotebookEntry> moved =
          there.stream().filter(entry -> entries.contains(entry.id())).toList();
      int target = after.map(id -> index(there, id) + 1).orElse(0);
      List<NotebookEntry> before =
          there.subList(0, target).stream().filter(e -> !entries.contains(e.id())).toList();
      List<NotebookEntry> behind =
          there.subList(target, there.size()).stream()
              .filter(e -> !entries.contains(e.id()))
              .toList();
      List<NotebookEntry> fresh = new ArrayList<>(before);
      fresh.addAll(moved);
      fresh.addAll(behind);
      if (fresh.equals(there)) {
        return step(List.of());
      }
      return step(placed(before, moved, behind));
    });
  }

  /**
   * Puts entries between others. Two libraries that were merged may have given the same position to
   * two entries: then those that follow move on a little.
   */
  private List<Change> placed(
      List<NotebookEntry> before, List<NotebookEntry> moved, List<NotebookEntry> behind) {
    String last = before.isEmpty() ? "" : before.getLast().position();
    List<NotebookEntry> run = new ArrayList<>(moved);
    int next = 0;
    while (next < behind.size() && behind.get(next).position().compareTo(last) <= 0) {
      run.add(behind.get(next++));
    }
    String end = next < behind.size() ? behind.get(next).position() : "";
    List<Change> changes = new ArrayList<>();
    for (NotebookEntry entry : run) {
      last = Positions.between(last, end);
      NotebookEntry placed = entry.at(last).withTimes(entry.times().restoredAt(log.now()));
      changes.add(new Change.OfEntry(entry, placed));
    }
    return changes;
  }

  @Override
  public void remove(Collection<UUID> entries) {
    log.make(tables -> {
      List<Change> changes = new ArrayList<>();
      for (UUID id : entries) {
        NotebookEntry old = entry(tables, id);
        changes.add(new Change.OfEntry(old, old.withTimes(old.times().deletedAt(log.now()))));
      }
      return step(changes);
    });
  }

  private Change.OfEntry made(UUID notebook, String position, Content content) {
    Times times = Times.at(log.now());
    NotebookEntry made = new NotebookEntry(Ids.next(), notebook, position, content, times);
    return new Change.OfEntry(made.withTimes(times.deletedAt(times.created())), made);
  }

  private static int index(List<NotebookEntry> there, UUID id) {
    for (int i = 0; i < there.size(); i++) {
      if (there.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new NoSuchElementException("no entry " + id);
  }

  private static Content storable(Content words) {
    return switch (words) {
      case Heading heading -> new Heading(Edits.storable(heading.text()));
      case Text text -> new Text(Edits.storable(text.text()));
      case Excerpt excerpt -> excerpt;
    };
  }

  private Step step(List<Change> changes) {
    return log.step(Optional.empty(), changes);
  }

  private static Notebook notebook(Tables tables, UUID id) {
    return tables
        .notebooks()
        .byId(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no notebook " + id));
  }

  private static NotebookEntry entry(Tables tables, UUID id) {
    return tables
        .notebooks()
        .entryById(id)
        .filter(found -> !found.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no entry " + id));
  }
}
