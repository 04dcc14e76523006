package org.yandu.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which files an import reads: all that are named, and of a named folder those that look
 * like documents.
 *
 * <p>A document in a form that cannot be read yet is among them, so that the reader is told;
 * images, programs and hidden files in a folder are passed over in silence.
 */
final class FileCollector {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "mht",
          "mhtml",
          "docx",
          "docm",
          "dotx",
          "doc",
          "dot",
          "wps",
          "wpt",
          "odt",
          "fodt",
          "rtf",
          "pdf",
          "ofd",
          "epub",
          "wpd",
          "caj",
          "kdh",
          "nh",
          "ceb",
          "cebx",
          "uof",
          "uot",
          "zip",
          "rar",
          "7z");

  /** What a word processor calls itself in an XML file; other XML files are data. */
  private static final List<String> XML_DOCUMENTS =
      List.of(
          "Word.Document",
          "schemas.microsoft.com/office/word/",
          "urn:oasis:names:tc:opendocument:");

  private static final int HEAD = 4096;

  private FileCollector() {}

  /** The files in the order they are to be read; inside a folder by name. */
  static List<Path> collect(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(documentsIn(path));
      } else {
        files.add(path);
      }
    }
    return files.stream().distinct().toList();
  }

  private static List<Path> documentsIn(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, found));
    } catch (IOException e) {
      // The visitor goes on after every failure; this is the walk itself.
      log(folder, e);
    }
    return found.stream().sorted().toList();
  }

  static boolean looksLikeDocument(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 && DOCUMENTS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether an XML file says in its first lines that a word processor wrote it. */
  private static boolean isXmlDocument(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
      return XML_DOCUMENTS.stream().anyMatch(head::contains);
    } catch (IOException e) {
      log(file, e);
      return false;
    }
  }

  private static void log(Path path, IOException e) {
    System.getLogger(FileCollector.class.getName())
        .log(System.Logger.Level.WARNING, "passed over " + path, e);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    Visitor(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // "~$…" is what word processors leave beside an open document.
      String name = file.getFileName().toString();
      if (attributes.isRegularFile()
          && (looksLikeDocument(name) || isXmlDocument(file))
          && !name.startsWith("~$")
          && !isHidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      log(file, e);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      try {
        return Files.isHidden(path);
      } catch (IOException e) {
        return false;
      }
    }
  }
}
