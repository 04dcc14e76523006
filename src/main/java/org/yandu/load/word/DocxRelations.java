package org.yandu.load.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** The pictures that a part of a Word file points to by id; nothing outside the file is known. */
final class DocxRelations {
  private final WordPackage parts;
  private final Map<String, String> targets = new HashMap<>();

  private DocxRelations(WordPackage parts) {
    this.parts = parts;
  }

  static DocxRelations of(String part, WordPackage parts) throws XMLStreamException {
    var read = new DocxRelations(parts);
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String relations = folder + "_rels/" + part.substring(slash) + ".rels";
    if (parts.has(relations)) {
      try (var xml = parts.open(relations)) {
        while (xml.next() && !xml.isEnd("part")) {
          if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
            read.targets.put(xml.attribute("Id"), path(folder, xml.attribute("Target")));
          }
        }
      }
    }
    return read;
  }

  /** Name of the part that is the text itself; a few programs do not use the usual name. */
  static String mainPart(WordPackage parts, String usual) throws XMLStreamException {
    if (parts.has(usual) || !parts.has("_rels/.rels")) {
      return usual;
    }
    try (Xml xml = parts.open("_rels/.rels")) {
      while (xml.next() && !xml.isEnd("part")) {
        if (xml.isStart("Relationship") && xml.attribute("Type").endsWith("/officeDocument")) {
          return path("", xml.attribute("Target"));
        }
      }
    }
    return usual;
  }

  private static String path(String folder, String target) {
    String path = target.replace('\\', '/');
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    String from = folder;
    while (path.startsWith("../")) {
      path = path.substring(3);
      from = from.isEmpty() ? "" : from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
    }
    return from + path;
  }

  Optional<WordPicture> picture(String id) {
    String target = targets.get(id);
    return target == null ? Optional.empty() : WordPicture.of(parts.bytes(target));
  }
}
