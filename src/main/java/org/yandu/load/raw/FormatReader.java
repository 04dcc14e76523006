package org.yandu.load.raw;

/** Reads one format; knows no other reader. */
public interface FormatReader {
  /** Short name that the document remembers: {@code txt}, {@code docx}… */
  String name();

  /** Whether the bytes look like this format; the file's name may only decide between equals. */
  boolean accepts(SourceFile file);

  RawDocument read(SourceFile file, ReadOptions options) throws LoadException;

  /**
   * The same, telling of each page when it is done; readers whose files have none tell nothing.
   *
   * @param steps called in the thread of the caller
   */
  default RawDocument read(SourceFile file, ReadOptions options, Steps steps) throws LoadException {
    return read(file, options);
  }
}
