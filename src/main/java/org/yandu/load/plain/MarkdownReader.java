package org.yandu.load.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.encoding.TextDecoder;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Markdown: headings, lists, quotations and tables as the source marks them. */
public final class MarkdownReader implements FormatReader {
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\s*(?:---|<!--)\\s*\\n(?<fields>(?:[\\w-]+:.*\\n)+)(?:---|-->)\\s*(?:\\n|\\z)");
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$");

  @Override
  public String name() {
    return "md";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return file.isNamed("md", "markdown", "mdown")
        || HEADING.matcher(file.head()).results().count() > 1;
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    DecodedText decoded = TextDecoder.decode(file, options);
    String text = CanonicalText.clean(decoded.text());
    var out = new CanonicalText(text.length());
    Matcher front = FRONT_MATTER.matcher(text);
    String body = text;
    if (front.find()) {
      body = text.substring(front.end());
      title(front.group("fields"), body, out);
    }
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    parser.parse(body).accept(new MarkdownWalk(out));
    return out.build(decoded.charset(), decoded.damaged());
  }

  /** A title that only the metadata give is a line of the document like any other. */
  static void title(String fields, String body, CanonicalText out) {
    Matcher title = TITLE.matcher(fields);
    if (title.find()
        && !Marks.bare(Jsoup.parse(body).text()).contains(Marks.bare("# " + title.group(1)))) {
      boolean repeated =
          body.lines()
              .limit(40)
              .map(line -> line.replaceAll("<[^>]*>|^#+", ""))
              .anyMatch(line -> Marks.bare(line).equals(Marks.bare(title.group(1))));
      if (!repeated) {
        out.paragraph(title.group(1), Hints.of(Hints.Role.TITLE));
      }
    }
  }
}
