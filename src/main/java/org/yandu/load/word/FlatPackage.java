package org.yandu.load.word;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** A Word file whose parts stand one after the other in a single XML (Flat OPC). */
final class FlatPackage implements WordPackage {
  private static final String PART = "part";

  private final byte[] file;
  private final Set<String> names = new HashSet<>();

  private FlatPackage(byte[] file) {
    this.file = file;
  }

  static FlatPackage of(byte[] file) throws XMLStreamException {
    var flat = new FlatPackage(file);
    try (var xml = flat.xml()) {
      while (xml.next()) {
        if (xml.isStart(PART)) {
          flat.names.add(name(xml));
          xml.skip();
        }
      }
    }
    return flat;
  }

  private Xml xml() throws XMLStreamException {
    return new Xml(new ByteArrayInputStream(file));
  }

  private static String name(Xml xml) {
    String name = xml.attribute("name");
    return name.startsWith("/") ? name.substring(1) : name;
  }

  @Override
  public boolean has(String part) {
    return names.contains(part);
  }

  @Override
  public Xml open(String part) throws XMLStreamException {
    Xml xml = xml();
    while (xml.next()) {
      if (xml.isStart(PART)) {
        if (name(xml).equals(part)) {
          return xml;
        }
        xml.skip();
      }
    }
    throw new XMLStreamException("no part " + part);
  }

  @Override
  public byte[] bytes(String part) {
    var digits = new StringBuilder();
    try (Xml xml = has(part) ? open(part) : xml()) {
      boolean data = false;
      while (has(part) && xml.next() && !xml.isEnd(PART)) {
        data = xml.isStart() ? xml.isStart("binaryData") : data;
        if (data && xml.isText()) {
          digits.append(xml.text());
        }
      }
      return Base64.getMimeDecoder().decode(digits.toString());
    } catch (XMLStreamException | IllegalArgumentException e) {
      // A picture that cannot be had is left out; the words are what counts.
      return new byte[0];
    }
  }
}
