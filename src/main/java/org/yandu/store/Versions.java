package org.yandu.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Source;

/**
 * What documents were before something newer took their place.
 *
 * <p>A row holds the other content of its document: {@link #swap} exchanges the two, and once more
 * takes that back. A document keeps its id, its highlights and its notes through all of it.
 */
public final class Versions {
  private static final List<String> OF_ENTRY =
      List.of("title", "file_name", "sha256", "format", "charset");
  private static final List<String> COUNTS = List.of("damaged", "characters");
  private static final List<String> NAMES = List.of("works", "speakers");

  private final Sql sql;

  Versions(Sql sql) {
    this.sql = sql;
  }

  /** Writes a content that is to take the place of the one {@code document} has now. */
  public void add(
      UUID id, UUID document, Document content, byte[] compressed, int size, Times times) {
    StoredDocument entry = StoredDocument.of(document, content, times);
    Source source = content.source();
    ContentTable.VERSIONS.write(
        sql,
        times,
        id,
        document,
        entry.title(),
        source.fileName(),
        source.sha256(),
        source.format(),
        source.charset(),
        source.damaged(),
        entry.characters(),
        Documents.lines(entry.works()),
        Documents.lines(entry.speakers()),
        content.text(),
        StructureWriter.write(content),
        size,
        compressed);
  }

  /** The same with the content that another document has. */
  public void addCopy(UUID id, UUID document, UUID other, Times times) {
    ContentTable.VERSIONS.write(sql, times, values(id, document, Content.of(sql, other)));
  }

  /**
   * Exchanges the content of a document with that of the row {@code id}.
   *
   * @param times of the row from now on
   */
  public void swap(UUID id, Times times) {
    Row version = ContentTable.VERSIONS.row(sql, id).orElseThrow();
    UUID document = version.id("document");
    Content before = Content.of(sql, document);
    Instant now = times.updated();
    ContentTable.VERSIONS.write(sql, times, values(id, document, before));
    ContentTable.DOCUMENTS.write(
        sql,
        before.entry().times().updatedAt(now),
        Stream.concat(Stream.of(document), entry(version)).toArray());
    ContentTable.CONTENTS.write(
        sql,
        before.content().times().updatedAt(now),
        document,
        version.text("text"),
        version.bytes("structure"));
    ContentTable.ORIGINALS.write(
        sql,
        before.original().times().updatedAt(now),
        document,
        version.number("size"),
        version.bytes("bytes"));
  }

  /**
   * The document that was once made of these bytes and is now made of others; a listed one first.
   */
  public Optional<UUID> withHash(String sha256) {
    return sql
        .list(
            """
            SELECT v.document FROM versions v
            JOIN documents d ON d.id = v.document
            WHERE v.sha256 = ? AND v.deleted IS NULL
            ORDER BY d.deleted IS NOT NULL, v.updated DESC, v.id LIMIT 1\
            """,
            row -> row.getString(1),
            sha256)
        .stream()
        .map(UUID::fromString)
        .findFirst();
  }

  /** The older contents of a document that are kept, the one that was replaced last first. */
  public List<StoredVersion> of(UUID document) {
    return sql
        .list(
            """
            SELECT id FROM versions WHERE document = ? AND deleted IS NULL
            ORDER BY updated DESC, id DESC\
            """,
            row -> UUID.fromString(row.getString(1)),
            document)
        .stream()
        .map(id -> stored(ContentTable.VERSIONS.row(sql, id).orElseThrow()))
        .toList();
  }

  private static StoredVersion stored(Row row) {
    return new StoredVersion(
        row.id("id"),
        row.text("title"),
        Documents.source(row),
        row.number("characters"),
        row.times());
  }

  /** The canonical text that a row holds, deleted or not. */
  public String text(UUID id) {
    return ContentTable.VERSIONS.row(sql, id).orElseThrow().text("text");
  }

  /** Whether a row holds the very text and structure that its document has. */
  public boolean isLikeDocument(UUID id) {
    Row version = ContentTable.VERSIONS.row(sql, id).orElseThrow();
    Row content = ContentTable.CONTENTS.row(sql, version.id("document")).orElseThrow();
    return version.text("text").equals(content.text("text"))
        && Arrays.equals(version.bytes("structure"), content.bytes("structure"));
  }

  /** How many older versions of a document are kept. */
  public int countOf(UUID document) {
    return Math.toIntExact(
        sql.number(
            "SELECT count(*) FROM versions WHERE document = ? AND deleted IS NULL", document));
  }

  /** Reads a row as {@link Inspection} does; throws when it makes no sense. */
  static void check(Row row) {
    Documents.decode(Documents.source(row), row);
    Documents.inflate(row.bytes("bytes"), row.number("size"));
  }

  private record Content(Row entry, Row content, Row original) {
    static Content of(Sql sql, UUID document) {
      return new Content(
          ContentTable.DOCUMENTS.row(sql, document).orElseThrow(),
          ContentTable.CONTENTS.row(sql, document).orElseThrow(),
          ContentTable.ORIGINALS.row(sql, document).orElseThrow());
    }
  }

  private static Object[] values(UUID id, UUID document, Content from) {
    return Stream.of(
            Stream.<Object>of(id, document),
            entry(from.entry()),
            Stream.<Object>of(from.content().text("text"), from.content().bytes("structure")),
            Stream.<Object>of(from.original().number("size"), from.original().bytes("bytes")))
        .flatMap(part -> part)
        .toArray();
  }

  /** The columns that documents and versions have in common, in the order of both. */
  private static Stream<Object> entry(Row row) {
    return Stream.of(
            OF_ENTRY.stream().map(row::text),
            COUNTS.stream().map(row::number),
            NAMES.stream().map(row::text))
        .flatMap(part -> part);
  }
}
