package org.yandu.architecture.planted.library;

import org.commonmark.parser.Parser;

/** Breaks: Markdown is parsed in two places. */
class ParsesMarkdown {
  Object parse(String text) {
    return Parser.builder().build().parse(text);
  }
}
