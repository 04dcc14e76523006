package org.yandu.load.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.Scans;
import org.yandu.load.raw.Steps;

/** Gathers the pages of a document and writes them out as paragraphs. */
final class PagedDocument {
  private static final int MOST_PICTURES = 300;
  private static final long LARGEST_PICTURES = 48L << 20;

  private final String fileName;
  private final List<LaidPage> pages = new ArrayList<>();
  private final CanonicalText out = new CanonicalText();
  private int damaged;
  private int pictures;
  private long pictureBytes;
  private int written = -1;

  /** Pages of which a picture is in the document. */
  private final BitSet shown = new BitSet();

  PagedDocument(String fileName) {
    this.fileName = fileName;
  }

  void add(PlacedPage page) {
    pages.add(LaidPage.of(pages.size(), page));
  }

  /** Counts letters that have no meaning as text. */
  void damaged(int more) {
    damaged += more;
  }

  /**
   * @param steps told of each page that is written: its pictures are unpacked then
   */
  RawDocument write(List<Bookmark> outline, Steps steps) throws LoadException {
    Furniture.take(pages);
    pages.forEach(LaidPage::settle);
    List<Integer> scans = pages.stream().filter(page -> page.scan).map(page -> page.index).toList();
    if (!scans.isEmpty() && pages.stream().noneMatch(LaidPage::isText)) {
      throw new LoadException(Reason.SCANNED, fileName, numbers(scans));
    }
    var measures = new Measures(pages);
    Footnotes.take(pages, measures.bodySize);
    List<Paragraph> paragraphs = Paragraphs.of(pages, measures, steps);
    HeadingLooks.mark(paragraphs, outline, measures.bodySize);
    TitlePage.settle(paragraphs);
    for (Paragraph paragraph : paragraphs) {
      int before = written;
      write(paragraph, measures.bodySize, steps);
      if (written > before) {
        steps.done();
      }
    }
    turnTo(pages.size() - 1);
    int unseen = (int) scans.stream().filter(page -> !shown.get(page)).count();
    return out.build("", damaged).with(new Scans(scans.size(), unseen));
  }

  private void write(Paragraph paragraph, float bodySize, Steps steps) {
    turnTo(paragraph.page);
    if (paragraph.table != null) {
      out.paragraph(paragraph.table.text(), Hints.of(Hints.Role.TABLE));
    } else if (paragraph.picture != null) {
      writePicture(paragraph.picture, steps);
    } else {
      Hints hints = paragraph.hints(bodySize);
      out.firstLine(paragraph.first().text, hints, paragraph.starts);
      for (TextLine line : paragraph.lines.subList(1, paragraph.lines.size())) {
        turnTo(line.page);
        out.nextLine(line.text);
      }
    }
  }

  /** Begins all pages up to {@code page}; what is furniture on them stands at their start. */
  private void turnTo(int page) {
    while (written < page) {
      LaidPage next = pages.get(++written);
      out.page(next.label);
      next.furniture.forEach(line -> out.furniture(line.text));
    }
  }

  private void writePicture(PlacedPicture picture, Steps steps) {
    if (pictures >= MOST_PICTURES || pictureBytes > LARGEST_PICTURES) {
      return;
    }
    try {
      PlacedPicture.Encoded encoded = picture.source().read(steps);
      if (encoded != null && pictureBytes + encoded.bytes().length <= LARGEST_PICTURES) {
        pictures++;
        pictureBytes += encoded.bytes().length;
        shown.set(written);
        out.picture(encoded.mediaType(), encoded.bytes());
      }
    } catch (IOException | RuntimeException e) {
      // a picture that cannot be decoded is no reason to lose the text around it
    }
  }

  /** 1–3, 7 for the pages 0, 1, 2 and 6. */
  static String numbers(List<Integer> pages) {
    var words = new StringBuilder();
    for (int i = 0; i < pages.size(); ) {
      int end = i;
      while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
        end++;
      }
      words.append(words.isEmpty() ? "" : ", ").append(pages.get(i) + 1);
      words.append(end > i ? "–" + (pages.get(end) + 1) : "");
      i = end + 1;
    }
    return words.toString();
  }
}
