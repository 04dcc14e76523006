package org.yandu.load.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks and page labels of a PDF file. */
final class PdfOutline {
  private static final int MOST = 5000;
  private static final int DEEPEST = 9;

  private final PDDocument document;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Set<COSDictionary> seen = new HashSet<>();

  private PdfOutline(PDDocument document) {
    this.document = document;
  }

  /** The bookmarks in their order; none when they are damaged. */
  static List<Bookmark> of(PDDocument document) {
    var outline = new PdfOutline(document);
    try {
      PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        outline.add(root, 1);
      }
    } catch (RuntimeException e) {
      // an outline that cannot be read only costs its headings
    }
    return outline.bookmarks;
  }

  private void add(PDOutlineNode parent, int level) {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && seen.add(item.getCOSObject()) && bookmarks.size() < MOST) {
      String title = item.getTitle();
      if (title != null && !title.isBlank()) {
        bookmarks.add(bookmark(item, title, level));
      }
      if (level < DEEPEST) {
        add(item, level + 1);
      }
      item = item.getNextSibling();
    }
  }

  private Bookmark bookmark(PDOutlineItem item, String title, int level) {
    try {
      PDPage page = item.findDestinationPage(document);
      if (page != null) {
        return new Bookmark(title, level, document.getPages().indexOf(page), y(item, page));
      }
    } catch (IOException | RuntimeException e) {
      // one that leads nowhere still has its words
    }
    return new Bookmark(title, level, -1, Float.NaN);
  }

  /** A place on a turned page says nothing about its lines. */
  private float y(PDOutlineItem item, PDPage page) throws IOException {
    PDDestination place = item.getDestination();
    if (place == null && item.getAction() instanceof PDActionGoTo action) {
      place = action.getDestination();
    }
    if (place instanceof PDNamedDestination named) {
      place = document.getDocumentCatalog().findNamedDestinationPage(named);
    }
    int top =
        switch (place) {
          case PDPageXYZDestination point -> point.getTop();
          case PDPageFitWidthDestination line -> line.getTop();
          case null, default -> -1;
        };
    return top < 0 || page.getRotation() != 0
        ? Float.NaN
        : page.getCropBox().getUpperRightY() - top;
  }

  /** What the file calls its pages; their count from 1 when it says nothing. */
  static String[] labels(PDDocument document) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    } catch (IOException | RuntimeException e) {
      return new String[0];
    }
  }
}
