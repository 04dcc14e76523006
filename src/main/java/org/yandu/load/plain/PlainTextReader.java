package org.yandu.load.plain;

import java.util.ArrayList;
import java.util.List;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.encoding.TextDecoder;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.RawParagraph;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Range;

/** Text files in any Chinese encoding: every line that is not blank is a raw paragraph. */
public final class PlainTextReader implements FormatReader {
  @Override
  public String name() {
    return "txt";
  }

  /** The last resort: whatever is not binary. */
  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    DecodedText decoded = TextDecoder.decode(file, options);
    String text = CanonicalText.clean(decoded.text());
    return new RawDocument(text, lines(text), decoded.charset(), decoded.damaged());
  }

  /** One raw paragraph for every line of {@code text} that shows anything. */
  static List<RawParagraph> lines(String text) {
    var lines = new ArrayList<RawParagraph>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = start;
      int to = end;
      while (from < to && Marks.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Marks.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new RawParagraph(new Range(from, to), Hints.NONE));
      }
      start = end + 1;
    }
    return lines;
  }
}
