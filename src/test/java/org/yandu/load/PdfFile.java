package org.yandu.load;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.yandu.load.raw.SourceFile;

/** A PDF as a word processor lays it out; x and y in points from the top left corner, A4. */
final class PdfFile implements AutoCloseable {
  static final float LEFT = 85;
  static final float TOP = 110;
  static final float SIZE = 16;
  static final float PITCH = 28;

  /** Letters of a full line. */
  static final int LETTERS = 26;

  /** Lines of a full page. */
  static final int LINES = 22;

  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont regular = font("NotoSerifSC-Regular.ttf");
  private final PDFont bold = font("NotoSerifSC-Bold.ttf");
  private final List<PDOutlineNode> outline = new ArrayList<>();
  private IntConsumer everyPage = page -> {};
  private PDPageContentStream content;
  private String password = "";
  private int quarterTurns;
  private float y = TOP;

  PdfFile() throws IOException {
    page();
  }

  private PDFont font(String name) throws IOException {
    try (InputStream in = PdfFile.class.getResourceAsStream("/org/yandu/fonts/" + name)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      return PDType0Font.load(document, font, true);
    }
  }

  /** Draws on every page when it ends; told the number of the page from 1. */
  PdfFile everyPage(IntConsumer draw) {
    everyPage = draw;
    return this;
  }

  /** The pages from here on are made upright and then turned clockwise. */
  PdfFile turned(int quarters) throws IOException {
    quarterTurns = quarters;
    turn();
    return this;
  }

  PdfFile password(String user) {
    password = user;
    return this;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  PdfFile page() throws IOException {
    endPage();
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    turn();
    y = TOP;
    return this;
  }

  private void turn() throws IOException {
    if (quarterTurns > 0) {
      boolean lying = quarterTurns % 2 == 1;
      PDPage page = document.getPage(pages() - 1);
      page.setMediaBox(new PDRectangle(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT));
      page.setRotation(quarterTurns * 90);
      content.transform(
          switch (quarterTurns) {
            case 1 -> new Matrix(0, 1, -1, 0, HEIGHT, 0);
            case 2 -> new Matrix(-1, 0, 0, -1, WIDTH, HEIGHT);
            default -> new Matrix(0, -1, 1, 0, 0, WIDTH);
          });
    }
  }

  private void endPage() throws IOException {
    if (content != null) {
      everyPage.accept(pages());
      content.close();
    }
  }

  PdfFile line(float x, float top, float size, String words) {
    draw(x, top, size, words, regular);
    return this;
  }

  private void draw(float x, float top, float size, String words, PDFont font) {
    try {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, HEIGHT - top);
      content.showText(words);
      content.endText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Paragraphs below what is there, with an indent of two letters, over as many pages as needed.
   */
  PdfFile text(String... paragraphs) throws IOException {
    for (String paragraph : paragraphs) {
      int from = 0;
      while (from < paragraph.length()) {
        int indent = from == 0 ? 2 : 0;
        int to = Math.min(paragraph.length(), from + LETTERS - indent);
        line(LEFT + indent * SIZE, next(PITCH), SIZE, paragraph.substring(from, to));
        from = to;
      }
    }
    return this;
  }

  /** One line in the middle, below what is there. */
  PdfFile centred(float size, String words) throws IOException {
    float x = LEFT + (LETTERS * SIZE - words.length() * size) / 2;
    return line(x, next(Math.max(PITCH, size * 1.5f)), size, words);
  }

  /** One bold line at the left edge, below what is there. */
  PdfFile bold(float size, String words) throws IOException {
    draw(LEFT, next(PITCH), size, words, bold);
    return this;
  }

  /** Leaves lines empty. */
  PdfFile skip(int lines) {
    y += lines * PITCH;
    return this;
  }

  private float next(float step) throws IOException {
    if (y > TOP + (LINES - .5f) * PITCH) {
      page();
    }
    float here = y;
    y += step;
    return here;
  }

  /** A table with a rule around every cell, below what is there. */
  PdfFile table(float cellWidth, String[]... rows) throws IOException {
    float top = y - PITCH + 6;
    float right = LEFT + rows[0].length * cellWidth;
    for (int row = 0; row <= rows.length; row++) {
      rule(LEFT, top + row * PITCH, right, top + row * PITCH);
    }
    for (int column = 0; column <= rows[0].length; column++) {
      float x = LEFT + column * cellWidth;
      rule(x, top, x, top + rows.length * PITCH);
    }
    return cells(cellWidth, rows);
  }

  /** The words of a table alone, in columns below each other. */
  PdfFile cells(float cellWidth, String[]... rows) throws IOException {
    for (String[] row : rows) {
      float here = next(PITCH);
      for (int column = 0; column < row.length; column++) {
        line(LEFT + column * cellWidth + 4, here, 12, row[column]);
      }
    }
    return this;
  }

  private void rule(float x0, float y0, float x1, float y1) throws IOException {
    content.moveTo(x0, HEIGHT - y0);
    content.lineTo(x1, HEIGHT - y1);
    content.stroke();
  }

  /** A picture of one colour in the box. */
  PdfFile picture(float x, float top, float width, float height) throws IOException {
    var pixels = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    var graphics = pixels.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(5, 5, 20, 20);
    graphics.dispose();
    return picture(x, top, width, height, file -> LosslessFactory.createFromImage(file, pixels));
  }

  /** A picture of a document. */
  interface Image {
    PDImageXObject of(PDDocument document) throws IOException;
  }

  PdfFile picture(float x, float top, float width, float height, Image image) throws IOException {
    content.drawImage(image.of(document), x, HEIGHT - top - height, width, height);
    return this;
  }

  PdfFile picture(float width, float height) throws IOException {
    picture(LEFT + 40, y, width, height);
    y += height + PITCH;
    return this;
  }

  /** An entry of the outline that leads to the page that is open; 1 is the highest level. */
  PdfFile bookmark(int level, String title) {
    var item = new PDOutlineItem();
    item.setTitle(title);
    var place = new PDPageFitDestination();
    place.setPage(document.getPage(pages() - 1));
    item.setDestination(place);
    if (outline.isEmpty()) {
      var root = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(root);
      outline.add(root);
    }
    outline.subList(level, outline.size()).clear();
    outline.getLast().addLast(item);
    outline.add(item);
    return this;
  }

  SourceFile file() throws IOException {
    var bytes = new ByteArrayOutputStream();
    endPage();
    content = null;
    if (!password.isEmpty()) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }
    document.save(bytes);
    close();
    return new SourceFile("讲话.pdf", bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
