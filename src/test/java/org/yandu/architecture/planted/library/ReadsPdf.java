package org.yandu.architecture.planted.library;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks the fence around foreign documents. */
record ReadsPdf(PDDocument forbidden) {}
