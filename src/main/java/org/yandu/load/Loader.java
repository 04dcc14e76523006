package org.yandu.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.load.child.ChildCommand;
import org.yandu.load.child.ChildReaders;
import org.yandu.load.child.Limits;
import org.yandu.load.page.OfdReader;
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
import org.yandu.load.web.EpubReader;
import org.yandu.load.web.HtmlReader;
import org.yandu.load.web.MhtReader;
import org.yandu.load.word.DocReader;
import org.yandu.load.word.DocxReader;
import org.yandu.load.word.OdtReader;
import org.yandu.load.word.RtfReader;
import org.yandu.load.word.WordXmlReader;
import org.yandu.text.Document;
import org.yandu.text.Source;

/** Reads a file into a document: choice of reader by content, then structure. */
public final class Loader {
  private static final long LARGEST_FILE = 200L << 20;

  /** Hardly a text, in whatever encoding, that could be short enough is larger. */
  private static final long LARGEST_TEXT_FILE = 3L * RawDocument.LONGEST_TEXT;

  /**
   * Readers that run in this process: what they do takes time and memory in proportion to the file,
   * whatever stands in it. All others run in a child.
   */
  private static final Set<String> AT_HOME = Set.of("txt", "md", "unreadable");

  /** Markdown of marks and nothing else takes forty times its size, and is hardly ever larger. */
  private static final int LARGEST_MARKDOWN_AT_HOME = 1 << 20;

  private static final Loader STANDARD =
      new Loader(
          List.of(
              new DocxReader(),
              new EpubReader(),
              new OdtReader(),
              new MhtReader(),
              new DocReader(),
              new WordXmlReader(),
              new RtfReader(),
              new PdfReader(),
              new OfdReader(),
              new UnreadableFormats(),
              new HtmlReader(),
              new MarkdownReader(),
              new PlainTextReader()),
          Optional.of(new ChildReaders(ChildCommand.of(ChildMain.class, Limits.STANDARD))));

  private final List<FormatReader> readers;
  private final Optional<ChildReaders> children;

  /**
   * @param readers asked in order; the first that accepts the bytes reads them
   * @param children that read what is not read at home; nothing to read all in this process
   */
  Loader(List<FormatReader> readers, Optional<ChildReaders> children) {
    this.readers = List.copyOf(readers);
    this.children = children;
  }

  /** The loader with every format the program knows; any thread. */
  public static Loader standard() {
    return STANDARD;
  }

  /** The same without child processes, for tests of the readers. */
  static Loader inProcess() {
    return new Loader(STANDARD.readers, Optional.empty());
  }

  List<FormatReader> readers() {
    return readers;
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
    String name = SourceFile.shown(String.valueOf(file.getFileName()));
    return load(new SourceFile(name, bytes(file, name)), options);
  }

  /**
   * The document in {@code bytes} with its pictures, for what is no file of its own.
   *
   * @param name as the file would be called, without folders
   * @throws LoadException with a reason for the user when the bytes are not to be read
   */
  public Loaded load(String name, byte[] bytes, ReadOptions options) throws LoadException {
    return load(new SourceFile(name, bytes), options);
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

  private Loaded structured(FormatReader reader, SourceFile file, ReadOptions options)
      throws LoadException {
    RawDocument raw = raw(reader, file, options);
    if (raw.isTooLarge()) {
      throw new LoadException(Reason.TOO_LARGE, file.name());
    }
    if (raw.paragraphs().isEmpty()) {
      throw new LoadException(Reason.NO_TEXT, file.name());
    }
    var source =
        new Source(file.name(), file.sha256(), reader.name(), raw.charset(), raw.damaged());
    return new Loaded(Structure.of(raw, source), raw.pictures(), raw.counted(), raw.scans());
  }

  private RawDocument raw(FormatReader reader, SourceFile file, ReadOptions options)
      throws LoadException {
    boolean home = isReadAtHome(reader, file);
    if (home && isTooLargeAText(file.bytes())) {
      throw new LoadException(Reason.TOO_LARGE, file.name());
    }
    return home || children.isEmpty()
        ? reader.read(file, options)
        : children.get().read(reader, file, options);
  }

  private static boolean isReadAtHome(FormatReader reader, SourceFile file) {
    return AT_HOME.contains(reader.name())
        && (!reader.name().equals("md") || file.bytes().length <= LARGEST_MARKDOWN_AT_HOME);
  }

  /** Seen before anything is made of it: half of the lines of a text may be empty, not more. */
  private static boolean isTooLargeAText(byte[] bytes) {
    int lines = 0;
    int ascii = 0;
    for (byte each : bytes) {
      lines += each == '\n' ? 1 : 0;
      ascii += each >= 0 ? 1 : 0;
    }
    // In no encoding has a character more than two bytes of ASCII.
    return bytes.length > LARGEST_TEXT_FILE
        || ascii > 2 * RawDocument.LONGEST_TEXT
        || lines > 2 * RawDocument.MOST_PARAGRAPHS;
  }

  /**
   * What is in {@code file}.
   *
   * @param name by which a refusal calls it
   * @throws LoadException if there is no such file, or none that can be read or is small enough
   */
  public static byte[] bytes(Path file, String name) throws LoadException {
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
