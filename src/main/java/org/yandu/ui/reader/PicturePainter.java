package org.yandu.ui.reader;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.Fonts;

/** Paints the lines that are pictures: the picture, or a frame while there is none. */
final class PicturePainter {
  private static final double FRAME = 3;
  private static final double NIGHT = 0.8;
  private static final double WORDS = 13;
  private static final double SELECTED = 0.4;

  private final GraphicsContext on;
  private final Viewport view;
  private final Palette palette;
  private final Shown shown;

  /**
   * What pictures are painted with.
   *
   * @param broken said where a picture cannot be shown
   * @param dim whether pictures are darker than they are, for the night
   */
  record Shown(PictureShelf shelf, String broken, boolean dim) {}

  PicturePainter(GraphicsContext on, Viewport view, Palette palette, Shown shown) {
    this.on = on;
    this.view = view;
    this.palette = palette;
    this.shown = shown;
  }

  /** The picture that is the line, if it is one. */
  Optional<Picture> pictureOf(Line line) {
    return view.layout().picture(line);
  }

  private double left(Line line) {
    return view.shiftX(line) + line.edge(0);
  }

  private double top(Line line) {
    return line.box().top() + view.shiftY(line);
  }

  private static double width(Line line) {
    return line.edge(1) - line.edge(0);
  }

  /** Frames a picture in the colour of a mark; painted before the picture. */
  void frame(Line line, Color color) {
    on.setFill(color);
    on.fillRect(
        left(line) - FRAME,
        top(line) - FRAME,
        width(line) + 2 * FRAME,
        line.box().height() + 2 * FRAME);
  }

  /** A line below the picture. */
  void underline(Line line, Color color) {
    on.setFill(color);
    on.fillRect(left(line), Math.rint(top(line) + line.box().height()) + 2, width(line), 2);
  }

  void paint(Line line, Picture picture, Range selection) {
    double scale = on.getTransform().getMxx();
    double height = line.box().height();
    var found = shown.shelf().get(picture, width(line) * scale, height * scale);
    Optional<Image> image = found.flatMap(PictureShelf.Shelved::image);
    if (image.isPresent()) {
      on.setFill(Color.WHITE);
      on.setGlobalAlpha(shown.dim() ? NIGHT : 1);
      on.drawImage(image.get(), left(line), top(line), width(line), height);
      on.setGlobalAlpha(1);
    } else {
      empty(line, found.isPresent());
    }
    if (selection != null && selection.overlaps(line.range())) {
      on.setFill(palette.selection().deriveColor(0, 1, 1, SELECTED));
      on.fillRect(left(line), top(line), width(line), height);
    }
  }

  private void empty(Line line, boolean broken) {
    double height = line.box().height();
    on.setFill(palette.page());
    on.fillRect(left(line), top(line), width(line), height);
    on.setStroke(palette.rule());
    on.setLineWidth(1);
    on.strokeRect(
        Math.rint(left(line)) + 0.5, Math.rint(top(line)) + 0.5, width(line) - 1, height - 1);
    if (broken && height > 2 * WORDS) {
      on.setFont(Fonts.sans(false, WORDS));
      on.setFill(palette.quiet());
      on.setTextAlign(TextAlignment.CENTER);
      double middle = top(line) + height / 2 + WORDS * 0.35;
      on.fillText(shown.broken(), left(line) + width(line) / 2, middle, width(line));
      on.setTextAlign(TextAlignment.LEFT);
    }
  }

  /** Has the pictures decoded that come on screen next. */
  void prepare() {
    Layout layout = view.layout();
    if (layout.document().pictures().isEmpty()) {
      return;
    }
    Strip first = view.strips().getFirst();
    Strip last = view.strips().getLast();
    double top = Math.max(first.top(), -first.shiftY()) - view.height();
    double bottom = Math.min(last.bottom(), view.height() - last.shiftY()) + view.height();
    int start = layout.line(layout.lineAt(0, Math.max(0, top))).range().start();
    int end = layout.line(layout.lineAt(0, bottom)).range().end();
    double scale = on.getTransform().getMxx();
    shown
        .shelf()
        .prepare(
            layout.document().pictures(),
            new Range(start, end),
            picture -> {
              Line line = layout.line(layout.lineOf(picture.offset()));
              return new double[] {width(line) * scale, line.box().height() * scale};
            });
  }
}
