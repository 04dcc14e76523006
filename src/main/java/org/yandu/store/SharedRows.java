package org.yandu.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.note.Times;
import org.yandu.store.SharedRow.Field;

/**
 * What libraries hand to each other, row by row: highlights, notes, notebooks and their entries,
 * bookmarks and corrections by id; tags by name; and which of them bears which tag, by id and name.
 */
public final class SharedRows {
  public static final String TAG = "tag";
  public static final String TAGGED = "tagged";
  public static final String CORRECTION = "correction";

  private static final Map<String, ContentTable> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("highlight", ContentTable.HIGHLIGHTS);
    TABLES.put("note", ContentTable.NOTES);
    TABLES.put("notebook", ContentTable.NOTEBOOKS);
    TABLES.put("entry", ContentTable.NOTEBOOK_ENTRIES);
    TABLES.put("bookmark", ContentTable.BOOKMARKS);
    TABLES.put(CORRECTION, ContentTable.CORRECTIONS);
  }

  /** Columns that may be missing. */
  private static final Set<String> OPTIONAL = Set.of("document", "highlight", "item");

  private final Sql sql;

  SharedRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * Every row that was ever written, deleted ones too; what a row depends on comes before it.
   * Counts rows as written once that were written before writes were counted.
   */
  public List<SharedRow> all() {
    stamp();
    List<SharedRow> all = new ArrayList<>();
    TABLES.forEach((type, table) ->
        table.rows(sql, "WHERE t.vector <> '' ORDER BY t.id").stream()
            .map(row -> shared(type, table, row))
            .forEach(all::add));
    ContentTable.TAGS.rows(sql, "WHERE t.vector <> '' ORDER BY t.id").stream()
        .map(SharedRows::tag)
        .forEach(all::add);
    links(ContentTable.HIGHLIGHT_TAGS, "highlight", all);
    links(ContentTable.NOTE_TAGS, "note", all);
    return all;
  }

  /** The row of a key, deleted or not, whether others know of it or not. */
  public Optional<SharedRow> of(String type, String key) {
    return switch (type) {
      case TAG ->
          ContentTable.TAGS.rows(sql, "WHERE t.name = ?", key).stream()
              .map(SharedRows::tag)
              .findFirst();
      case TAGGED -> link(key);
      default -> {
        ContentTable table = table(type);
        yield table.row(sql, key).map(row -> shared(type, table, row));
      }
    };
  }

  /**
   * Writes a row with the vector it has.
   *
   * @throws IllegalArgumentException if its fields make no sense
   */
  public void write(SharedRow row) {
    switch (row.type()) {
      case TAG -> writeTag(row);
      case TAGGED -> writeLink(row);
      default -> {
        ContentTable table = table(row.type());
        table.writeMerged(sql, row.times(), row.vector(), own(table, row));
      }
    }
  }

  /** Deletes a row or brings it back, as one more write of this library. */
  public void setTimes(String type, String key, Times times) {
    ContentTable table = table(type);
    table.row(sql, key).ifPresent(row -> table.write(sql, times, row.own()));
  }

  /**
   * @throws IllegalArgumentException if the fields of a row make no sense
   */
  public static void check(SharedRow row) {
    if (row.type().equals(TAG)) {
      row.field("color").orElseThrow(() -> new IllegalArgumentException("a tag without colour"));
      return;
    }
    if (row.type().equals(TAGGED)) {
      target(row.key());
      row.field("on").filter(Set.of("highlight", "note")::contains).orElseThrow();
      return;
    }
    UUID.fromString(row.key());
    ContentTable table = table(row.type());
    List<Object> values = new ArrayList<>(java.util.Arrays.asList(own(table, row)));
    values.add(row.vector());
    values.add(row.times().created().toEpochMilli());
    values.add(row.times().updated().toEpochMilli());
    values.add(row.times().deleted().map(Instant::toEpochMilli).orElse(null));
    values.add(1L);
    try {
      Inspection.meaning(table, new Row(table, values.toArray(), 0, true));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(row.type() + " " + row.key(), e);
    }
  }

  /** What stands beside a row, as {@link #setBeside} was given it. */
  public List<String> beside(String type, String key) {
    return ContentTable.SIBLINGS
        .rows(sql, "WHERE t.type = ? AND t.item = ? AND t.deleted IS NULL ORDER BY t.id", type, key)
        .stream()
        .map(row -> row.text("body"))
        .toList();
  }

  /** What stands beside the rows of a type that have more than one value, by the row's key. */
  public Map<String, List<String>> contested(String type) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    ContentTable.SIBLINGS
        .rows(
            sql,
            """
            WHERE t.type = ? AND t.deleted IS NULL AND t.item IN (
              SELECT item FROM siblings WHERE type = t.type AND deleted IS NULL
              GROUP BY item HAVING count(*) > 1)
            ORDER BY t.id\
            """,
            type)
        .forEach(row ->
            all.computeIfAbsent(row.text("item"), _ -> new ArrayList<>()).add(row.text("body")));
    return all;
  }

  /** Puts these, and nothing else, beside a row. */
  public void setBeside(String type, String key, List<String> bodies, Instant now) {
    List<String> missing = new ArrayList<>(bodies);
    for (Row row : ContentTable.SIBLINGS.rows(sql, "WHERE t.type = ? AND t.item = ?", type, key)) {
      String body = row.text("body");
      boolean wanted = missing.remove(body);
      if (wanted == row.times().isDeleted()) {
        Times times = wanted ? row.times().restoredAt(now) : row.times().deletedAt(now);
        ContentTable.SIBLINGS.write(sql, times, row.id("id"), type, key, body);
      }
    }
    for (String body : missing) {
      ContentTable.SIBLINGS.write(sql, Times.at(now), Ids.next(), type, key, body);
    }
  }

  private static ContentTable table(String type) {
    ContentTable table = TABLES.get(type);
    if (table == null) {
      throw new IllegalArgumentException("no type " + type);
    }
    return table;
  }

  private void stamp() {
    List<ContentTable> counted = new ArrayList<>(TABLES.values());
    counted.addAll(List.of(ContentTable.TAGS, ContentTable.HIGHLIGHT_TAGS, ContentTable.NOTE_TAGS));
    for (ContentTable table : counted) {
      for (Row row : table.rows(sql, "WHERE t.vector = '' AND t.deleted IS NULL")) {
        table.write(sql, row.times(), row.own());
      }
    }
  }

  private static SharedRow shared(String type, ContentTable table, Row row) {
    List<Field> fields = new ArrayList<>();
    for (String name : table.ownNames()) {
      if (!name.equals(table.key()) && !name.equals("author")) {
        row.word(name).ifPresent(value -> fields.add(new Field(name, value)));
      }
    }
    String author = table.at("author") < 0 ? "" : row.text("author");
    return new SharedRow(type, row.key(), fields, author, row.times(), row.text("vector"));
  }

  private static Object[] own(ContentTable table, SharedRow row) {
    List<Object> own = new ArrayList<>();
    for (String name : table.ownNames()) {
      if (name.equals(table.key())) {
        own.add(row.key());
      } else if (name.equals("author")) {
        own.add(row.author());
      } else if (table.isNumber(name)) {
        own.add(Long.valueOf(row.field(name).orElse("0")));
      } else {
        own.add(row.field(name).orElse(OPTIONAL.contains(name) ? null : ""));
      }
    }
    return own.toArray();
  }

  private static SharedRow tag(Row row) {
    return new SharedRow(
        TAG,
        row.text("name"),
        List.of(new Field("color", row.text("color"))),
        "",
        row.times(),
        row.text("vector"));
  }

  private void writeTag(SharedRow row) {
    UUID id = new Tags(sql).idOf(row.key(), row.times().updated());
    ContentTable.TAGS.writeMerged(
        sql, row.times(), row.vector(), id, row.key(), row.field("color").orElse(""));
  }

  private void links(ContentTable table, String on, List<SharedRow> all) {
    for (Row row : table.rows(sql, "WHERE t.vector <> '' ORDER BY t.id")) {
      ContentTable.TAGS.row(sql, row.id("tag")).ifPresent(tag -> all.add(link(on, row, tag)));
    }
  }

  private static SharedRow link(String on, Row row, Row tag) {
    return new SharedRow(
        TAGGED,
        row.text(on) + " " + tag.text("name"),
        List.of(new Field("on", on)),
        "",
        row.times(),
        row.text("vector"));
  }

  private Optional<SharedRow> link(String key) {
    UUID target = target(key);
    Optional<Row> tag =
        ContentTable.TAGS.rows(sql, "WHERE t.name = ?", tagName(key)).stream().findFirst();
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    return linkRow(ContentTable.HIGHLIGHT_TAGS, target, tag.get())
        .map(row -> link("highlight", row, tag.get()))
        .or(() ->
            linkRow(ContentTable.NOTE_TAGS, target, tag.get())
                .map(row -> link("note", row, tag.get())));
  }

  private Optional<Row> linkRow(ContentTable table, UUID target, Row tag) {
    String on = table.names().get(1);
    return table.rows(sql, "WHERE t." + on + " = ? AND t.tag = ?", target, tag.id("id")).stream()
        .findFirst();
  }

  private void writeLink(SharedRow row) {
    boolean onHighlight = row.field("on").filter("highlight"::equals).isPresent();
    ContentTable table = onHighlight ? ContentTable.HIGHLIGHT_TAGS : ContentTable.NOTE_TAGS;
    UUID target = target(row.key());
    UUID tag = new Tags(sql).idOf(tagName(row.key()), row.times().updated());
    UUID id =
        linkRow(table, target, ContentTable.TAGS.row(sql, tag).orElseThrow())
            .map(found -> found.id("id"))
            .orElseGet(Ids::next);
    table.writeMerged(sql, row.times(), row.vector(), id, target, tag);
  }

  /**
   * The highlight or note that bears a tag.
   *
   * @throws IllegalArgumentException if the key is none of that type
   */
  public static UUID target(String key) {
    int blank = key.indexOf(' ');
    if (blank < 0 || blank == key.length() - 1) {
      throw new IllegalArgumentException("no tagged item: " + key);
    }
    return UUID.fromString(key.substring(0, blank));
  }

  private static String tagName(String key) {
    return key.substring(key.indexOf(' ') + 1);
  }
}
