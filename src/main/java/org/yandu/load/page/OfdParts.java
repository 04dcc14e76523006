package org.yandu.load.page;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.SourceFile;

/** The parts of an OFD file, found however their makers spell their paths. */
final class OfdParts {
  private final ZipParts parts;
  private final Map<String, String> names = new HashMap<>();

  private OfdParts(ZipParts parts) {
    this.parts = parts;
    parts.names().forEach(name -> names.putIfAbsent(key(name), name));
  }

  static OfdParts of(SourceFile file) throws LoadException {
    return new OfdParts(ZipParts.with(file, OfdParts::isPicture));
  }

  static boolean isPicture(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return name.endsWith(".png")
        || name.endsWith(".jpg")
        || name.endsWith(".jpeg")
        || name.endsWith(".bmp")
        || name.endsWith(".gif");
  }

  private static String key(String name) {
    String path = name.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }

  boolean has(String part) {
    return names.containsKey(key(part));
  }

  Xml open(String part) throws XMLStreamException {
    InputStream bytes = parts.open(names.getOrDefault(key(part), part));
    return new Xml(bytes);
  }

  byte[] bytes(String part) {
    return parts.bytes(names.getOrDefault(key(part), part));
  }

  /** Where {@code location}, as the part {@code from} names it, leads to. */
  String resolve(String from, String location) {
    String path = location.strip().replace('\\', '/');
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    while (path.startsWith("./") || path.startsWith("../")) {
      boolean up = path.startsWith("../");
      path = path.substring(path.indexOf('/') + 1);
      int above = up && !folder.isEmpty() ? folder.lastIndexOf('/', folder.length() - 2) : -1;
      folder = up ? folder.substring(0, above + 1) : folder;
    }
    // Some makers name every part from the top, without saying so.
    return has(folder + path) || !has(path) ? folder + path : path;
  }
}
