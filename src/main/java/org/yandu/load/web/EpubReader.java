package org.yandu.load.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;

/** E-books: the pages in the order of the spine, headings as the table of contents names them. */
public final class EpubReader implements FormatReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final int LONGEST_TEXT = 20_000_000;
  private static final int LARGEST_PAGE = 24 << 20;
  private static final int MOST_PAGES = 20_000;
  private static final Set<String> UNREAD =
      Set.of("css", "js", "svg", "webp", "ttf", "otf", "woff", "woff2", "mp3", "mp4", "m4a", "ogg");
  private static final Set<String> FONTS = Set.of("ttf", "otf", "woff", "woff2", "ttc", "dat");

  @Override
  public String name() {
    return "epub";
  }

  /** A zip that says what it is, or names the part that every e-book begins with. */
  @Override
  public boolean accepts(SourceFile file) {
    return file.startsWith('P', 'K', 3, 4)
        && (file.head().contains("application/epub+zip") || file.contains(CONTAINER));
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    return read(file, options, Steps.UNHEARD);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options, Steps steps) throws LoadException {
    ZipParts parts = ZipParts.with(file, EpubReader::isWanted);
    if (isLocked(parts)) {
      throw new LoadException(Reason.LOCKED, file.name());
    }
    EpubPackage book = EpubPackage.of(parts, CONTAINER);
    if (book == null) {
      throw new LoadException(Reason.BROKEN, file.name());
    }
    List<EpubPage> pages = pages(parts, book, file.name(), steps);
    EpubToc toc = EpubToc.of(parts, book);
    new EpubHeadings(pages, toc).mark();
    var out = new CanonicalText();
    new EpubText(pages, toc, out).write(book.title());
    return out.build("", 0);
  }

  private static List<EpubPage> pages(ZipParts parts, EpubPackage book, String name, Steps steps)
      throws LoadException {
    var pages = new ArrayList<EpubPage>();
    long length = 0;
    for (String path : book.spine()) {
      byte[] bytes = parts.bytes(path);
      if (bytes.length > LARGEST_PAGE || pages.size() >= MOST_PAGES) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
      if (bytes.length > 0) {
        EpubPage page = EpubPage.of(path, page(path, bytes), parts);
        length += page.length();
        pages.add(page);
        steps.done();
      }
      if (length > LONGEST_TEXT) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
    }
    return pages;
  }

  /** The tree of a page; what claims to be XML is read so, because there a tag closes itself. */
  private static Element page(String path, byte[] bytes) throws LoadException {
    var file = new SourceFile(path, bytes);
    String text = CanonicalText.clean(PageEncoding.decode(file, ReadOptions.NONE).text());
    String head = file.head().toLowerCase(Locale.ROOT);
    boolean xml = head.startsWith("<?xml") || head.contains("http://www.w3.org/1999/xhtml");
    Document page = xml ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    Element body = page.selectFirst("body");
    return body == null ? page : body;
  }

  static Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static boolean isWanted(String part) {
    return !part.startsWith("__MACOSX/") && !UNREAD.contains(extension(part));
  }

  private static String extension(String part) {
    return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Fonts are often scrambled, which locks nobody out; anything else is a seller's lock. */
  private static boolean isLocked(ZipParts parts) {
    for (Element entry : xml(parts.bytes(ENCRYPTION)).getAllElements()) {
      String name = entry.normalName();
      if (name.substring(name.indexOf(':') + 1).equals("cipherreference")
          && !FONTS.contains(extension(entry.attr("URI")))) {
        return true;
      }
    }
    return false;
  }
}
