package org.yandu.load.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.encoding.TextDecoder;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** The encoding of a page: its bytes are believed before its own words about them. */
final class PageEncoding {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)|encoding=[\"']([\\w-]+)");

  private PageEncoding() {}

  static DecodedText decode(SourceFile file, ReadOptions options) throws LoadException {
    boolean marked =
        file.startsWith(0xEF, 0xBB, 0xBF)
            || file.startsWith(0xFF, 0xFE)
            || file.startsWith(0xFE, 0xFF);
    Charset declared = marked ? null : declared(file.head());
    if (options.charset().isEmpty()
        && declared != null
        && TextDecoder.guess(file.bytes()) != StandardCharsets.UTF_8) {
      DecodedText text = TextDecoder.decode(file.bytes(), 0, declared);
      if (text.damaged() * 50L <= text.text().length()) {
        return text;
      }
    }
    return TextDecoder.decode(file, options);
  }

  /**
   * What the page says of itself; a page that says GB2312 means the larger set that it belongs to.
   */
  private static Charset declared(String head) {
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("gb")) {
      return Charset.forName("GB18030");
    }
    if (lower.startsWith("big5")) {
      return Charset.forName("Big5-HKSCS");
    }
    boolean usable = !lower.startsWith("utf") && !lower.equals("unicode");
    try {
      return usable && Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
