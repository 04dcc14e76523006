package org.yandu.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.exchange.Item;
import org.yandu.exchange.Pack;
import org.yandu.exchange.PackedDocument;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.store.Placements;
import org.yandu.store.SharedRow;
import org.yandu.store.SharedRows;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;

/** Puts together what is handed out; within one visit of the store. */
final class PackWriter {
  /** What goes with a document. */
  private static final Set<String> OF_DOCUMENT =
      Set.of("highlight", "note", "bookmark", SharedRows.CORRECTION);

  private final Tables tables;
  private final String me;
  private final Map<UUID, StoredDocument> documents = new HashMap<>();

  PackWriter(Tables tables, String me) {
    this.tables = tables;
    this.me = me;
    tables.documents().known().forEach(document -> documents.put(document.id(), document));
  }

  /** Rows as items, by this library's names for documents. */
  SharedItems items() {
    Map<String, UUID> ids = new HashMap<>();
    documents.forEach((id, document) -> ids.put(document.source().sha256(), id));
    return new SharedItems(
        id -> documents.get(id).source().sha256(),
        hash -> Optional.ofNullable(ids.get(hash)).or(() -> tables.versions().withHash(hash)),
        me);
  }

  Pack pack(Scope scope, boolean withDocuments, String subjectOfAll) {
    List<SharedRow> rows = chosen(scope, tables.shared().all());
    SharedItems shared = items();
    List<Item> items = new ArrayList<>();
    Set<UUID> about = new HashSet<>();
    for (SharedRow row : rows) {
      items.add(shared.item(row, tables.shared().beside(row.type(), row.key())));
      row.field("document").map(UUID::fromString).ifPresent(about::add);
    }
    List<PackedDocument> packed = new ArrayList<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (UUID id : about) {
      StoredDocument document = documents.get(id);
      Optional<byte[]> original =
          withDocuments ? tables.documents().original(id) : Optional.empty();
      original.ifPresent(bytes -> files.put(document.source().sha256(), bytes));
      packed.add(packed(document, original.isPresent()));
    }
    return new Pack(me, subject(scope, subjectOfAll), items, packed, files);
  }

  private String subject(Scope scope, String ofAll) {
    return switch (scope) {
      case Scope.All _ -> ofAll;
      case Scope.OfDocument of -> documents.get(of.id()).title();
      case Scope.OfNotebook of -> tables.notebooks().byId(of.id()).orElseThrow().title();
    };
  }

  private PackedDocument packed(StoredDocument document, boolean withBytes) {
    var source = document.source();
    return new PackedDocument(
        source.sha256(),
        tables.documents().text(document.id()).map(Placements::hash).orElse(""),
        document.title(),
        source.fileName(),
        source.format(),
        source.charset(),
        document.characters(),
        String.join("\n", document.works()),
        String.join("\n", document.speakers()),
        withBytes);
  }

  private static List<SharedRow> chosen(Scope scope, List<SharedRow> all) {
    return switch (scope) {
      case Scope.All _ -> all;
      case Scope.OfDocument of -> ofDocument(of.id().toString(), all);
      case Scope.OfNotebook of -> ofNotebook(of.id().toString(), all);
    };
  }

  private static List<SharedRow> ofDocument(String id, List<SharedRow> all) {
    List<SharedRow> chosen =
        all.stream()
            .filter(row -> OF_DOCUMENT.contains(row.type()))
            .filter(row -> row.field("document").filter(id::equals).isPresent())
            .toList();
    return withTags(chosen, all);
  }

  private static List<SharedRow> ofNotebook(String id, List<SharedRow> all) {
    List<SharedRow> entries =
        all.stream()
            .filter(row ->
                row.type().equals("notebook") && row.key().equals(id)
                    || row.field("notebook").filter(id::equals).isPresent())
            .toList();
    Set<String> items = new HashSet<>();
    entries.forEach(row -> row.field("item").ifPresent(items::add));
    List<SharedRow> chosen = new ArrayList<>();
    all.stream()
        .filter(row -> row.type().equals("highlight") || row.type().equals("note"))
        .filter(row ->
            items.contains(row.key()) || row.field("highlight").filter(items::contains).isPresent())
        .forEach(chosen::add);
    chosen.addAll(entries);
    return withTags(chosen, all);
  }

  private static List<SharedRow> withTags(Collection<SharedRow> chosen, List<SharedRow> all) {
    Set<String> keys = new HashSet<>();
    chosen.forEach(row -> keys.add(row.key()));
    List<SharedRow> more = new ArrayList<>(chosen);
    Set<String> names = new HashSet<>();
    for (SharedRow row : all) {
      if (row.type().equals(SharedRows.TAGGED)
          && keys.contains(SharedRows.target(row.key()).toString())) {
        more.add(row);
        names.add(row.key().substring(row.key().indexOf(' ') + 1));
      }
    }
    all.stream()
        .filter(row -> row.type().equals(SharedRows.TAG) && names.contains(row.key()))
        .forEach(more::add);
    return more;
  }
}
