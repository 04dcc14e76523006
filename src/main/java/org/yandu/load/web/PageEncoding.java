package org.yandu.load.web;

import java.nio.charset.Charset;
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
    return decode(file, options, "");
  }

  /**
   * @param named the encoding that whoever sent the page says, empty when nobody does
   */
  static DecodedText decode(SourceFile file, ReadOptions options, String named)
      throws LoadException {
    boolean marked =
        file.startsWith(0xEF, 0xBB, 0xBF)
            || file.startsWith(0xFF, 0xFE)
            || file.startsWith(0xFE, 0xFF);
    if (options.charset().isPresent() || marked) {
      return TextDecoder.decode(file, options);
    }
    Charset declared = named.isEmpty() ? declared(file.head()) : charset(named);
    Charset charset = TextDecoder.guess(file.bytes(), declared);
    return charset == null ? TextDecoder.decode(file, options) : TextDecoder.decode(file, charset);
  }

  private static Charset declared(String head) {
    Matcher matcher = CHARSET.matcher(head);
    return !matcher.find()
        ? null
        : charset(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  /** The encoding called {@code name}; who says GB2312 means the larger set that it belongs to. */
  private static Charset charset(String name) {
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
