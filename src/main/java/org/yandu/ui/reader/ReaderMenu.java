package org.yandu.ui.reader;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.typeset.Line;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.CorrectionMenu;
import org.yandu.ui.kit.Dots;

/** What can be done with the words or the paragraph under the mouse. */
final class ReaderMenu {
  private final ReaderView reader;
  private final ReaderActions actions;
  private final CorrectionMenu corrections;
  private final ScriptMenu scripts;
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  ReaderMenu(
      ReaderView reader,
      ReaderActions actions,
      CorrectionActions corrections,
      ScriptMenu scripts,
      Texts texts) {
    this.reader = reader;
    this.actions = actions;
    this.corrections = new CorrectionMenu(corrections, texts);
    this.scripts = scripts;
    this.texts = texts;
  }

  void install() {
    reader.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::show);
    reader.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
  }

  private void show(ContextMenuEvent event) {
    if (reader.viewport().isEmpty()) {
      return;
    }
    List<Range> where = where(event);
    if (where.isEmpty()) {
      return;
    }
    reader.marking().hide();
    menu.getItems().clear();
    if (!where.getFirst().isEmpty()) {
      addMarking(where.getFirst());
    } else {
      reader.highlights().around(where.getFirst().start()).stream()
          .findFirst()
          .ifPresent(this::addMarked);
    }
    menu.getItems().addAll(corrections.items(reader.places(), where));
    menu.getItems().addAll(new SeparatorMenuItem(), sectionNote(where), scripts.menu());
    Point2D at = at(event, where.getFirst());
    menu.show(reader, at.getX(), at.getY());
    event.consume();
  }

  /** The selection if the mouse is on it or a key asks, otherwise the point under the mouse. */
  private List<Range> where(ContextMenuEvent event) {
    List<Range> pointed = reader.pointedAt();
    if (event.isKeyboardTrigger()) {
      return pointed;
    }
    int offset = reader.viewport().offsetAt(event.getX(), event.getY());
    boolean onSelection =
        !pointed.isEmpty() && !pointed.getFirst().isEmpty() && pointed.getFirst().contains(offset);
    return onSelection ? pointed : List.of(new Range(offset, offset));
  }

  private Point2D at(ContextMenuEvent event, Range where) {
    Viewport view = reader.viewport();
    return event.isKeyboardTrigger()
        ? below(view, where.start())
        : new Point2D(event.getScreenX(), event.getScreenY());
  }

  private Point2D below(Viewport view, int offset) {
    Line line = view.lineOf(offset);
    double x = view.shiftX(line) + line.edge(line.toIndex(offset));
    return reader.localToScreen(x, line.bottom() + view.shiftY(line));
  }

  private void addMarking(Range selection) {
    Menu marks = new Menu(texts.get("reader.mark"));
    for (HighlightColor color : HighlightColor.values()) {
      MenuItem item =
          item(
              "reader.mark." + color.word(),
              ReaderAct.of(color),
              () -> actions.highlight(selection, color, HighlightStyle.MARK));
      item.setMnemonicParsing(false);
      item.setGraphic(Dots.of(color));
      marks.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            marks,
            item(
                "reader.everywhere",
                ReaderAct.EVERYWHERE,
                () -> actions.highlightEverywhere(selection)),
            item("reader.note", ReaderAct.NOTE, () -> note(selection)),
            item("reader.copy", ReaderAct.COPY, () -> actions.copy(selection)),
            item("reader.cite", ReaderAct.CITE, () -> actions.copyWithCitation(selection)));
    addFiling(FilingMenu.Passage.of(selection));
  }

  /** What can be done with the highlight there is. */
  private void addMarked(PlacedHighlight placed) {
    menu.getItems()
        .add(
            item(
                "reader.note", ReaderAct.NOTE, () -> actions.writeNoteOn(placed.highlight().id())));
    addFiling(FilingMenu.Passage.of(placed));
  }

  private void addFiling(FilingMenu.Passage passage) {
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(reader.marking().filing().items(passage, reader.keys()));
    menu.getItems().add(new SeparatorMenuItem());
  }

  private MenuItem sectionNote(List<Range> where) {
    MenuItem item = new MenuItem(texts.get("notes.section.new"));
    item.setId("reader-section-note");
    item.setDisable(reader.places().sections(where.getFirst().start()).isEmpty());
    item.setOnAction(_ -> actions.writeOnSection(where));
    return item;
  }

  private void note(Range selection) {
    actions.writeNote(selection);
  }

  private MenuItem item(String key, ReaderAct act, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setAccelerator(reader.keys().key(act).orElse(null));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
