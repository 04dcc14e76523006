package org.yandu.architecture.planted.library;

import org.jsoup.nodes.Document;

/** Breaks the fence around markup. */
record ReadsMarkup(Document forbidden) {}
