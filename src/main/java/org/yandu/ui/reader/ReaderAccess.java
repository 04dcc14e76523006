package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import org.yandu.i18n.Texts;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.ShownText;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.Fonts;

/**
 * Tells screen readers what the canvas shows; offsets are those of the shown text. The help text of
 * the view names the heading at the caret and its level, for JavaFX has no role for headings.
 */
final class ReaderAccess {
  /** More lines than a screen holds; nobody asks for the bounds of a book. */
  private static final int MOST_LINES = 200;

  private final ReaderView reader;
  private final ReaderModel model;
  private final Viewport view;
  private final Selecting selecting;
  private final Texts texts;
  private Document document;
  private ShownText shown;
  private int said = -1;

  ReaderAccess(
      ReaderView reader, ReaderModel model, Viewport view, Selecting selecting, Texts texts) {
    this.reader = reader;
    this.model = model;
    this.view = view;
    this.selecting = selecting;
    this.texts = texts;
    reader.setAccessibleRole(AccessibleRole.TEXT_AREA);
    reader.setAccessibleText(texts.get("reader.name"));
  }

  /** The answer, or null where the view itself knows better. */
  Object query(AccessibleAttribute attribute, Object... parameters) {
    if (model.documentProperty().get() == null) {
      return null;
    }
    Range selection = model.selectionProperty().get();
    return switch (attribute) {
      case TEXT -> shown().text();
      case EDITABLE -> false;
      case FONT -> font();
      case CARET_OFFSET -> shown().toShown(selecting.caret());
      case SELECTION_START ->
          shown().toShown(selection == null ? selecting.caret() : selection.start());
      case SELECTION_END ->
          selection == null
              ? shown().toShown(selecting.caret())
              : shown().toShown(selection.end() - 1) + 1;
      case LINE_FOR_OFFSET, LINE_START, LINE_END, BOUNDS_FOR_RANGE, OFFSET_AT_POINT ->
          view.isEmpty() ? null : placed(attribute, parameters);
      default -> null;
    };
  }

  private Object placed(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case LINE_FOR_OFFSET -> view.layout().lineOf(shown().toSource((int) parameters[0]));
      case LINE_START -> edge((int) parameters[0], true);
      case LINE_END -> edge((int) parameters[0], false);
      case BOUNDS_FOR_RANGE -> bounds((int) parameters[0], (int) parameters[1]);
      default -> offsetAt((Point2D) parameters[0]);
    };
  }

  /** Made once for a document: screen readers ask after every key. */
  private ShownText shown() {
    Document now = model.documentProperty().get();
    if (now != document) {
      document = now;
      shown = ShownText.of(now);
    }
    return shown;
  }

  private Font font() {
    return Fonts.serif(false, model.fontSizeProperty().get());
  }

  private Integer edge(int line, boolean start) {
    if (line < 0 || line >= view.layout().lineCount()) {
      return null;
    }
    Range range = view.layout().line(line).range();
    return start
        ? shown().toShown(range.start())
        : shown().toShown(Math.max(range.start(), range.end() - 1)) + 1;
  }

  /** Bounds on the screen, one a line, from the character {@code first} to {@code last}. */
  private Bounds[] bounds(int first, int last) {
    Range range = shown().toSource(new Range(Math.max(0, first), Math.max(first, last) + 1));
    List<Bounds> found = new ArrayList<>();
    int line = view.layout().lineOf(range.start());
    int end = Math.min(view.layout().lineCount(), line + MOST_LINES);
    for (; line < end && view.layout().line(line).range().start() < range.end(); line++) {
      found.add(reader.localToScreen(part(view.layout().line(line), range)));
    }
    return found.stream().filter(Objects::nonNull).toArray(Bounds[]::new);
  }

  private Bounds part(Line line, Range range) {
    double left = line.edge(line.toIndex(Math.max(range.start(), line.range().start())));
    double right =
        range.end() >= line.range().end()
            ? line.edge(line.length())
            : line.edge(line.toIndex(range.end()));
    return new BoundingBox(
        view.shiftX(line) + left,
        view.shiftY(line) + line.box().top(),
        Math.max(0, right - left),
        line.bottom() - line.box().top());
  }

  private Integer offsetAt(Point2D onScreen) {
    Point2D at = reader.screenToLocal(onScreen);
    return at == null
        ? null
        : shown().toShown(view.characterAt(view.lineAt(at.getX(), at.getY()), at.getX()));
  }

  /** Says that the caret or the selection has moved, and under which heading it is now. */
  void moved() {
    reader.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    Places places = reader.places();
    if (places == null) {
      return;
    }
    int caret = selecting.caret();
    int block = places.document().blockAt(caret);
    if (block != said || reader.getAccessibleHelp() == null) {
      said = block;
      reader.setAccessibleHelp(help(places, caret));
    }
  }

  /** Forgets the document before; to be called when another one is shown. */
  void forget() {
    document = null;
    shown = null;
    said = -1;
    reader.setAccessibleHelp(null);
  }

  private String help(Places places, int caret) {
    Block block = places.block(caret).orElse(null);
    if (block != null) {
      String words = places.document().shown(block.range());
      switch (block.kind()) {
        case TITLE -> {
          return texts.get("reader.access.title", words);
        }
        case HEADING -> {
          return texts.get("reader.access.heading", block.level(), words);
        }
        default -> {
          // What stands under a heading is told by the path to it.
        }
      }
    }
    return String.join(" › ", places.sectionPath(caret));
  }
}
