package org.yandu.architecture.planted.library;

import javax.xml.stream.XMLStreamReader;

/** Breaks the fence around XML. */
record ReadsXml(XMLStreamReader forbidden) {}
