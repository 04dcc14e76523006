package org.yandu.load;

import java.util.Map;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Knows formats that no reader reads, so that the user hears why instead of seeing noise. */
final class UnreadableFormats implements FormatReader {
  private static final Map<String, Reason> SIGNATURES =
      Map.ofEntries(
          Map.entry("PK\u0003\u0004", Reason.UNSUPPORTED),
          Map.entry("PK\u0005\u0006", Reason.UNSUPPORTED),
          Map.entry("\u0089PNG", Reason.BINARY),
          Map.entry("\u00FF\u00D8\u00FF", Reason.BINARY),
          Map.entry("GIF8", Reason.BINARY),
          Map.entry("SQLite format", Reason.BINARY),
          Map.entry("\u007FELF", Reason.BINARY));

  /** Where the pages of a CAJ and of an HN are counted, in four bytes from the low end. */
  private static final Map<String, Integer> CAJ_PAGES =
      Map.of("CAJ\u0000", 0x10, "HN\u0000\u0000", 0x90);

  /** Parts by which other programs of Office are known; the names of parts are not compressed. */
  private static final Map<String, String> OFFICE =
      Map.of("xl/workbook.xml", "Excel", "ppt/presentation.xml", "PowerPoint");

  /** The root of the Chinese office format, of 2003 to 2016. */
  private static final String UOF = "<uof:UOF";

  /** Where the words of formats of e-books stand. */
  private static final Map<String, Integer> E_BOOKS =
      Map.of("BOOKMOBI", 60, "ITSF\u0003", 0, "AT&TFORM", 0);

  private static final Map<String, String> NAMES =
      Map.of("BOOKMOBI", "Kindle", "ITSF\u0003", "CHM", "AT&TFORM", "DjVu");

  private static final int MOST_PAGES = 100_000;

  /** From here on a KDH is a PDF, hidden by a word that is laid over it again and again. */
  private static final int KDH_CONTENT = 254;

  private static final String KDH_WORD = "FZHMEI";

  @Override
  public String name() {
    return "unreadable";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return program(file) != null || reason(file) != null;
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    String program = program(file);
    if (program != null) {
      throw new LoadException(Reason.FOREIGN, file.name(), program);
    }
    throw new LoadException(reason(file), file.name());
  }

  /** The program or format whose files only itself can turn into something else; null if none. */
  private static String program(SourceFile file) {
    if (isCaj(file)) {
      return "CAJ";
    }
    if (isPdg(file)) {
      return "PDG";
    }
    if (starts(file, "<?xml") && file.head().contains(UOF)) {
      return "UOF";
    }
    if (starts(file, "PK\u0003\u0004")) {
      return OFFICE.entrySet().stream()
          .filter(part -> file.contains(part.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }
    return E_BOOKS.entrySet().stream()
        .filter(book -> standsAt(file, book.getValue(), book.getKey()))
        .map(book -> NAMES.get(book.getKey()))
        .findFirst()
        .orElse(null);
  }

  /** Scanned pages of SSReader: its two letters, then a version and a type, which no text has. */
  private static boolean isPdg(SourceFile file) {
    byte[] bytes = file.bytes();
    return starts(file, "HH")
        && bytes.length > 64
        && bytes[2] > 0
        && bytes[2] < '\t'
        && bytes[3] >= 0
        && bytes[3] < '\t';
  }

  private static boolean standsAt(SourceFile file, int at, String word) {
    byte[] bytes = file.bytes();
    boolean same = bytes.length >= at + word.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = bytes[at + i] == word.charAt(i);
    }
    return same;
  }

  /**
   * Whether this is one of the files of CNKI. Their first letters alone tell nothing: texts begin
   * with them too.
   */
  private static boolean isCaj(SourceFile file) {
    for (var kind : CAJ_PAGES.entrySet()) {
      if (starts(file, kind.getKey()) && isPageCount(file.bytes(), kind.getValue())) {
        return true;
      }
    }
    return starts(file, "KDH ") && holdsHiddenPdf(file.bytes());
  }

  private static boolean isPageCount(byte[] bytes, int at) {
    int pages = 0;
    for (int i = 3; i >= 0 && bytes.length >= at + 4; i--) {
      pages = pages << 8 | bytes[at + i] & 0xFF;
    }
    return pages > 0 && pages <= MOST_PAGES;
  }

  private static boolean holdsHiddenPdf(byte[] bytes) {
    String head = "%PDF";
    boolean same = bytes.length >= KDH_CONTENT + head.length();
    for (int i = 0; same && i < head.length(); i++) {
      same = (bytes[KDH_CONTENT + i] ^ KDH_WORD.charAt(i)) == head.charAt(i);
    }
    return same;
  }

  private static boolean starts(SourceFile file, String signature) {
    return file.startsWith(signature.chars().toArray());
  }

  private static Reason reason(SourceFile file) {
    for (var entry : SIGNATURES.entrySet()) {
      if (starts(file, entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
