package org.yandu.load.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Notes the thin lines that a page draws; tables are found by them. */
final class PdfRules {
  private static final float THIN = 2.5f;
  private static final float SHORTEST = 6;
  private static final int MOST = 5000;

  private final PdfGlyphs engine;
  private final List<float[]> lines = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private float[] at = {0, 0};
  private float[] start = {0, 0};

  private PdfRules(PdfGlyphs engine) {
    this.engine = engine;
  }

  /** Does one thing for one operator. */
  private static final class Step extends OperatorProcessor {
    private final String name;
    private final java.util.function.Consumer<float[]> action;

    Step(PdfGlyphs engine, String name, java.util.function.Consumer<float[]> action) {
      super(engine);
      this.name = name;
      this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[operands.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
      }
      action.accept(numbers);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  static List<OperatorProcessor> operators(PdfGlyphs engine) {
    var rules = new PdfRules(engine);
    var all = new ArrayList<OperatorProcessor>();
    all.add(new Step(engine, "m", rules::move));
    all.add(new Step(engine, "l", rules::line));
    all.add(new Step(engine, "re", rules::box));
    all.add(new Step(engine, "h", numbers -> rules.close()));
    Stream.of("S", "B", "B*")
        .forEach(name -> all.add(new Step(engine, name, numbers -> rules.paint(true))));
    Stream.of("s", "b", "b*")
        .forEach(name ->
            all.add(
                new Step(
                    engine,
                    name,
                    numbers -> {
                      rules.close();
                      rules.paint(true);
                    })));
    Stream.of("f", "F", "f*")
        .forEach(name -> all.add(new Step(engine, name, numbers -> rules.paint(false))));
    all.add(new Step(engine, "n", numbers -> rules.forget()));
    return all;
  }

  private float[] point(float x, float y) {
    Point2D.Float point = engine.transformedPoint(x, y);
    return new float[] {point.x, point.y};
  }

  private void move(float[] to) {
    if (to.length >= 2) {
      at = point(to[0], to[1]);
      start = at;
    }
  }

  private void line(float[] to) {
    if (to.length >= 2 && lines.size() < MOST) {
      float[] next = point(to[0], to[1]);
      lines.add(new float[] {at[0], at[1], next[0], next[1]});
      at = next;
    }
  }

  private void close() {
    if (lines.size() < MOST) {
      lines.add(new float[] {at[0], at[1], start[0], start[1]});
      at = start;
    }
  }

  private void box(float[] box) {
    if (box.length >= 4 && boxes.size() < MOST) {
      float[] from = point(box[0], box[1]);
      float[] to = point(box[0] + box[2], box[1] + box[3]);
      boxes.add(new float[] {from[0], from[1], to[0], to[1]});
    }
  }

  private void paint(boolean stroke) {
    for (float[] box : boxes) {
      float w = Math.abs(box[2] - box[0]);
      float h = Math.abs(box[3] - box[1]);
      if (Math.min(w, h) <= THIN) {
        rule(box[0], box[1], box[2], box[3]);
      } else if (stroke) {
        rule(box[0], box[1], box[2], box[1]);
        rule(box[0], box[3], box[2], box[3]);
        rule(box[0], box[1], box[0], box[3]);
        rule(box[2], box[1], box[2], box[3]);
      }
    }
    if (stroke) {
      lines.forEach(line -> rule(line[0], line[1], line[2], line[3]));
    }
    forget();
  }

  private void rule(float x0, float y0, float x1, float y1) {
    float w = Math.abs(x1 - x0);
    float h = Math.abs(y1 - y0);
    if (Math.min(w, h) <= THIN && Math.max(w, h) >= SHORTEST) {
      engine.page().rule(x0, y0, x1, y1);
    }
  }

  private void forget() {
    lines.clear();
    boxes.clear();
  }
}
