package org.yandu.load.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content of a PDF page and notes what it puts where. */
final class PdfGlyphs extends PDFStreamEngine {
  private static final int MOST_OPERATORS = 30_000_000;
  private static final int MOST_GLYPHS = 20_000_000;
  private static final int DEEPEST_FORM = 12;

  private final PdfLetters letters = new PdfLetters();
  private PdfPage page;
  private long operators;
  private long glyphs;
  private int forms;

  PdfGlyphs() {
    for (OperatorProcessor each :
        List.of(
            new BeginText(this),
            new Concatenate(this),
            new EndText(this),
            new SetGraphicsStateParameters(this),
            new Save(this),
            new Restore(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new SetFontAndSize(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new SetTextLeading(this),
            new SetMatrix(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new SetTextHorizontalScaling(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this),
            new PdfObjects(this))) {
      addOperator(each);
    }
    PdfRules.operators(this).forEach(this::addOperator);
  }

  PlacedPage read(PDPage source, String label) {
    page = new PdfPage(source);
    try {
      processPage(source);
    } catch (IOException | RuntimeException e) {
      letters.lost();
    }
    return page.placed(label);
  }

  PdfPage page() {
    return page;
  }

  int damaged() {
    return letters.damaged();
  }

  boolean isTooMuch() {
    return operators > MOST_OPERATORS || glyphs > MOST_GLYPHS;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (forms < DEEPEST_FORM && !isTooMuch()) {
      forms++;
      try {
        super.showForm(form);
      } finally {
        forms--;
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (!isTooMuch()) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    // one operator that fails costs what it shows, not the page
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
    glyphs++;
    String text = letters.of(font, code);
    if (text.isEmpty()) {
      return;
    }
    float along = font.isVertical() ? displacement.getY() : displacement.getX();
    float dx = font.isVertical() ? along * at.getShearX() : along * at.getScaleX();
    float dy = font.isVertical() ? along * at.getScaleY() : along * at.getShearY();
    float size = (float) Math.hypot(at.getShearX(), at.getScaleY());
    if (font instanceof PDType3Font type3) {
      size = letters.sizeOf(type3, size);
    }
    page.glyph(
        new float[] {at.getTranslateX(), at.getTranslateY(), dx, dy, size},
        text,
        letters.face(font));
  }
}
