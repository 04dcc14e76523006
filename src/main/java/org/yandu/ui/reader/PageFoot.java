package org.yandu.ui.reader;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.yandu.text.Lines;
import org.yandu.text.Places;
import org.yandu.text.Work;
import org.yandu.ui.kit.Fonts;

/** What stands below a page: the title of the work, and which page it is of how many. */
final class PageFoot {
  private static final double SIZE = 12;
  private static final double FROM_BELOW = 17;

  /** For the number, in pixels. */
  private static final double NUMBER = 110;

  private PageFoot() {}

  static void paint(GraphicsContext on, Viewport view, Palette palette, Places places) {
    Strip first = view.strips().getFirst();
    double y = view.height() - FROM_BELOW;
    double right = view.width() - first.x();
    on.setFont(Fonts.sans(false, SIZE));
    on.setFill(palette.quiet());
    title(places, view.layout().startOf(first.first()))
        .ifPresent(title -> on.fillText(fitting(title, right - first.x() - NUMBER), first.x(), y));
    view.page()
        .map(PageFoot::number)
        .ifPresent(number -> {
          on.setTextAlign(TextAlignment.RIGHT);
          on.fillText(number, right, y);
          on.setTextAlign(TextAlignment.LEFT);
        });
  }

  /** A page that shows the title itself needs no other. */
  private static Optional<String> title(Places places, int offset) {
    return places
        .work(offset)
        .flatMap(Work::title)
        .filter(title -> title.end() <= offset)
        .map(title -> Lines.joined(places.document().shown(title)));
  }

  /** No character is wider than one em, so that what is cut off does fit. */
  private static String fitting(String title, double room) {
    int most = (int) Math.max(4, room / SIZE);
    int count = title.codePointCount(0, title.length());
    return count <= most ? title : title.substring(0, title.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String number(Placement.PageNumber page) {
    return page.count() == 0 ? "" : page.number() + " / " + page.count();
  }
}
