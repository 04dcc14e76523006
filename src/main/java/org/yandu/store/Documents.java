package org.yandu.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.yandu.io.Sha256;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Source;

/** The documents of a library: their list, texts with structure, and original bytes. */
public final class Documents {
  private final Sql sql;

  Documents(Sql sql) {
    this.sql = sql;
  }

  /** All that are not removed, in order of import. */
  public List<StoredDocument> all() {
    Map<String, Integer> highlights = counts("highlights");
    Map<String, Integer> notes = counts("notes");
    Map<String, Instant> opened = new ReadingPlaces(sql).openedTimes();
    return ContentTable.DOCUMENTS.read(
        sql,
        row ->
            entry(
                row,
                highlights.getOrDefault(row.key(), 0),
                notes.getOrDefault(row.key(), 0),
                Optional.ofNullable(opened.get(row.key()))),
        "WHERE t.deleted IS NULL ORDER BY t.created, t.id");
  }

  /** All, removed or not, in order of import; what is counted of them is 0. */
  public List<StoredDocument> known() {
    return ContentTable.DOCUMENTS.read(
        sql, row -> entry(row, 0, 0, Optional.empty()), "ORDER BY t.created, t.id");
  }

  /**
   * Those that were removed since, the last first; not those whose bytes became the newer version
   * of another one, nor those that others wrote about and nobody here had.
   */
  public List<StoredDocument> deletedSince(Instant then) {
    return ContentTable.DOCUMENTS
        .read(
            sql,
            row -> entry(row, 0, 0, Optional.empty()),
            """
            WHERE t.deleted >= ? AND EXISTS (SELECT 1 FROM contents c WHERE c.document = t.id)
            ORDER BY t.deleted DESC, t.id\
            """,
            then.toEpochMilli())
        .stream()
        .filter(found -> !found.source().sha256().equals(standIn(found.id())))
        .toList();
  }

