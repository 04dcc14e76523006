package org.yandu.ui.reader;

import javafx.scene.AccessibleAttribute;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.ShownText;

/** Tells screen readers what the canvas shows; offsets are those of the shown text. */
final class ReaderAccess {
  private final ReaderModel model;
  private final Viewport view;
  private final Selecting selecting;

  ReaderAccess(ReaderModel model, Viewport view, Selecting selecting) {
    this.model = model;
    this.view = view;
    this.selecting = selecting;
  }

  /** The answer, or null where the view itself knows better. */
  Object query(AccessibleAttribute attribute, Object... parameters) {
    Document document = model.documentProperty().get();
    if (document == null) {
      return null;
    }
    Range selection = model.selectionProperty().get();
    return switch (attribute) {
      case TEXT -> shown(document).text();
      case EDITABLE -> false;
      case CARET_OFFSET -> shown(document).toShown(selecting.caret());
      case SELECTION_START -> selection == null ? null : shown(document).toShown(selection.start());
      case SELECTION_END ->
          selection == null ? null : shown(document).toShown(selection.end() - 1) + 1;
      case LINE_FOR_OFFSET -> view.isEmpty() ? null : line(document, (int) parameters[0]);
      case LINE_START -> edge(document, (int) parameters[0], true);
      case LINE_END -> edge(document, (int) parameters[0], false);
      default -> null;
    };
  }

  private static ShownText shown(Document document) {
    return ShownText.of(document);
  }

  private Integer line(Document document, int offset) {
    return view.layout().lineOf(shown(document).toSource(offset));
  }

  private Integer edge(Document document, int line, boolean start) {
    if (view.isEmpty() || line < 0 || line >= view.layout().lineCount()) {
      return null;
    }
    Range range = view.layout().line(line).range();
    return start
        ? shown(document).toShown(range.start())
        : shown(document).toShown(Math.max(range.start(), range.end() - 1)) + 1;
  }
}
