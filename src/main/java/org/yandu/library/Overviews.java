package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.Note;

/** All that is marked and written, and what is done to many of it at once. */
final class Overviews implements Overview {
  private final OverviewReader reader;
  private final Exporter exporter;
  private final Edits edits;
  private final UndoLog log;

  Overviews(OverviewReader reader, Exporter exporter, Edits edits, UndoLog log) {
    this.reader = requireNonNull(reader);
    this.exporter = requireNonNull(exporter);
    this.edits = requireNonNull(edits);
    this.log = requireNonNull(log);
  }

  @Override
  public List<Item> items() {
    return reader.items();
  }

  @Override
  public List<Quotation> quotations(Collection<UUID> items) {
    Map<UUID, Annotations> read = new HashMap<>();
    return chosen(items).stream().map(item -> reader.quotation(item, read)).toList();
  }

  private List<Item> chosen(Collection<UUID> items) {
    Map<UUID, Item> all = new HashMap<>();
    reader.items().forEach(item -> all.put(item.id(), item));
    return items.stream()
        .map(id -> {
          Item item = all.get(id);
          if (item == null) {
            throw new NoSuchElementException("no highlight or note " + id);
          }
          return item;
        })
        .toList();
  }

  @Override
  public void write(UUID item, String text) {
    Optional<Highlight> marked = log.read(tables -> tables.highlights().byId(item));
    if (marked.isEmpty()) {
      edits.setNoteText(item, text);
      return;
    }
    Optional<Note> first = log.read(tables -> tables.notes().on(item)).stream().findFirst();
    if (first.isEmpty()) {
      if (!text.isBlank()) {
        edits.noteOn(item, text);
      }
    } else if (text.isBlank()) {
      edits.deleteNote(first.get().id());
    } else {
      edits.setNoteText(first.get().id(), text);
    }
  }

  @Override
  public void export(Collection<UUID> items, StudyNotesFormat format, Path file)
      throws IOException {
    Map<UUID, Set<UUID>> byDocument = new LinkedHashMap<>();
    List<String> free = new ArrayList<>();
    for (Item item : chosen(items)) {
      if (item.home().isEmpty()) {
        free.add(item.text());
      } else {
        byDocument
            .computeIfAbsent(item.home().get().id(), _ -> new LinkedHashSet<>())
            .add(item.id());
      }
    }
    exporter.exportChosen(byDocument, free, format, log.today(), file);
  }
}