  /** The hash of a document whose bytes belong to another one. */
  public static String standIn(UUID id) {
    return Sha256.hex(id.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** The times of a document, removed or not. */
  public Optional<Times> times(UUID id) {
    return ContentTable.DOCUMENTS.row(sql, id).map(Row::times);
  }

  /** The document made of these bytes, removed or not. */
  public Optional<UUID> withHash(String sha256) {
    return ContentTable.DOCUMENTS.rows(sql, "WHERE t.sha256 = ?", sha256).stream()
        .map(row -> row.id("id"))
        .findFirst();
  }

  /**
   * A document, removed or not; call the result outside the visit, it takes the time that decoding
   * takes.
   *
   * @return a supplier that throws {@link StoreException} if the structure cannot be read
   */
  public Optional<Supplier<Document>> content(UUID id) {
    Optional<Source> source = ContentTable.DOCUMENTS.row(sql, id).map(Documents::source);
    Optional<Row> content = ContentTable.CONTENTS.row(sql, id);
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(() -> decode(source.get(), content.get()));
  }

  /** The canonical text of a document, removed or not. */
  public Optional<String> text(UUID id) {
    return ContentTable.CONTENTS.row(sql, id).map(row -> row.text("text"));
  }

  /** Whether a document, removed or not, has this very text and structure. */
  public boolean holds(UUID id, Document content) {
    return ContentTable.CONTENTS
        .row(sql, id)
        .filter(row -> row.text("text").equals(content.text()))
        .filter(row -> Arrays.equals(row.bytes("structure"), StructureWriter.write(content)))
        .isPresent();
  }

  public Optional<byte[]> original(UUID id) {
    return ContentTable.ORIGINALS
        .row(sql, id)
        .map(row -> inflate(row.bytes("bytes"), row.number("size")));
  }

  /** Writes a new document with all that belongs to it. */
  public void add(UUID id, Document document, byte[] compressed, int size, Times times) {
    writeEntry(StoredDocument.of(id, document, times));
    ContentTable.CONTENTS.write(sql, times, id, document.text(), StructureWriter.write(document));
    ContentTable.ORIGINALS.write(sql, times, id, size, compressed);
  }

  /** Whether there is more of a document than its name: others wrote about it, nobody has it. */
  public boolean hasContent(UUID id) {
    return sql.number("SELECT count(*) FROM contents WHERE document = ?", id) > 0;
  }

  /** Writes what is known of a document that nobody here has, so that notes can be about it. */
  public void addUnread(StoredDocument entry) {
    writeEntry(entry);
  }

  /** Removes a document or brings it back, as {@code times} say. */
  public void setTimes(UUID id, Times times) {
    Row row = ContentTable.DOCUMENTS.row(sql, id).orElseThrow();
    StoredDocument old = entry(row, 0, 0, Optional.empty());
    writeEntry(old.with(old.source(), times));
  }

  /**
   * Takes a document out of the list whose bytes belong to another one from now on, or brings it
   * back with its hash, as {@code times} say.
   */
  public void setHash(UUID id, String sha256, Times times) {
    Row row = ContentTable.DOCUMENTS.row(sql, id).orElseThrow();
    StoredDocument old = entry(row, 0, 0, Optional.empty());
    Source source = old.source();
    writeEntry(
        old.with(
            new Source(
                source.fileName(), sha256, source.format(), source.charset(), source.damaged()),
            times));
  }

  /** What is known of a document without its text, removed or not. */
  public Optional<StoredDocument> entry(UUID id) {
    return ContentTable.DOCUMENTS.row(sql, id).map(row -> entry(row, 0, 0, Optional.empty()));
  }

  /** By what names a document, removed or not, is listed. */
  public Optional<DocumentNames> names(UUID id) {
    return ContentTable.DOCUMENTS
        .row(sql, id)
        .map(row -> entry(row, 0, 0, Optional.empty()))
        .map(entry -> new DocumentNames(entry.title(), entry.works(), entry.speakers()));
  }

  /** Lists a document by other names. */
  public void setNames(UUID id, DocumentNames names) {
    Row row = ContentTable.DOCUMENTS.row(sql, id).orElseThrow();
    writeEntry(entry(row, 0, 0, Optional.empty()).withNames(names));
  }

  /** Packs the bytes of a file for {@link #add}; costs time, so not on the database's thread. */
  public static byte[] compress(byte[] original) {
    var packed = new ByteArrayOutputStream(original.length / 2 + 64);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(packed, deflater)) {
      out.write(original);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static byte[] inflate(byte[] packed, int size) {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] original = new byte[size];
      int length = inflater.inflate(original);
      if (length != size || inflater.inflate(new byte[1]) > 0) {
        throw new DataFormatException("length " + length + " for " + size);
      }
      return original;
    } catch (DataFormatException e) {
      throw new StoreException(StoreException.Reason.DAMAGED, "original bytes", e);
    } finally {
      inflater.end();
    }
  }

  static Document decode(Source source, Row content) {
    try {
      return StructureReader.read(source, content.text("text"), content.bytes("structure"));
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          StoreException.Reason.DAMAGED, "structure of " + source.fileName(), e);
    }
  }

  static Source source(Row row) {
    return new Source(
        row.text("file_name"),
        row.text("sha256"),
        row.text("format"),
        row.text("charset"),
        row.number("damaged"));
  }

  private void writeEntry(StoredDocument entry) {
    Source source = entry.source();
    ContentTable.DOCUMENTS.write(
        sql,
        entry.times(),
        entry.id(),
        entry.title(),
        source.fileName(),
        source.sha256(),
        source.format(),
        source.charset(),
        source.damaged(),
        entry.characters(),
        lines(entry.works()),
        lines(entry.speakers()));
  }

  private static StoredDocument entry(
      Row row, int highlights, int notes, Optional<Instant> opened) {
    return new StoredDocument(
        row.id("id"),
        row.text("title"),
        source(row),
        row.number("characters"),
        row.text("works").lines().toList(),
        row.text("speakers").lines().toList(),
        highlights,
        notes,
        opened,
        row.times());
  }

  private Map<String, Integer> counts(String table) {
    record Count(String document, int number) {}
    return sql
        .list(
            "SELECT document, count(*) FROM " + table + " WHERE deleted IS NULL GROUP BY document",
            row -> new Count(row.getString(1), row.getInt(2)))
        .stream()
        .collect(Collectors.toMap(Count::document, Count::number));
  }

  static String lines(List<String> names) {
    return names.stream().map(name -> name + "\n").collect(Collectors.joining());
  }
}
