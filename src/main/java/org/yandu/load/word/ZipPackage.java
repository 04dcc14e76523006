package org.yandu.load.word;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.SourceFile;

/** A Word file as Word itself writes it. */
record ZipPackage(ZipParts parts) implements WordPackage {
  static ZipPackage of(SourceFile file) throws LoadException {
    return new ZipPackage(ZipParts.with(file, part -> part.contains("media/")));
  }

  @Override
  public boolean has(String part) {
    return parts.has(part);
  }

  @Override
  public Xml open(String part) throws XMLStreamException {
    InputStream bytes = parts.open(part);
    return new Xml(bytes);
  }

  @Override
  public byte[] bytes(String part) {
    return parts.bytes(part);
  }
}
