package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.KeyTable;

/** The quick bar and what it is about: the highlight that was clicked, otherwise the selection. */
final class Marking {
  private final ReaderModel model;
  private final ReaderActions actions;
  private final Viewport view;
  private final QuickBar bar;
  private final FilingMenu filing;
  private final ContextMenu filingMenu = new ContextMenu();
  private PlacedHighlight chosen;

  Marking(ReaderModel model, ReaderActions actions, Viewport view, Texts texts) {
    this.model = requireNonNull(model);
    this.actions = requireNonNull(actions);
    this.view = requireNonNull(view);
    filing = new FilingMenu(actions, texts);
    filingMenu.setId("reader-filing");
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
        this::showFiling,
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
  Optional<FilingMenu.Passage> passage() {
    return chosen().map(FilingMenu.Passage::of).or(() -> range().map(FilingMenu.Passage::of));
  }

  FilingMenu filing() {
    return filing;
  }

  /** Opens the menu that says under what the passage of the bar is filed. */
  boolean showFiling() {
    passage()
        .ifPresent(passage -> {
          KeyTable keys = model.keysProperty().get();
          filingMenu.getItems().setAll(filing.items(passage, keys));
          filingMenu.getItems().add(new SeparatorMenuItem());
          filingMenu.getItems().addAll(filing.copying(passage, keys));
          filingMenu.show(bar.more(), Side.BOTTOM, 0, 0);
        });
    return passage().isPresent();
  }

  /** The range of the highlight that was clicked, otherwise of the selection. */
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
      restyle(chosen.highlight(), color, style);
    } else {
      range().ifPresent(range -> actions.highlight(range, color, style));
    }
  }

  /** A colour keeps the way a highlight is drawn; the way it is drawn already is taken back. */
  private void restyle(Highlight old, HighlightColor color, HighlightStyle style) {
    if (style == HighlightStyle.MARK) {
      actions.restyle(old.id(), color, old.style());
    } else {
      actions.restyle(old.id(), old.color(), style == old.style() ? HighlightStyle.MARK : style);
    }
  }

  /** Marks or restyles as a key asks for, in the colour used last where it names none. */
  boolean mark(HighlightStyle style) {
    if (range().isEmpty()) {
      return false;
    }
    mark(bar.color(), style);
    return true;
  }

  /** The same with a colour. */
  boolean mark(HighlightColor color) {
    if (range().isEmpty()) {
      return false;
    }
    bar.setColor(color);
    mark(color, HighlightStyle.MARK);
    return true;
  }

  /** Keeps the bar at its highlight after something about it has changed. */
  void follow(PlacedHighlights highlights) {
    Optional<PlacedHighlight> same = chosen().flatMap(c -> highlights.byId(c.highlight().id()));
    same.ifPresentOrElse(
        placed -> {
          chosen = placed;
          showAt(placed.range(), true);
        },
        this::hide);
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
    List<Line> shown = view.visibleLines();
    if (shown.isEmpty()) {
      return;
    }
    Line first = within(view.lineOf(range.start()), shown);
    Line last = within(view.lineOf(Math.max(range.start(), range.end() - 1)), shown);
    double top = first.box().top() + view.shiftY(first);
    double bottom = last.bottom() + view.shiftY(last);
    double x = view.shiftX(first) + first.edge(first.toIndex(range.start()));
    bar.dress(Palette.of(model.themeProperty().get()), model.keysProperty().get());
    bar.showAt(x + 60, top, bottom, existing);
  }

  /** The line, or the nearest to it among those on screen: the bar must be on screen as well. */
  private static Line within(Line line, List<Line> shown) {
    int index = line.box().index();
    return index < shown.getFirst().box().index()
        ? shown.getFirst()
        : index > shown.getLast().box().index() ? shown.getLast() : line;
  }

  void hide() {
    filingMenu.hide();
    chosen = null;
    bar.hide();
  }
}
