package org.yandu.ui.reader;

import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.typeset.Line;

/**
 * What a click on a character or Enter at the caret opens: a footnote, else the bar of a highlight
 * or a list of several, else the place that a line leads to.
 */
final class Opening {
  private final ReaderView reader;
  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view;
  private final NotePopover notes;
  private final HighlightChooser chooser;
  private final Leads leads;

  Opening(ReaderView reader, ReaderModel model, ReaderActions actions, Viewport view, Texts texts) {
    this.reader = reader;
    this.model = model;
    this.actions = actions;
    this.view = view;
    notes = new NotePopover(view, actions::follow, texts);
    chooser = new HighlightChooser(reader, texts);
    leads = new Leads(view);
  }

  /** Lets the pointer show what can be opened. */
  void serve() {
    leads.serve(reader, notes);
  }

  NotePopover popover() {
    return notes;
  }

  /**
   * @param document or null
   */
  void show(Document document) {
    leads.show(document);
    notes.of(document);
  }

  void pressed() {
    chooser.hide();
  }

  /** Keeps what is open at its place; to be called with every layout. */
  void fit() {
    notes.fit();
  }

  void hide() {
    notes.hide();
  }

  void clicked(int offset) {
    if (notes.open(offset)) {
      return;
    }
    notes.hide();
    if (!choose(reader.highlights().at(offset), offset)) {
      leads.from(offset).ifPresent(actions::follow);
    }
  }

  /** Opens what is at a caret; false where there is nothing to open. */
  boolean openAt(int caret) {
    if (notes.open(caret)
        || caret > 0 && notes.open(caret - 1)
        || choose(reader.highlights().around(caret), caret)) {
      return true;
    }
    var target = leads.from(caret);
    target.ifPresent(actions::follow);
    return target.isPresent();
  }

  private boolean choose(List<PlacedHighlight> from, int offset) {
    if (from.size() == 1) {
      reader.marking().choose(from.getFirst());
    } else if (!from.isEmpty()) {
      Line line = view.layout().line(view.layout().lineOf(offset));
      double x = view.shiftX(line) + line.edge(line.toIndex(offset));
      double y = line.bottom() + view.shiftY(line);
      chooser.show(
          model.documentProperty().get(),
          from,
          reader.localToScreen(x, y),
          reader.marking()::choose);
    }
    return !from.isEmpty();
  }
}
