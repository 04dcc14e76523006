package org.yandu.load.container;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streaming XML without DTDs, without external entities and with bounded depth. */
public final class Xml implements AutoCloseable {
  private static final int DEEPEST = 200;

  private final XMLStreamReader reader;
  private int depth;

  public Xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    reader = factory.createXMLStreamReader(in);
  }

  /** Moves to the next start or end of an element or text; false at the end of the document. */
  public boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > DEEPEST) {
          throw new XMLStreamException("nested too deeply");
        }
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return true;
      }
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("document types are not read");
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        return true;
      }
    }
    return false;
  }

  public boolean isStart() {
    return reader.isStartElement();
  }

  public boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  public boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  public boolean isText() {
    return reader.isCharacters();
  }

  public String text() {
    return reader.getText();
  }

  public String name() {
    return reader.getLocalName();
  }

  /** The attribute with this local name in whatever namespace, empty when there is none. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  public int number(String attribute, int otherwise) {
    try {
      return Integer.parseInt(attribute(attribute).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property such as {@code <w:b/>} is on: present and not switched off. */
  public boolean isOn() {
    String value = attribute("val");
    return !value.equals("0")
        && !value.equals("false")
        && !value.equals("none")
        && !value.equals("off");
  }

  /** Passes over the element that starts here, its end included. */
  public void skip() throws XMLStreamException {
    int from = depth;
    while (depth >= from && next()) {
      // the loop itself moves on
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
