package org.yandu.architecture.planted.library;

import org.commonmark.parser.Parser;

/** Breaks: Markdown is parsed where it is read, shown and written. */
class ParsesMarkdown {
  Object parse(String text) {
    return Parser.builder().build().parse(text);
  }
}
