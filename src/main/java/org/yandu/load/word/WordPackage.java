package org.yandu.load.word;

import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** The parts of a Word file, whether they are in a zip or in one long XML. */
interface WordPackage {
  boolean has(String part);

  /** The XML of {@code part}, to be read up to its end or to the end of an element "part". */
  Xml open(String part) throws XMLStreamException;

  /** The bytes of a part that is no XML, empty when there is none. */
  byte[] bytes(String part);
}
