package org.yandu.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.yandu.load.page.PdfReader;
import org.yandu.load.plain.MarkdownReader;
import org.yandu.load.plain.PlainTextReader;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.structure.Structure;
import org.yandu.load.web.HtmlReader;
import org.yandu.load.word.DocxReader;
import org.yandu.text.Document;
import org.yandu.text.Source;

/** Reads a file into a document: choice of reader by content, then structure. */
public final class Loader {
  private static final long LARGEST_FILE = 200L << 20;
  private static final int LONGEST_TEXT = 20_000_000;

  private static final Loader STANDARD =
      new Loader(
          List.of(
              new DocxReader(),
              new PdfReader(),
              new UnreadableFormats(),
              new HtmlReader(),
              new MarkdownReader(),
              new PlainTextReader()));

  private final List<FormatReader> readers;

  /**
   * @param readers asked in order; the first that accepts the bytes reads them
   */
  Loader(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The loader with every format the program knows; any thread. */
  public static Loader standard() {
    return STANDARD;
  }

  /**
   * The document in {@code file}.
   *
   * @throws LoadException with a reason for the user when the file is not one to read
   */
  public Document load(Path file) throws LoadException {
    return load(file, ReadOptions.NONE).document();
  }

  /**
   * The document in {@code file} with its pictures.
   *
   * @throws LoadException with a reason for the user when the file is not one to read
   */
  public Loaded load(Path file, ReadOptions options) throws LoadException {
    String name = String.valueOf(file.getFileName());
    return load(new SourceFile(name, bytes(file, name)), options);
  }

  Document load(SourceFile file) throws LoadException {
    return load(file, ReadOptions.NONE).document();
  }

  Loaded load(SourceFile file, ReadOptions options) throws LoadException {
    if (file.bytes().length == 0) {
      throw new LoadException(Reason.EMPTY, file.name());
    }
    for (FormatReader reader : readers) {
      if (reader.accepts(file)) {
        return structured(reader, file, options);
      }
    }
    throw new LoadException(Reason.UNSUPPORTED, file.name());
  }

  private static Loaded structured(FormatReader reader, SourceFile file, ReadOptions options)
      throws LoadException {
    RawDocument raw = reader.read(file, options);
    if (raw.text().length() > LONGEST_TEXT) {
      throw new LoadException(Reason.TOO_LARGE, file.name());
    }
    if (raw.paragraphs().isEmpty()) {
      throw new LoadException(Reason.NO_TEXT, file.name());
    }
    var source =
        new Source(file.name(), file.sha256(), reader.name(), raw.charset(), raw.damaged());
    return new Loaded(Structure.of(raw, source), raw.pictures());
  }

  private static byte[] bytes(Path file, String name) throws LoadException {
    try {
      if (Files.isDirectory(file)) {
        throw new LoadException(Reason.NOT_READABLE, name);
      }
      if (Files.size(file) > LARGEST_FILE) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new LoadException(Reason.NOT_FOUND, e, name);
    } catch (IOException | SecurityException e) {
      throw new LoadException(Reason.NOT_READABLE, e, name);
    }
  }
}
