package org.yandu.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.yandu.load.raw.SourceFile;

/** PDF files of our own with Chinese letters: two pages, a heading, a bookmark for each page. */
public final class SamplePdf {
  private static final String FONT = "/org/yandu/fonts/NotoSerifSC-Regular.ttf";
  private static final int LEFT = 90;
  private static final int TOP = 760;
  private static final int LEADING = 24;

  private static final List<List<String>> PAGES =
      List.of(
          List.of("关于清理水库的讲话", "一、清淤", "　　山里的水库去年冬天清了一遍淤，今年春天蓄满了水，", "下游的两千亩田第一次没有为抢水红过脸，大家都说这件"),
          List.of("事办到了心坎上，往后每年都要这么办一回才好。", "二、算账", "　　修渠的账贴在村口的墙上。"));

  private SamplePdf() {}

  static SourceFile open() throws IOException {
    try (var document = new PDDocument()) {
      return new SourceFile("水库.pdf", written(document));
    }
  }

  /** The same words behind a password. */
  public static byte[] locked(String password) throws IOException {
    try (var document = new PDDocument()) {
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return written(document);
    }
  }

  /** The same words, and a page behind them that is a picture. */
  public static byte[] withScan() throws IOException {
    try (var document = new PDDocument()) {
      written(document);
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var scan = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
      var image = LosslessFactory.createFromImage(document, scan);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(
            image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** As long as a compilation of reports is, with a picture of noise on each page. */
  static byte[] ofPages(int count) throws IOException {
    try (var document = new PDDocument();
        InputStream letters = SamplePdf.class.getResourceAsStream(FONT)) {
      PDType0Font font = PDType0Font.load(document, letters, true);
      var lines = Collections.nCopies(26, "水库的账贴在墙上谁都看得见谁都问得起，");
      var random = new Random(1);
      for (int i = 0; i < count; i++) {
        PDPage page = page(document, font, lines);
        var noise = new BufferedImage(100, 90, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 9000; at++) {
          noise.setRGB(at % 100, at / 100, random.nextInt(0x1000000));
        }
        var image = LosslessFactory.createFromImage(document, noise);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
          content.drawImage(image, LEFT, 30);
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] written(PDDocument document) throws IOException {
    try (InputStream letters = SamplePdf.class.getResourceAsStream(FONT)) {
      PDType0Font font = PDType0Font.load(document, letters, true);
      var outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      for (List<String> lines : PAGES) {
        outline.addLast(bookmark(page(document, font, lines), lines.get(1)));
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDPage page(PDDocument document, PDType0Font font, List<String> lines)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, 16);
      content.setLeading(LEADING);
      content.newLineAtOffset(LEFT, TOP);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return page;
  }

  private static PDOutlineItem bookmark(PDPage page, String title) {
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(page);
    return item;
  }
}
