package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yandu.load.Archive;
import org.yandu.load.Loaded;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;

/** The documents in a zip, to be read one by one without being kept; any one thread. */
public final class PackedDocuments implements AutoCloseable {
  private final Archive archive;

  private PackedDocuments(Archive archive) {
    this.archive = archive;
  }

  /**
   * Opens {@code file} if it is a zip of documents, by content; the same files are in it that an
   * import would read.
   *
   * @throws LoadException if it is a zip and holds nothing to read, or cannot be trusted
   */
  public static Optional<PackedDocuments> open(Path file) throws LoadException {
    return Archive.open(file, FileCollector::looksLikeDocument).map(PackedDocuments::new);
  }

  /** Their names without folders, in the order of the zip; at least one. */
  public List<String> names() {
    return archive.members().stream().map(Archive.Member::name).toList();
  }

  /**
   * The document at {@code index} of {@link #names()}.
   *
   * @throws LoadException when this one cannot be read; others still may
   */
  public Preview read(int index, ReadOptions options) throws LoadException {
    Archive.Member member = archive.members().get(index);
    Loaded loaded = Loader.standard().load(member.name(), archive.bytes(member), options);
    return new Preview(loaded.document(), loaded.counted());
  }

  @Override
  public void close() {
    archive.close();
  }
}
