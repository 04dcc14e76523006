package org.yandu.load.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Goes into forms and notes where pictures stand. */
final class PdfObjects extends OperatorProcessor {
  private final PdfGlyphs engine;
  private final PdfPictures pictures = new PdfPictures();

  PdfObjects(PdfGlyphs engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    PDXObject object = engine.getResources().getXObject(name);
    if (object instanceof PDFormXObject form) {
      engine.showForm(form);
    } else if (object instanceof PDImageXObject image) {
      note(image);
    }
  }

  /** A picture fills the unit square of its matrix. */
  private void note(PDImageXObject image) {
    Matrix at = engine.getGraphicsState().getCurrentTransformationMatrix();
    float x = at.getTranslateX();
    float y = at.getTranslateY();
    float dx = at.getScaleX() + at.getShearX();
    float dy = at.getScaleY() + at.getShearY();
    engine
        .page()
        .picture(
            Math.min(x, x + dx),
            Math.min(y, y + dy),
            Math.max(x, x + dx),
            Math.max(y, y + dy),
            steps -> pictures.encoded(image, steps));
  }

  @Override
  public String getName() {
    return OperatorName.DRAW_OBJECT;
  }
}
