package org.yandu.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.language.Script;
import org.yandu.text.Range;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.notes.NotesView;
import org.yandu.ui.settings.SettingsModel;

/** What each key of the window does, said of the parts that do it. */
record WindowActions(
    DeskModel desk,
    SettingsModel settings,
    Commands commands,
    Annotator annotator,
    Correcting correcting,
    Bookmarker bookmarker,
    GoTo goTo,
    Finding finding,
    Reviewer reviewer,
    ReadingArea area,
    Panes panes,
    LeftTabs left,
    NotesView notes,
    Supplier<List<Range>> places,
    Outlines outlines,
    KeyTable keys,
    Sheets sheets,
    Texts texts) {

  /** Gives every key its action but the one that opens the menu, which the toolbar knows. */
  void fill(Map<Shortcut, Runnable> actions) {
    documents(actions);
    reading(actions);
    window(actions);
    correcting.fill(actions, places);
  }

  private void documents(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.OPEN, commands::chooseFiles);
    actions.put(Shortcut.SAMPLES, commands::importSamples);
    actions.put(
        Shortcut.EXPORT,
        () -> {
          annotator.notes().save();
          commands.export(desk.currentProperty().get());
        });
    actions.put(
        Shortcut.PACK_EXPORT,
        () -> {
          annotator.notes().save();
          commands.pack(desk.currentProperty().get());
        });
    actions.put(Shortcut.PACK_OPEN, commands::choosePacks);
    actions.put(Shortcut.UNDO, desk::undo);
    actions.put(Shortcut.REDO, desk::redo);
    actions.put(Shortcut.DOCUMENT_NOTE, annotator::newDocumentNote);
    actions.put(Shortcut.SECTION_NOTE, annotator::newSectionNote);
    actions.put(Shortcut.FREE_NOTE, annotator::newFreeNote);
    actions.put(Shortcut.REVIEW, reviewer::open);
  }

  private void reading(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.FIND, finding::openBar);
    actions.put(Shortcut.FIND_NEXT, finding::next);
    actions.put(Shortcut.FIND_PREVIOUS, finding::previous);
    actions.put(Shortcut.SEARCH, finding::openPage);
    actions.put(Shortcut.BACK, desk::back);
    actions.put(Shortcut.FORWARD, desk::forward);
    actions.put(Shortcut.GO_TO, goTo::open);
    actions.put(Shortcut.BOOKMARK, bookmarker::toggle);
    actions.put(Shortcut.ZOOM_IN, () -> settings.zoom(2));
    actions.put(Shortcut.ZOOM_OUT, () -> settings.zoom(-2));
    actions.put(Shortcut.ZOOM_RESET, settings::resetZoom);
    actions.put(Shortcut.LINES_WIDER, () -> settings.spread(1));
    actions.put(Shortcut.LINES_TIGHTER, () -> settings.spread(-1));
    actions.put(Shortcut.COLUMN_WIDER, () -> settings.widen(2));
    actions.put(Shortcut.COLUMN_NARROWER, () -> settings.widen(-2));
    actions.put(Shortcut.THEME, settings::nextTheme);
    actions.put(Shortcut.SCRIPT, this::nextScript);
    actions.put(Shortcut.BESIDE, desk::toggleBeside);
    actions.put(Shortcut.LINKED, () -> toggle(area.linked().linkedProperty()));
  }

  private void window(Map<Shortcut, Runnable> actions) {
    PaneCycle cycle = new PaneCycle(this::stops);
    actions.put(Shortcut.NEXT_PANE, () -> cycle.step(true));
    actions.put(Shortcut.PREVIOUS_PANE, () -> cycle.step(false));
    actions.put(Shortcut.LIBRARY, () -> focusLeft(LeftTabs.LIBRARY));
    actions.put(Shortcut.OUTLINE, this::focusOutline);
    actions.put(Shortcut.OUTLINE_FOLD, this::foldOutline);
    actions.put(Shortcut.BOOKMARKS, () -> focusLeft(LeftTabs.BOOKMARKS));
    actions.put(Shortcut.READER, area::focusText);
    actions.put(Shortcut.NOTES, this::focusNotes);
    actions.put(Shortcut.LEFT_PANE, () -> togglePane(panes.leftShownProperty()));
    actions.put(Shortcut.RIGHT_PANE, () -> togglePane(panes.rightShownProperty()));
    actions.put(
        Shortcut.SETTINGS,
        new SettingsSheet(
                desk,
                settings,
                sheets,
                texts,
                new SettingsSheet.Ways(commands::goBackTo, this::listKeys))
            ::open);
    actions.put(Shortcut.LANGUAGE, this::nextLanguage);
    actions.put(Shortcut.HELP, this::listKeys);
    actions.put(
        Shortcut.ABOUT,
        () -> sheets.open(texts.get("main.about"), Pages.about(texts, desk.library().folder())));
  }

  private List<PaneCycle.Stop> stops() {
    List<PaneCycle.Stop> stops = new ArrayList<>();
    if (showsOutlines()) {
      stops.addAll(outlines.stops());
    } else if (panes.leftShownProperty().get()) {
      stops.add(new PaneCycle.Stop(left, () -> left.focus(left.front())));
    }
    for (DocumentPane pane : area.panes()) {
      stops.add(new PaneCycle.Stop(pane, pane.reader()::requestFocus));
    }
    if (reviewer.panel().isVisible()) {
      stops.add(new PaneCycle.Stop(reviewer.panel(), reviewer.panel()::takeKeys));
    }
    if (panes.rightShownProperty().get()) {
      stops.add(new PaneCycle.Stop(notes, this::focusNotes));
    }
    return stops;
  }

  private void focusLeft(String name) {
    panes.leftShownProperty().set(true);
    left.focus(name);
  }

  private boolean showsOutlines() {
    return panes.leftShownProperty().get() && left.front().equals(LeftTabs.OUTLINE);
  }

  /** The left pane would take the width of two texts; there the outline lies over its text. */
  private void focusOutline() {
    if (desk.besideProperty().get() && !panes.leftShownProperty().get()) {
      area.openDrawer();
    } else {
      focusLeft(LeftTabs.OUTLINE);
    }
  }

  private void foldOutline() {
    boolean two = desk.besideProperty().get();
    if (two && showsOutlines()) {
      outlines.fold(area::focusText);
    } else if (two) {
      area.toggleDrawer();
    } else if (showsOutlines()) {
      panes.leftShownProperty().set(false);
      area.focusText();
    } else {
      focusLeft(LeftTabs.OUTLINE);
    }
  }

  /** The list, or what there is in its place. */
  private void focusNotes() {
    panes.rightShownProperty().set(true);
    Node list = notes.lookup("#notes-list");
    (list.isVisible() ? list : notes.lookup(".search-field")).requestFocus();
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }

  /** A pane that goes must not take the keys along. */
  private void togglePane(BooleanProperty shown) {
    toggle(shown);
    if (FocusInside.isLost(area.getScene())) {
      area.focusText();
    }
  }

  private void nextScript() {
    Script[] all = Script.values();
    int now = Script.of(settings.scriptProperty().get()).ordinal();
    settings.scriptProperty().set(all[(now + 1) % all.length].word());
  }

  private void nextLanguage() {
    Language[] all = Language.values();
    int next = (settings.languageProperty().get().ordinal() + 1) % all.length;
    settings.languageProperty().set(all[next]);
  }

  private void listKeys() {
    KeysView view = new KeysView(keys, texts);
    var standard = Buttons.words(texts.get("keys.resetAll"), view::resetAll);
    standard.setId("keys-reset-all");
    sheets.open(texts.get("main.keys"), view, standard);
  }
}
