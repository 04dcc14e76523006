package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

/** The quick bar and what it is about: the highlight that was clicked, otherwise the selection. */
final class Marking {
  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view;
  private final QuickBar bar;
  private PlacedHighlight chosen;

  Marking(ReaderModel model, ReaderActions actions, Viewport view, Texts texts) {
    this.model = requireNonNull(model);
    this.actions = requireNonNull(actions);
    this.view = requireNonNull(view);
    bar = new QuickBar(texts, barActions());
    bar.setCursor(Cursor.DEFAULT);
    bar.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  QuickBar bar() {
    return bar;
  }

  private QuickBar.Actions barActions() {
    return new QuickBar.Actions(
        this::mark,
        this::writeNote,
        () -> range().ifPresent(actions::copy),
        () -> range().ifPresent(actions::copyWithCitation),
        () -> {
          if (chosen != null) {
            actions.deleteHighlight(chosen.highlight().id());
            hide();
          }
        });
  }

  /** Writes on the highlight that was clicked, otherwise on the selection. */
  void writeNote() {
    if (chosen != null) {
      actions.writeNoteOn(chosen.highlight().id());
      hide();
    } else {
      range().ifPresent(actions::writeNote);
    }
  }

  /** The highlight that was clicked, otherwise the selection. */
  Optional<Range> range() {
    if (chosen != null) {
      return Optional.of(chosen.range());
    }
    return Optional.ofNullable(model.selectionProperty().get());
  }

  /** The highlight whose bar is shown. */
  Optional<PlacedHighlight> chosen() {
    return Optional.ofNullable(chosen);
  }

  private void mark(HighlightColor color, HighlightStyle style) {
    if (chosen != null) {
      HighlightColor kept = style == HighlightStyle.UNDERLINE ? chosen.highlight().color() : color;
      actions.restyle(chosen.highlight().id(), kept, style);
      hide();
    } else {
      range().ifPresent(range -> actions.highlight(range, color, style));
    }
  }

  /** Shows the bar of a highlight. */
  void choose(PlacedHighlight placed) {
    actions.highlightClicked(placed.highlight().id());
    chosen = placed;
    showAt(placed.range(), true);
  }

  /** Shows the bar of the selection. */
  void selected() {
    chosen = null;
    showAt(model.selectionProperty().get(), false);
  }

  private void showAt(Range range, boolean existing) {
    var first = view.layout().line(view.layout().lineOf(range.start()));
    var last = view.layout().line(view.layout().lineOf(Math.max(range.start(), range.end() - 1)));
    double top = view.yOf(range.start()) - view.scroll();
    double bottom = Viewport.PADDING + last.bottom() - view.scroll();
    double x = view.left() + first.edge(first.toIndex(range.start()));
    bar.dress(Palette.of(model.themeProperty().get()));
    bar.showAt(x + 60, top, bottom, existing);
  }

  void hide() {
    chosen = null;
    bar.hide();
  }
}
