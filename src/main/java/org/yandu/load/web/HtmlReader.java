package org.yandu.load.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Web pages: the main text by density, headings as the page marks them. */
public final class HtmlReader implements FormatReader {
  private static final Pattern TAG =
      Pattern.compile(
          "(?is)<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<(?:p|div|h[1-6]|article|table)[\\s>].*</(?:p|div|h[1-6]|article|table)>");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean accepts(SourceFile file) {
    String head = file.head();
    boolean named = file.isNamed("html", "htm", "xhtml", "shtml");
    Matcher tag = TAG.matcher(head);
    boolean marked = tag.find();
    return marked && (named || tag.start() < 256) || named && head.contains("<");
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    DecodedText decoded = PageEncoding.decode(file, options);
    boolean xml = file.isNamed("xml", "xhtml", "xht") && file.head().startsWith("<?xml");
    var out = new CanonicalText();
    HtmlPage page = HtmlPage.of(decoded.text(), xml);
    List<String> frames = page.frames();
    page.write(out, address -> null);
    RawDocument raw = out.build(decoded.charset(), decoded.damaged());
    if (raw.text().isBlank() && !frames.isEmpty()) {
      throw new LoadException(Reason.FRAMES, file.name(), String.join(" ", frames));
    }
    return raw;
  }
}
